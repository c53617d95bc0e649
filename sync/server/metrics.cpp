#include "sync/server/metrics.h"

#include <sstream>

namespace cordee::server {

void Metrics::countAnswer(int status, std::chrono::microseconds taken) {
    for (std::size_t i = 0; i < statuses.size(); ++i)
        if (statuses[i] == status) ++answers_[i];
    const double ms = static_cast<double>(taken.count()) / 1000.0;
    std::size_t slot = 0;
    while (slot < boundsMs.size() && ms > boundsMs[slot])
        ++slot;
    ++taken_[slot];
    takenMicroseconds_ += static_cast<std::uint64_t>(taken.count());
}

std::string Metrics::text() const {
    std::ostringstream out;
    const auto metric = [&](const char* name, const char* kind, double value) {
        out << "# TYPE " << name << ' ' << kind << '\n' << name << ' ' << value << '\n';
    };
    out.precision(15);
    metric("cordee_connections_open", "gauge", static_cast<double>(connectionsOpen));
    metric("cordee_connections_accepted_total", "counter",
           static_cast<double>(connectionsAccepted));
    metric("cordee_requests_refused_total", "counter", static_cast<double>(requestsRefused));
    metric("cordee_requests_waiting", "gauge", static_cast<double>(waiting));
    metric("cordee_batches_stored_total", "counter", static_cast<double>(batchesStored));
    metric("cordee_commits_total", "counter", static_cast<double>(commits));
    metric("cordee_commit_seconds_total", "counter", static_cast<double>(commitMicroseconds) / 1e6);
    out << "# TYPE cordee_answers_total counter\n";
    for (std::size_t i = 0; i < statuses.size(); ++i)
        out << "cordee_answers_total{status=\"" << statuses[i] << "\"} " << answers_[i] << '\n';
    out << "# TYPE cordee_answer_seconds histogram\n";
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < boundsMs.size(); ++i)
        out << "cordee_answer_seconds_bucket{le=\"" << boundsMs[i] / 1000 << "\"} "
            << (sum += taken_[i]) << '\n';
    sum += taken_.back();
    out << "cordee_answer_seconds_bucket{le=\"+Inf\"} " << sum << "\ncordee_answer_seconds_count "
        << sum << "\ncordee_answer_seconds_sum " << static_cast<double>(takenMicroseconds_) / 1e6
        << '\n';
    return out.str();
}

} // namespace cordee::server
