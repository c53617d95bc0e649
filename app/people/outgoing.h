#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/held_texts.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// Something written for the other person of a mentorship: it stays in my own space as a draft,
// listed and kept when the page goes, until it is sent; sending copies it into the shared space.
class Outgoing : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString firstName READ firstName CONSTANT FINAL)
    Q_PROPERTY(QString draftId READ draftId NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)

  public:
    // Where it comes from and goes to.
    struct Way {
        store::Row mentorship;
        SpaceId personal;
        std::optional<store::Row> draft; // none: begun with the first words
    };

    QString firstName() const;
    QString draftId() const; // empty: nothing was kept yet
    bool isReady() const { return missing().isEmpty(); }
    // What it still needs, as a sentence; empty: it can be sent.
    virtual QString missing() const = 0;

    // Keeps what is being typed at once.
    Q_INVOKABLE void keep() { texts_.flush(); }
    // False, and nothing changed, while something is missing or the disk refuses.
    Q_INVOKABLE bool send();
    // Into the bin.
    Q_INVOKABLE void discard();

  Q_SIGNALS:
    void changed();

  protected:
    Outgoing(store::Store& store, Gestures& gestures, People& people, const Clock& clock, Way way,
             std::uint32_t recordKind);
    ~Outgoing() override;

    QString text(Field<std::string> field) const;
    void type(Field<std::string> field, const QString& text);
    const std::optional<store::Row>& draft() const { return draft_; }
    const store::Row& mentorship() const { return mentorship_; }
    store::Store& records() const { return store_; }
    // Writes to the draft, which is begun if there is none.
    bool write(const std::function<void(store::Edit&)>& change);

    // What a new draft says from the start.
    virtual void begin(store::Edit& edit) const = 0;
    // What is set as it leaves.
    virtual void leave(store::Edit& edit, const Timestamp& now) const = 0;
    virtual QString sentSentence() const = 0;
    virtual QString discardedSentence() const = 0;
    UserId partner() const { return people_.partner(mentorship_); }
    const UserId& me() const { return people_.me(); }

  private:
    bool keepTexts(const HeldTexts::Texts& texts);
    void refresh();

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    store::Row mentorship_;
    SpaceId personal_;
    std::uint32_t recordKind_;
    std::optional<store::Row> draft_;
    HeldTexts texts_;
    store::Subscription subscription_;
};

} // namespace cordee::app
