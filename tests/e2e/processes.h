#pragma once

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace cordee::e2e {

// Where a process runs: nowhere special, or in a network namespace.
struct Place {
    QString networkNamespace;
    void start(QProcess& process, const QString& program, const QStringList& arguments) const;
};

// cordee-server on a port of its choice, which it keeps over restarts.
class ServerProcess {
  public:
    ServerProcess(QString folder, Place place = {});
    ~ServerProcess();

    bool start(const QString& listen = QStringLiteral("127.0.0.1:0"), const QStringList& more = {});
    bool restart(); // where it was
    void kill();    // -9
    QUrl url() const { return url_; }
    QString dataFolder() const { return folder_ + QStringLiteral("/data"); }
    QString logFile() const { return folder_ + QStringLiteral("/server.log"); }

  private:
    QString folder_;
    Place place_;
    QString listen_;
    QStringList more_;
    QUrl url_;
    std::unique_ptr<QProcess> process_;
};

// cordee-peer, see peer.cpp.
class Peer {
  public:
    Peer(QString folder, QStringList arguments, Place place = {});
    ~Peer();
    Peer(Peer&&) = default;
    Peer& operator=(Peer&&) = default;

    bool start();
    void kill(); // -9
    bool isRunning() const { return process_ != nullptr; }
    // One line there, one line back. Fails the test if there is none.
    QJsonObject ask(const QJsonObject& command);
    QJsonObject ask(const char* command);

    QJsonObject records(); // by id
    int number(const char* command, const char* name);
    bool maySealIn(int spaces); // in so many spaces and no less
    bool isQuiet();             // nothing waits, nothing is wrong

  private:
    QString folder_;
    QStringList arguments_;
    Place place_;
    std::unique_ptr<QProcess> process_;
};

// What devices must agree on: records outside personal spaces.
QJsonObject shared(const QJsonObject& records, const QString& space);

// A mentee with a phone and a laptop, and a mentor; tied together through `url`, with the phone and
// the mentor first and the laptop paired afterwards. True if it came about. Sets `space`.
bool tie(Peer& phone, Peer& laptop, Peer& mentor, const QString& url, QString& space);
// A further device of whose phone it is. True if it may write in both spaces.
bool pairWith(Peer& phone, Peer& device, const QString& url, const QString& label);

} // namespace cordee::e2e
