#pragma once

#include "app/people/outgoing.h"

#include <QStringList>

#include <vector>

namespace cordee::app {

// What a feedback may be about: a goal or a skill of the two, or nothing in particular.
struct FeedbackSubject {
    std::optional<RecordId> id;
    QString label;
};
// The first is nothing in particular.
std::vector<FeedbackSubject> feedbackSubjects(const store::Store& store, const SpaceId& space);
QStringList labelsOf(const std::vector<FeedbackSubject>& subjects);

// A feedback being written: situation, behaviour, impact, a suggestion, and how observable it is.
class FeedbackDraft final : public cordee::app::Outgoing {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QString situation READ situation NOTIFY changed FINAL)
    Q_PROPERTY(QString behaviour READ behaviour NOTIFY changed FINAL)
    Q_PROPERTY(QString impact READ impact NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question CONSTANT FINAL)
    Q_PROPERTY(QStringList subjects READ subjects CONSTANT FINAL)
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY changed FINAL)

  public:
    enum Part { Situation, Behaviour, Impact, Suggestion };
    Q_ENUM(Part)

    // `request`: what it answers, or nothing; of a draft, the draft itself says.
    FeedbackDraft(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                  Way way, std::optional<store::Row> request);
    ~FeedbackDraft() override;

    int kind() const; // model::FeedbackKind
    void setKind(int kind);
    QString situation() const { return text(model::Feedback::situation); }
    QString behaviour() const { return text(model::Feedback::behaviour); }
    QString impact() const { return text(model::Feedback::impact); }
    QString suggestion() const { return text(model::Feedback::suggestion); }
    // Where the behaviour is a judgement or a generalisation; empty: it can be seen.
    QString hint() const;
    QString question() const; // what was asked, if this answers a request
    QStringList subjects() const { return labelsOf(subjects_); }
    int subject() const;
    void setSubject(int index);
    QString missing() const override;

    Q_INVOKABLE void typed(cordee::app::FeedbackDraft::Part part, const QString& words);

  private:
    void begin(store::Edit& edit) const override;
    void leave(store::Edit& edit, const Timestamp& now) const override;
    QString sentSentence() const override;
    QString discardedSentence() const override;

    std::optional<store::Row> request_;
    std::vector<FeedbackSubject> subjects_;
};

} // namespace cordee::app
