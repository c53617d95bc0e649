#pragma once

#include "app/notebook/desk.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// Contrepoint: what the mentor thinks of a decision, written before the mentee has taken it and
// sealed until then. Until the decision is locked the words exist on the mentor's devices only; the
// mentorship holds a digest that binds them.
class Counterpoints final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a decision")
    // A decision of the other, about which I have said nothing yet.
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed FINAL)
    // Mine waits under its seal for the other to decide.
    Q_PROPERTY(bool sealed READ sealed NOTIFY changed FINAL)
    Q_PROPERTY(QString mine READ mine NOTIFY changed FINAL)
    // Theirs: whose it is, what it says once it is open, and whether that is what was sealed.
    Q_PROPERTY(QString theirName READ theirName NOTIFY changed FINAL)
    Q_PROPERTY(QString theirs READ theirs NOTIFY changed FINAL)
    Q_PROPERTY(bool asSealed READ asSealed NOTIFY changed FINAL)

  public:
    Counterpoints(const Desk& desk, const RecordId& decision, QObject* parent = nullptr);

    bool canWrite() const;
    bool sealed() const;
    QString mine() const;
    QString theirName() const; // empty: they said nothing
    QString theirs() const;    // empty while it is sealed
    bool asSealed() const;

    // Once and for good: what is sealed cannot be changed. Open at once when the decision is taken
    // already. False for nothing to say, a decision that is mine, or a second one.
    Q_INVOKABLE bool write(const QString& text);

  Q_SIGNALS:
    void changed();

  private:
    std::optional<store::Row> opened(const UserId& person) const;
    UserId other() const;

    Desk desk_;
    RecordId decision_;
    store::Subscription subscription_;
};

// Opens my seals whose decisions were taken meanwhile. Harmless when there are none, or twice.
void openDueCounterpoints(const Desk& desk);

} // namespace cordee::app
