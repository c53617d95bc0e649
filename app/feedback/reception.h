#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/held_texts.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One feedback as its page shows it. Its reader receives it step by step: the first reaction stays
// with them for ever, the answer is a copy without it. Its author sees what became of it.
class Reception final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(bool given READ isGiven CONSTANT FINAL) // I wrote it
    Q_PROPERTY(QString firstName READ firstName CONSTANT FINAL)
    Q_PROPERTY(bool encouragement READ isEncouragement CONSTANT FINAL)
    Q_PROPERTY(QString kindText READ kindText CONSTANT FINAL)
    Q_PROPERTY(QString whenText READ whenText CONSTANT FINAL)
    Q_PROPERTY(QString aboutText READ aboutText CONSTANT FINAL)
    Q_PROPERTY(QString situation READ situation CONSTANT FINAL)
    Q_PROPERTY(QString behaviour READ behaviour CONSTANT FINAL)
    Q_PROPERTY(QString impact READ impact CONSTANT FINAL)
    Q_PROPERTY(QString suggestion READ suggestion CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Reception::Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString reaction READ reaction NOTIFY changed FINAL)
    Q_PROPERTY(QString resumeText READ resumeText NOTIFY changed FINAL)
    Q_PROPERTY(QString reformulation READ reformulation NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL)
    Q_PROPERTY(QString reply READ reply NOTIFY changed FINAL)
    Q_PROPERTY(bool replied READ isReplied NOTIFY changed FINAL)
    Q_PROPERTY(int choice READ choice NOTIFY changed FINAL)
    Q_PROPERTY(QString choiceText READ choiceText NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString recheckText READ recheckText NOTIFY changed FINAL)
    Q_PROPERTY(QString whatChanged READ whatChanged NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)

  public:
    enum Step { React, Settle, Reformulate, Ask, Choose, Answered, Recheck };
    Q_ENUM(Step)
    enum Part {
        ReactionText,
        ReformulationText,
        QuestionText,
        WhyText,
        WhatChangedText,
        ReplyText
    };
    Q_ENUM(Part)

    Reception(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
              const SpaceId& personal, const store::Row& feedback, const store::Row& mentorship);
    ~Reception() override;

    bool isGiven() const;
    QString firstName() const; // of the other person
    bool isEncouragement() const;
    QString kindText() const;
    QString whenText() const;
    QString aboutText() const;
    QString situation() const;
    QString behaviour() const;
    QString impact() const;
    QString suggestion() const;

    Step step() const;
    QString reaction() const;
    QString resumeText() const; // « demain »; empty: it is not left to settle
    QString reformulation() const;
    QString question() const;
    bool isAsked() const; // the question went to the author
    QString reply() const;
    bool isReplied() const;
    int choice() const; // model::FeedbackChoice
    QString choiceText() const;
    QString why() const;
    QString recheckText() const; // « à revoir le 8 décembre »
    QString whatChanged() const;
    QString todayIso() const;

    // What is typed is kept in my own space; it goes to the author only with one of the acts below.
    Q_INVOKABLE void typed(cordee::app::Reception::Part part, const QString& words);

    // Comes back by itself in so many days; it can be taken up again at any moment.
    Q_INVOKABLE void letSettle(int days);
    Q_INVOKABLE void goOn();   // to the next step; nothing has to be written
    Q_INVOKABLE void goBack(); // to choose again
    // Sends the reformulation and the question; false while there is no question.
    Q_INVOKABLE bool ask();
    // Tells the author; « je ne retiens pas » says why. False while that is missing.
    Q_INVOKABLE bool answer(int choice, const QString& recheckIso);
    Q_INVOKABLE bool tellWhatChanged();
    // The author's word on the question.
    Q_INVOKABLE bool sendReply();

    // For one-tap dates, counted from today.
    Q_INVOKABLE QString isoIn(int days) const;

  Q_SIGNALS:
    void changed();

  private:
    QString mine(Field<std::string> field) const;
    QString theirs(Field<std::string> field) const;
    bool keepTexts(const HeldTexts::Texts& texts);
    bool writeMine(const std::function<void(store::Edit&)>& change);
    store::Edit sharedEdit() const;
    void noteRead();
    void refresh();
    Step firstStep() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row feedback_;
    store::Row mentorship_;
    std::optional<store::Row> mine_;   // in my own space
    std::optional<store::Row> shared_; // what the author sees
    Step step_ = React;
    HeldTexts texts_;
    store::Subscription subscription_;
};

// « j’essaie », « j’y réfléchis », « je ne retiens pas »; empty for none.
QString feedbackChoiceName(model::FeedbackChoice choice);

} // namespace cordee::app
