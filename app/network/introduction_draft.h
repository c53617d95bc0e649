#pragma once

#include "app/network/network_tools.h"
#include "app/people/outgoing.h"

namespace cordee::app {

// Asking the other of a mentorship to introduce me to somebody, with words they can pass on as they
// are; or offering them an introduction, without saying to whom.
class IntroductionDraft final : public cordee::app::Outgoing {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(bool offering READ isOffering CONSTANT FINAL)
    Q_PROPERTY(QString wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString blurb READ blurb NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(QString blurbHint READ blurbHint NOTIFY changed FINAL)

  public:
    IntroductionDraft(const NetworkTools& tools, Way way, bool offering);
    ~IntroductionDraft() override;

    bool isOffering() const { return offering_; }
    QString wanted() const { return text(model::Introduction::wanted); }
    QString purpose() const { return text(model::Introduction::purpose); }
    QString why() const { return text(model::Introduction::why); }
    QString blurb() const { return text(model::Introduction::blurb); }
    QString answer() const { return text(model::Introduction::answer); }
    // What makes the words easy to pass on, and how long they are.
    QString blurbHint() const;
    QString missing() const override;

    Q_INVOKABLE void typedWanted(const QString& words);
    Q_INVOKABLE void typedPurpose(const QString& words);
    Q_INVOKABLE void typedWhy(const QString& words);
    Q_INVOKABLE void typedBlurb(const QString& words);
    Q_INVOKABLE void typedAnswer(const QString& words);

  private:
    void begin(store::Edit& edit) const override;
    void leave(store::Edit& edit, const Timestamp& now) const override;
    QString sentSentence() const override;
    QString discardedSentence() const override;

    bool offering_;
};

} // namespace cordee::app
