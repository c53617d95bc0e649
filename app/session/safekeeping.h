#pragma once

#include "app/session/data_backup.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace cordee::app {

// Sauvegarder and Restaurer: everything of this device in one file that a phrase opens. The work is
// done beside the window; what came of it is a sentence.
class Safekeeping final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)   // what came of it; empty: nothing yet
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL) // why it failed; empty: it did not
    // Backups in the documents folder, the newest first, a few of them; paths.
    Q_PROPERTY(QStringList found READ found NOTIFY changed FINAL)
    Q_PROPERTY(QString newest READ newest NOTIFY changed FINAL)
    Q_PROPERTY(int leastLetters READ leastLetters CONSTANT FINAL)

  public:
    struct Parts {
        std::filesystem::path folder;    // of the data
        std::filesystem::path documents; // where backups are written and looked for
        platform::Platform& platform;
        const Clock& clock;
        Random& random;
    };
    explicit Safekeeping(Parts parts, QObject* parent = nullptr);
    ~Safekeeping() override;

    bool busy() const { return busy_; }
    QString said() const { return said_; }
    QString fault() const { return fault_; }
    QStringList found() const { return found_; }
    QString newest() const { return found_.value(0); }
    static int leastLetters() { return 10; }

    Q_INVOKABLE void look(); // for backups in the documents folder
    Q_INVOKABLE static QString nameOf(const QString& file);
    Q_INVOKABLE static QString localFile(const QUrl& url) { return url.toLocalFile(); }
    Q_INVOKABLE void save(const QString& phrase);
    // What is here now is moved aside, once the file has proved to be whole.
    Q_INVOKABLE void restore(const QString& file, const QString& phrase);

    // Looks at every page of the database, beside the window.
    void check();
    // Puts what was unpacked in place; the data must be closed. For who heard unpacked().
    Result<void, OpenError> install();

  Q_SIGNALS:
    void changed();
    void checked(bool whole);
    void unpacked(); // a backup is ready to be put in the place of the data

  private:
    void begin(std::function<void()> work);
    void end(QString said, QString fault);
    void endSaving(const std::filesystem::path& file,
                   const Result<void, crypto::BackupError>& result);
    void endUnpacking(Result<crypto::LocalKey, crypto::BackupError> result);

    Parts parts_;
    bool busy_ = false;
    QString said_;
    QString fault_;
    QStringList found_;
    std::optional<crypto::LocalKey> restored_;
    std::thread worker_;
    std::thread checker_;
};

// For a person: why a backup was not made or not read.
QString backupFault(crypto::BackupErrorKind kind);

} // namespace cordee::app
