#pragma once

#include "app/people/outgoing.h"

namespace cordee::app {

// Thanks being written: for what, and what it changed.
class ThanksDraft final : public cordee::app::Outgoing {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(QString forWhat READ forWhat NOTIFY changed FINAL)
    Q_PROPERTY(QString whatItChanged READ whatItChanged NOTIFY changed FINAL)
    Q_PROPERTY(QString aboutText READ aboutText CONSTANT FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)

  public:
    // `about`: the meeting, the goal or the introduction they are for, or nothing.
    ThanksDraft(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                Way way, std::optional<store::Row> about);
    ~ThanksDraft() override;

    QString forWhat() const { return text(model::Gratitude::forWhat); }
    QString whatItChanged() const { return text(model::Gratitude::whatItChanged); }
    QString aboutText() const; // « Rencontre du 20 novembre »; empty: nothing in particular
    // Asks for the concrete effect while there is none.
    QString hint() const;
    QString missing() const override;

    Q_INVOKABLE void typedForWhat(const QString& words);
    Q_INVOKABLE void typedWhatItChanged(const QString& words);

  private:
    void begin(store::Edit& edit) const override;
    void leave(store::Edit& edit, const Timestamp& now) const override;
    QString sentSentence() const override;
    QString discardedSentence() const override;

    const Clock& clock_;
    std::optional<store::Row> about_;
};

} // namespace cordee::app
