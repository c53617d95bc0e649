#include "processes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cordee::e2e {

namespace {

constexpr int patienceMs = 20'000;
constexpr int compareStage = 2;

QJsonObject line(const char* command, std::initializer_list<std::pair<QString, QJsonValue>> more) {
    QJsonObject object(more);
    object.insert(QStringLiteral("do"), QString::fromLatin1(command));
    return object;
}

} // namespace

void Place::start(QProcess& process, const QString& program, const QStringList& arguments) const {
    if (networkNamespace.isEmpty()) return process.start(program, arguments);
    process.start(QStringLiteral("ip"), QStringList{QStringLiteral("netns"), QStringLiteral("exec"),
                                                    networkNamespace, program} +
                                            arguments);
}

ServerProcess::ServerProcess(QString folder, Place place)
    : folder_(std::move(folder))
    , place_(std::move(place)) {
    QDir().mkpath(folder_);
}

ServerProcess::~ServerProcess() {
    kill();
}

bool ServerProcess::start(const QString& listen, const QStringList& more) {
    listen_ = listen;
    more_ = more;
    process_ = std::make_unique<QProcess>();
    process_->setStandardErrorFile(logFile(), QIODevice::Append);
    place_.start(*process_, QStringLiteral(CORDEE_SERVER),
                 QStringList{QStringLiteral("--data"), dataFolder(), QStringLiteral("--listen"),
                             listen, QStringLiteral("--log-level"), QStringLiteral("debug")} +
                     more);
    while (!process_->canReadLine()) {
        if (!process_->waitForReadyRead(patienceMs)) return false;
    }
    url_ = QUrl(QString::fromUtf8(process_->readLine()).trimmed().section(QLatin1Char(' '), -1));
    return url_.isValid();
}

bool ServerProcess::restart() {
    return start(listen_.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':') +
                     QString::number(url_.port()),
                 more_);
}

void ServerProcess::kill() {
    if (!process_) return;
    process_->kill();
    process_->waitForFinished(patienceMs);
    process_.reset();
}

Peer::Peer(QString folder, QStringList arguments, Place place)
    : folder_(std::move(folder))
    , arguments_(std::move(arguments))
    , place_(std::move(place)) {}

Peer::~Peer() {
    kill();
}

bool Peer::start() {
    process_ = std::make_unique<QProcess>();
    process_->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    place_.start(*process_, QStringLiteral(CORDEE_PEER),
                 QStringList{QStringLiteral("--data"), folder_} + arguments_);
    return process_->waitForStarted(patienceMs);
}

void Peer::kill() {
    if (!process_) return;
    process_->kill();
    process_->waitForFinished(patienceMs);
    process_.reset();
}

QJsonObject Peer::ask(const QJsonObject& command) {
    process_->write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    while (!process_->canReadLine()) {
        if (!process_->waitForReadyRead(patienceMs)) {
            QTest::qFail("the peer does not answer", __FILE__, __LINE__);
            return {};
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(process_->readLine()).object();
    if (!answer.value(QLatin1String("ok")).toBool()) {
        qWarning("%s: %s", qPrintable(command.value(QLatin1String("do")).toString()),
                 qPrintable(answer.value(QLatin1String("error")).toString()));
    }
    return answer;
}

QJsonObject Peer::ask(const char* command) {
    return ask(line(command, {}));
}

QJsonObject Peer::records() {
    return ask("dump").value(QLatin1String("records")).toObject();
}

int Peer::number(const char* command, const char* name) {
    return ask(command).value(QLatin1String(name)).toInt();
}

bool Peer::maySealIn(int spaces) {
    int open = 0;
    const QJsonArray list = ask("people").value(QLatin1String("spaces")).toArray();
    for (const QJsonValue& space : list) {
        open += space.toObject().value(QLatin1String("canSeal")).toBool() ? 1 : 0;
    }
    return open >= spaces;
}

bool Peer::isQuiet() {
    const QJsonObject status = ask("status");
    return status.value(QLatin1String("state")).toString() == QLatin1String("up to date") &&
           status.value(QLatin1String("waiting")).toInt() == 0 &&
           status.value(QLatin1String("problem")).toInt() == 0;
}

QJsonObject shared(const QJsonObject& records, const QString& space) {
    QJsonObject found;
    for (auto record = records.begin(); record != records.end(); ++record) {
        if (record->toObject().value(QLatin1String("space")).toString() == space) {
            found.insert(record.key(), record.value());
        }
    }
    return found;
}

bool tie(Peer& phone, Peer& laptop, Peer& mentor, const QString& url, QString& space) {
    const QString label = QStringLiteral("label");
    mentor.ask(line("identity", {{label, QStringLiteral("desktop")}}));
    phone.ask(line("identity", {{label, QStringLiteral("phone")}}));
    const QJsonObject invitation =
        mentor.ask(line("invite", {{QStringLiteral("me"), QStringLiteral("Paul")},
                                   {QStringLiteral("for"), QStringLiteral("Ana")},
                                   {QStringLiteral("url"), url}}));
    space = invitation.value(QLatin1String("space")).toString();
    phone.ask(line("redeem", {{QStringLiteral("link"), invitation.value(QLatin1String("link"))}}));
    const auto mentorConfirms = [&] {
        return mentor.ask("confirm").value(QLatin1String("confirmed")).toInt() > 0;
    };
    if (!QTest::qWaitFor(mentorConfirms, patienceMs)) return false;
    if (!QTest::qWaitFor([&] { return phone.maySealIn(2) && mentor.maySealIn(2); }, patienceMs)) {
        return false;
    }
    return pairWith(phone, laptop, url, QStringLiteral("laptop"));
}

bool pairWith(Peer& phone, Peer& laptop, const QString& url, const QString& label) {
    const QJsonObject offer = phone.ask(line("offer-pairing", {{QStringLiteral("url"), url}}));
    laptop.ask(line("pair-with", {{QStringLiteral("code"), offer.value(QLatin1String("code"))},
                                  {QStringLiteral("label"), label}}));
    const auto bothCompare = [&] {
        return phone.number("pairing", "stage") == compareStage &&
               laptop.number("pairing", "stage") == compareStage;
    };
    if (!QTest::qWaitFor(bothCompare, patienceMs)) return false;
    if (phone.ask("pairing").value(QLatin1String("digits")) !=
        laptop.ask("pairing").value(QLatin1String("digits"))) {
        return false;
    }
    phone.ask("confirm-pairing");
    return QTest::qWaitFor([&] { return laptop.maySealIn(2); }, patienceMs);
}

} // namespace cordee::e2e
