#pragma once

#include "tests/e2e/processes.h"
#include "tests/sim/dice.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cordee::kills {

// A device's process, killed again and again while it writes and exchanges. What it acknowledged is
// kept here: whenever it comes back, now and then without the log of its database, each of these
// edits must be there, once, and nothing that was never asked for; in the end the person's other
// device and the other person have the same.
class ClientKills {
  public:
    explicit ClientKills(std::uint64_t seed);
    ~ClientKills();

    // Nothing if all was well, else what was not.
    std::string run(int kills);

    std::size_t acknowledged = 0;
    std::size_t lostLogs = 0;   // deleted or cut off after a kill
    double slowestReopenMs = 0; // from the start of the process to its first answer

  private:
    struct Wanted {
        QString id;    // empty: to be made
        QString title; // no other edit has the same
    };
    struct Known {
        QString acknowledged;  // title
        QStringList uncertain; // asked for later and not acknowledged
    };

    bool begin();
    std::vector<Wanted> drawEdits();
    // Opens, compares what is there, and writes until it is killed.
    void live(const std::vector<Wanted>& edits);
    void loseLog();
    QJsonObject commandOf(const Wanted& edit) const;
    // What was answered is acknowledged.
    void note(const std::vector<Wanted>& edits, const QByteArrayList& answers);
    std::string compare(const QJsonObject& found);
    std::string compareAll();
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    QStringList arguments() const;

    sim::Dice dice_;
    QTemporaryDir folder_;
    std::unique_ptr<e2e::ServerProcess> server_;
    std::unique_ptr<e2e::Peer> phone_; // the one that is killed
    std::unique_ptr<e2e::Peer> laptop_;
    std::unique_ptr<e2e::Peer> mentor_;
    QString space_;
    std::map<QString, Known> known_; // by id
    QStringList maybeMade_;          // titles of records asked for and not acknowledged
    unsigned lastTitle_ = 0;
    unsigned lives_ = 0;
    std::string problem_;
};

} // namespace cordee::kills
