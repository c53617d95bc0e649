#include "client_kills.h"

#include "killer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace cordee::kills {

using namespace Qt::StringLiterals;
using e2e::Peer;

namespace {

constexpr int patienceMs = 60'000;
constexpr std::size_t editsPerLife = 60;
constexpr std::size_t mostRecords = 400; // later edits change those that are there
constexpr double longestReopenMs = 2'000;
constexpr std::uint64_t lostLogsPermille = 150;

QByteArray line(const QJsonObject& command) {
    return QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n';
}

QString titleOf(const QJsonValue& record) {
    return record.toObject().value("title"_L1).toString();
}

} // namespace

ClientKills::ClientKills(std::uint64_t seed)
    : dice_(seed) {}

ClientKills::~ClientKills() {
    for (Peer* each : {phone_.get(), laptop_.get(), mentor_.get()})
        if (each) each->kill();
}

QStringList ClientKills::arguments() const {
    return {u"--server"_s, server_->url().toString(), u"--retry-cap-ms"_s, u"100"_s};
}

bool ClientKills::begin() {
    server_ = std::make_unique<e2e::ServerProcess>(path("server"));
    if (!server_->start()) return false;
    phone_ = std::make_unique<Peer>(path("phone"), arguments());
    laptop_ = std::make_unique<Peer>(path("laptop"), arguments());
    mentor_ = std::make_unique<Peer>(path("mentor"), arguments());
    for (Peer* each : {phone_.get(), laptop_.get(), mentor_.get()})
        if (!each->start()) return false;
    const bool tied = e2e::tie(*phone_, *laptop_, *mentor_, server_->url().toString(), space_);
    phone_->kill();
    return tied;
}

std::vector<ClientKills::Wanted> ClientKills::drawEdits() {
    std::vector<QString> ids;
    for (const auto& [id, known] : known_)
        ids.push_back(id);
    std::vector<Wanted> edits;
    for (std::size_t i = 0; i < editsPerLife; ++i) {
        const QString title = u"title %1"_s.arg(++lastTitle_);
        const bool isNew = ids.empty() || (ids.size() < mostRecords && dice_.chance(100));
        edits.push_back({isNew ? QString() : dice_.pick(ids), title});
    }
    return edits;
}

void ClientKills::live(const std::vector<Wanted>& edits) {
    // Not before its keys are in the database itself.
    if (++lives_ > 1 && dice_.chance(lostLogsPermille)) loseLog();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CORDEE_PEER),
                  QStringList{u"--data"_s, path("phone")} + arguments());
    process.write(line({{u"do"_s, u"dump"_s}}));
    while (!process.canReadLine() && process.waitForReadyRead(patienceMs)) {
    }
    slowestReopenMs = std::max(slowestReopenMs, double(timer.nsecsElapsed()) / 1e6);
    const auto records = QJsonDocument::fromJson(process.readLine()).object();
    problem_ = slowestReopenMs > longestReopenMs
                   ? "reopening took more than two seconds"
                   : compare(e2e::shared(records.value("records"_L1).toObject(), space_));
    if (!problem_.empty()) return process.kill();
    {
        const std::chrono::microseconds after(static_cast<std::int64_t>(dice_.below(40'000)));
        const Killer killer(static_cast<pid_t>(process.processId()), after);
        for (const Wanted& edit : edits)
            process.write(line(commandOf(edit)));
        process.waitForFinished(patienceMs);
    }
    QByteArrayList answers = process.readAllStandardOutput().split('\n');
    answers.removeLast(); // without its end it is no answer
    note(edits, answers);
}

// Deleted, or cut off anywhere.
void ClientKills::loseLog() {
    const QString log = path("phone") + u"/cordee.sqlite-wal"_s;
    const qint64 size = QFileInfo(log).size();
    if (size == 0) return;
    QFile::remove(path("phone") + u"/cordee.sqlite-shm"_s);
    const bool isDeleted = dice_.chance(500);
    const auto left = static_cast<qint64>(dice_.below(static_cast<std::uint64_t>(size)));
    if (isDeleted ? QFile::remove(log) : QFile::resize(log, left)) ++lostLogs;
}

QJsonObject ClientKills::commandOf(const Wanted& edit) const {
    QJsonObject command{{u"fields"_s, QJsonObject{{u"title"_s, edit.title}}}};
    if (edit.id.isEmpty()) {
        command.insert(u"do"_s, u"create"_s);
        command.insert(u"space"_s, space_);
        command.insert(u"record"_s, u"Goal"_s);
    } else {
        command.insert(u"do"_s, u"set"_s);
        command.insert(u"id"_s, edit.id);
    }
    return command;
}

void ClientKills::note(const std::vector<Wanted>& edits, const QByteArrayList& answers) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const auto answer = QJsonDocument::fromJson(answers.value(qsizetype(i))).object();
        const bool told = answer.value("ok"_L1).toBool();
        const QString id = edits[i].id.isEmpty() ? answer.value("id"_L1).toString() : edits[i].id;
        if (!told && !answer.isEmpty()) problem_ = "an edit was refused";
        if (told) {
            known_[id] = {edits[i].title, {}};
            ++acknowledged;
        } else if (id.isEmpty()) {
            maybeMade_ << edits[i].title;
        } else {
            known_[id].uncertain << edits[i].title;
        }
    }
}

std::string ClientKills::compare(const QJsonObject& found) {
    for (auto& [id, known] : known_) {
        const QString title = titleOf(found.value(id));
        if (title != known.acknowledged && !known.uncertain.contains(title))
            return "an acknowledged edit is lost: " + known.acknowledged.toStdString();
        known = {title, {}}; // what was uncertain is decided
    }
    for (auto record = found.begin(); record != found.end(); ++record) {
        if (known_.contains(record.key())) continue;
        if (maybeMade_.removeAll(titleOf(*record)) != 1) return "a record that nobody asked for";
        known_[record.key()] = {titleOf(*record), {}};
    }
    maybeMade_.clear();
    return {};
}

std::string ClientKills::compareAll() {
    if (!phone_->start()) return "the device does not start";
    const auto atRest = [&] {
        return phone_->isQuiet() && laptop_->isQuiet() && mentor_->isQuiet();
    };
    if (!QTest::qWaitFor(atRest, patienceMs)) return "the devices do not come to rest";
    const auto same = [&] {
        const QJsonObject mine = e2e::shared(phone_->records(), space_);
        return mine == e2e::shared(laptop_->records(), space_) &&
               mine == e2e::shared(mentor_->records(), space_);
    };
    if (!QTest::qWaitFor(same, patienceMs)) return "the devices do not show the same";
    const QJsonObject theirs = e2e::shared(mentor_->records(), space_);
    if (auto problem = compare(theirs); !problem.empty()) return problem;
    if (std::size_t(theirs.size()) != known_.size()) return "the other person has other records";
    for (Peer* each : {phone_.get(), laptop_.get(), mentor_.get()})
        if (each->number("status", "alarms") != 0) return "an alarm was raised";
    return {};
}

std::string ClientKills::run(int kills) {
    if (!begin()) return "the devices do not come together";
    for (int round = 1; round <= kills; ++round) {
        live(drawEdits());
        if (!problem_.empty()) return problem_ + ", after kill " + std::to_string(round);
    }
    return compareAll();
}

} // namespace cordee::kills
