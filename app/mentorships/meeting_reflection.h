#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// A mentor's private lines on one meeting, and what they say over time. They live in my own space
// and have no way out of it.
class MeetingReflection final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(QString noticed READ noticed WRITE setNoticed NOTIFY changed FINAL)
    Q_PROPERTY(QString promise READ promise WRITE setPromise NOTIFY changed FINAL)
    Q_PROPERTY(QString learned READ learned WRITE setLearned NOTIFY changed FINAL)
    Q_PROPERTY(QString mattered READ mattered WRITE setMattered NOTIFY changed FINAL)
    // 0 (I told) to 10 (I asked); -1: not said.
    Q_PROPERTY(int askedVsTold READ askedVsTold WRITE setAskedVsTold NOTIFY changed FINAL)
    // My share of the talking in percent, as I felt it; -1: not said.
    Q_PROPERTY(int talkShare READ talkShare WRITE setTalkShare NOTIFY changed FINAL)
    Q_PROPERTY(QString lastMattered READ lastMattered NOTIFY changed FINAL)
    Q_PROPERTY(QString lastPromise READ lastPromise NOTIFY changed FINAL)
    // {when, talkShare, askedVsTold} of the last meetings where one was said, oldest first.
    Q_PROPERTY(QVariantList trend READ trend NOTIFY changed FINAL)
    // The figures, as sentences.
    Q_PROPERTY(QString trendText READ trendText NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)

  public:
    MeetingReflection(store::Store& store, Gestures& gestures, const Clock& clock,
                      const SpaceId& personal, const store::Row& meeting);

    QString noticed() const { return text(model::MentorReflection::noticed); }
    QString promise() const { return text(model::MentorReflection::promise); }
    QString learned() const { return text(model::MentorReflection::learned); }
    QString mattered() const { return text(model::MentorReflection::mattered); }
    void setNoticed(const QString& words) { write(model::MentorReflection::noticed, words); }
    void setPromise(const QString& words) { write(model::MentorReflection::promise, words); }
    void setLearned(const QString& words) { write(model::MentorReflection::learned, words); }
    void setMattered(const QString& words) { write(model::MentorReflection::mattered, words); }
    int askedVsTold() const { return number(model::MentorReflection::askedVsTold); }
    void setAskedVsTold(int value);
    int talkShare() const { return number(model::MentorReflection::talkShare); }
    void setTalkShare(int percent);
    // What I wrote last, of the meetings before this one, on one line.
    QString lastMattered() const { return lastText(model::MentorReflection::mattered); }
    QString lastPromise() const { return lastText(model::MentorReflection::promise); }
    QVariantList trend() const;
    QString trendText() const;
    QString askedText() const;

  Q_SIGNALS:
    void changed();

  private:
    struct Told {
        QDateTime when; // the meeting
        store::Row row;
    };

    void refresh();
    QString text(TextField field) const;
    int number(Field<std::int64_t> field) const;
    QString lastText(TextField field) const;
    store::Edit begin() const;
    void write(TextField field, const QString& words);

    store::Store& store_;
    Gestures& gestures_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row meeting_;
    std::optional<store::Row> mine_;
    std::vector<Told> all_; // with this mentee, by date
    store::Subscription subscription_;
};

} // namespace cordee::app
