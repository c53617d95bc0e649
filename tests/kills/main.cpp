// cordee-kills [--client N] [--server N] [--seed S]: real processes, killed (-9) N times each at
// random moments under load. The ledger of what they acknowledged is kept here.
#include "client_kills.h"
#include "server_kills.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

namespace {

// Told in any case, so that a run can be repeated.
int report(const char* who, const std::string& problem, int kills, std::size_t acknowledged,
           double slowestMs, qint64 tookMs) {
    std::printf("%s: %d kills, %zu acknowledged, slowest start %.0f ms, %.1f s: %s\n", who, kills,
                acknowledged, slowestMs, double(tookMs) / 1000,
                problem.empty() ? "0 lost, 0 twice" : problem.c_str());
    std::fflush(stdout);
    return problem.empty() ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    QCommandLineParser parser;
    const QString number = QStringLiteral("number");
    const QCommandLineOption client(QStringLiteral("client"), QString(), number);
    const QCommandLineOption server(QStringLiteral("server"), QString(), number);
    const QCommandLineOption chosen(QStringLiteral("seed"), QString(), number);
    parser.addOptions({client, server, chosen});
    parser.process(application);
    const std::uint64_t seed =
        parser.isSet(chosen) ? parser.value(chosen).toULongLong() : std::random_device()();
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    int failed = 0;
    QElapsedTimer timer;
    if (const int kills = parser.value(server).toInt(); kills > 0) {
        timer.start();
        cordee::kills::ServerKills campaign(seed);
        const std::string problem = campaign.run(kills);
        failed += report("server", problem, kills, campaign.acknowledged(), campaign.slowestStartMs,
                         timer.elapsed());
    }
    if (const int kills = parser.value(client).toInt(); kills > 0) {
        timer.start();
        cordee::kills::ClientKills campaign(seed);
        const std::string problem = campaign.run(kills);
        std::printf("client: %zu times the log of its database was lost\n", campaign.lostLogs);
        failed += report("client", problem, kills, campaign.acknowledged, campaign.slowestReopenMs,
                         timer.elapsed());
    }
    return failed == 0 ? 0 : 1;
}
