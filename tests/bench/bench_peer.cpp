// A device without a screen for the measurements: the commands of the end-to-end tests' peer, and
// some that write many changes, note when they were durable and tell when remote ones can be read.
// Times are nanoseconds of the monotonic clock, which all processes of one machine share.
#include "tests/e2e/peer_commands.h"

#include "model/cordee_model.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace {

using namespace cordee;
using cordee::e2e::PeerDevice;

double nowNs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
}

void say(const QJsonObject& line) {
    const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    std::fflush(stdout);
}

store::Query commitments() {
    return store::Query(model::Commitment::recordKind);
}

model::CommitmentStatus statusOf(const QString& word) {
    static const QStringList words{QStringLiteral("a_faire"), QStringLiteral("fait"),
                                   QStringLiteral("reporte"), QStringLiteral("annule")};
    return static_cast<model::CommitmentStatus>(std::max<qsizetype>(0, words.indexOf(word)) + 1);
}

class BenchCommands {
  public:
    explicit BenchCommands(PeerDevice& device)
        : device_(device)
        , common_(device)
        , subscription_(
              device.store().subscribe([this](const ChangeSet& set) { onChanges(set); })) {}

    QJsonObject run(const QJsonObject& command) {
        const QString what = command.value(QLatin1String("do")).toString();
        if (what == QLatin1String("load")) return load(command);
        if (what == QLatin1String("taps"))
            return taps(command.value(QLatin1String("count")).toInt());
        if (what == QLatin1String("tap"))
            return tap(command.value(QLatin1String("text")).toString());
        if (what == QLatin1String("edit-some"))
            return editSome(command.value(QLatin1String("count")).toInt());
        if (what == QLatin1String("expect")) return expect(command);
        return common_.run(command);
    }

  private:
    // Every field of every record as an edit of its own, durable one by one.
    QJsonObject load(const QJsonObject& command) {
        device_.settleAuthor();
        QFile file(command.value(QLatin1String("file")).toString());
        const auto space = SpaceId::from(
            QByteArray::fromHex(command.value(QLatin1String("space")).toString().toLatin1())
                .toStdString());
        if (!space || !file.open(QIODevice::ReadOnly)) {
            return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), file.errorString()}};
        }
        int changes = 0;
        bool kept = true;
        const auto commit = [&](const store::Edit& edit) {
            kept = kept && device_.store().commit(edit).ok();
            ++changes;
        };
        while (!file.atEnd()) {
            const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
            const RecordId id = device_.store().newId();
            records_.push_back(id);
            const auto text = [&](const char* key) {
                return record.value(QLatin1String(key)).toString().toStdString();
            };
            auto first = store::Edit::create(*space, model::Commitment::recordKind, id);
            commit(first.set(model::Commitment::text, text("title")));
            commit(store::Edit(id).set(model::Commitment::outcome, text("note")));
            const QDate due =
                QDate::fromString(record.value(QLatin1String("due")).toString(), Qt::ISODate);
            commit(
                store::Edit(id).set(model::Commitment::dueOn, Date{QDate(1970, 1, 1).daysTo(due)}));
            commit(store::Edit(id).set(model::Commitment::status,
                                       statusOf(record.value(QLatin1String("status")).toString())));
            Bytes owner = text("mentee");
            owner.resize(UserId::size);
            commit(store::Edit(id).set(model::Commitment::ownerId, *UserId::from(owner)));
        }
        return {{QStringLiteral("ok"), kept}, {QStringLiteral("changes"), changes}};
    }

    // One field set `count` times, each durable before the next; how long each took.
    QJsonObject taps(int count) {
        std::vector<double> took;
        bool kept = !records_.empty();
        for (int i = 0; kept && i < count; ++i) {
            const RecordId& id = records_[static_cast<std::size_t>(i) % records_.size()];
            const double before = nowNs();
            kept = device_.store()
                       .commit(store::Edit(id).set(model::Commitment::proof, std::to_string(i)))
                       .ok();
            took.push_back(nowNs() - before);
        }
        QJsonArray times;
        for (const double time : took)
            times.append(time);
        return {{QStringLiteral("ok"), kept}, {QStringLiteral("ns"), times}};
    }

    // One edit; answers when it is durable.
    QJsonObject tap(const QString& text) {
        const bool kept =
            !records_.empty() &&
            device_.store()
                .commit(
                    store::Edit(records_.front()).set(model::Commitment::proof, text.toStdString()))
                .ok();
        return {{QStringLiteral("ok"), kept}, {QStringLiteral("at"), nowNs()}};
    }

    QJsonObject editSome(int count) {
        const std::string round = std::to_string(++rounds_);
        bool kept = static_cast<std::size_t>(count) <= records_.size();
        for (int i = 0; kept && i < count; ++i) {
            kept = device_.store()
                       .commit(store::Edit(records_[static_cast<std::size_t>(i)])
                                   .set(model::Commitment::ifThen,
                                        "si besoin, alors " + round + " fois " + std::to_string(i)))
                       .ok();
        }
        return {{QStringLiteral("ok"), kept}};
    }

    // Tells, by an event, when `count` remote field changes have arrived since this call and can be
    // read.
    QJsonObject expect(const QJsonObject& command) {
        expected_ = command.value(QLatin1String("changes")).toInt();
        arrived_ = 0;
        return {{QStringLiteral("ok"), true}};
    }

    void onChanges(const ChangeSet& set) {
        if (!set.remote || expected_ == 0) return;
        for (const FieldChange& change : set.fields)
            arrived_ += change.field != 0 ? 1 : 0;
        if (arrived_ < expected_) return;
        // One edit is read as its record; a bulk as everything there is.
        const std::size_t records =
            std::exchange(expected_, 0) == 1
                ? device_.store().find(set.fields.front().record).has_value()
                : device_.store().select(commitments()).size();
        say({{QStringLiteral("event"), QStringLiteral("readable")},
             {QStringLiteral("at"), nowNs()},
             {QStringLiteral("records"), static_cast<int>(records)}});
    }

    PeerDevice& device_;
    cordee::e2e::PeerCommands common_;
    std::vector<RecordId> records_;
    int expected_ = 0;
    int arrived_ = 0;
    int rounds_ = 0;
    store::Subscription subscription_;
};

} // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("data"), {}, QStringLiteral("folder")},
                       {QStringLiteral("server"), {}, QStringLiteral("url")}});
    parser.process(application);
    e2e::PeerOptions options;
    options.folder = parser.value(QStringLiteral("data")).toStdString();
    options.server.url = QUrl(parser.value(QStringLiteral("server")));
    PeerDevice device(std::move(options));
    if (!device.error().empty()) {
        std::fprintf(stderr, "cordee-bench-peer: %s\n", device.error().c_str());
        return 1;
    }
    BenchCommands commands(device);
    QByteArray received;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char block[65536];
        const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
        if (size <= 0) return application.quit();
        received.append(block, size);
        for (qsizetype end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
            const QByteArray line = received.left(end);
            received.remove(0, end + 1);
            QJsonObject answer = commands.run(QJsonDocument::fromJson(line).object());
            if (!answer.contains(QLatin1String("at"))) answer.insert(QStringLiteral("at"), nowNs());
            say(answer);
        }
    });
    return application.exec();
}
