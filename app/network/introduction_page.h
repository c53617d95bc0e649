#pragma once

#include "app/facts/introductions.h"
#include "app/network/introduction_words.h"
#include "app/network/network_tools.h"
#include "model/cordee_model_editors.h"

#include <QVariantList>

namespace cordee::app {

// One introduction, from either side. Each act is a step of asking both first; an act that is not
// mine to do, or not yet, changes nothing. Who the contact is stays in my own space until both said
// yes: only then is the name written where the other reads it.
class IntroductionPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(cordee::model::IntroductionEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(bool requester READ isRequester NOTIFY changed FINAL)
    Q_PROPERTY(QString partner READ partner NOTIFY changed FINAL) // first name
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)       // as far as I may know it
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL) // what I am to do next, as declared
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString awaited READ awaited NOTIFY changed FINAL)  // what happens next, and by whom
    Q_PROPERTY(bool writable READ isWritable NOTIFY changed FINAL) // the requester's words
    Q_PROPERTY(QString blurbHint READ blurbHint NOTIFY changed FINAL)
    Q_PROPERTY(bool stoppable READ isStoppable NOTIFY changed FINAL)
    Q_PROPERTY(bool reopenable READ isReopenable NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)       // both know who the contact is
    Q_PROPERTY(bool kept READ isKept NOTIFY changed FINAL)         // among my contacts already
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL) // {text, day, done}
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed FINAL) // {id, name, line, chosen}
    Q_PROPERTY(QStringList revealed READ revealed NOTIFY changed FINAL)
    Q_PROPERTY(QString forwarded READ forwarded NOTIFY changed FINAL)
    Q_PROPERTY(QString bridge READ bridge NOTIFY changed FINAL)
    Q_PROPERTY(QString contactThanks READ contactThanks NOTIFY changed FINAL)

  public:
    IntroductionPage(NetworkTools tools, const RecordId& introduction);

    model::IntroductionEditor* editor() { return &editor_; }
    bool isRequester() const;
    QString partner() const;
    QString name() const;
    QString step() const;
    QString stateText() const;
    QString tone() const;
    QString awaited() const;
    bool isWritable() const;
    QString blurbHint() const;
    bool isStoppable() const;
    bool isReopenable() const;
    bool isKnown() const;
    bool isKept() const;
    QVariantList steps() const;
    QVariantList contacts() const;
    // What the other will know of the contact once I noted their yes.
    QStringList revealed() const;
    QString forwarded() const;
    QString bridge() const;
    QString contactThanks() const;

    // As the one who may introduce. `words`: what the other reads with the answer.
    Q_INVOKABLE void agree(const QString& words);
    Q_INVOKABLE void decline(const QString& words);
    // Of whom I think; again: of nobody. Known to me alone.
    Q_INVOKABLE void choose(const QString& contactId);
    Q_INVOKABLE void chooseNew(const QString& name);
    Q_INVOKABLE void contactAgreed();
    Q_INVOKABLE void contactDeclined(const QString& words);
    Q_INVOKABLE void introduced();
    // As the one who is introduced.
    Q_INVOKABLE void acceptOffer();
    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void met(const QString& outcome);
    Q_INVOKABLE void contactThanked();
    Q_INVOKABLE void keepContact();
    // By whoever ended it.
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void copy(const QString& text) const;

  Q_SIGNALS:
    void changed();

  private:
    const store::Row& row() const { return *editor_.row(); }
    model::IntroductionStatus status() const { return introductionStatus(row()); }
    bool waitsFor(IntroductionStep step) const;
    std::optional<store::Row> contact() const { return contactFor(tools_.store, id_); }
    IntroductionNames names() const;
    Date today() const;
    store::Edit to(model::IntroductionStatus status) const;
    // Links one contact, and no other, to this.
    std::vector<store::Edit> linked(const RecordId& contact, bool on) const;

    NetworkTools tools_;
    RecordId id_;
    model::IntroductionEditor editor_;
    store::Subscription subscription_;
};

} // namespace cordee::app
