#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

#include <QDateTime>

namespace cordee::app {

// The meetings of one mentorship, ahead or past, and what is done with their dates.
class MeetingsModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")

  public:
    enum class Part { Ahead, Past };

    MeetingsModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                  Part part, QObject* parent = nullptr);

    void setScope(const std::optional<SpaceId>& space);

    // A date put forward: the other may confirm it. The id of the meeting; empty when refused.
    Q_INVOKABLE QString propose(const QDateTime& start, int minutes, const QString& place,
                                int kind);
    Q_INVOKABLE void change(const QString& id, const QDateTime& start, int minutes,
                            const QString& place, int kind);
    // Up to three dates at once: the first one is the meeting's until the other takes one.
    Q_INVOKABLE QString proposeSlots(const QVariantList& starts, int minutes, const QString& place,
                                     int kind);
    Q_INVOKABLE void changeSlots(const QString& id, const QVariantList& starts, int minutes,
                                 const QString& place, int kind);
    Q_INVOKABLE void takeSlot(const QString& id, int index);
    Q_INVOKABLE void confirm(const QString& id);
    Q_INVOKABLE void cancel(const QString& id);
    // Cancelled with a word for the other.
    Q_INVOKABLE void callOff(const QString& id, const QString& why);
    Q_INVOKABLE void markMissed(const QString& id);
    // The rhythm they agreed on, in whole weeks; 0: none. Every how many days a row of meetings may
    // come, 0 first (once), with the names a form shows.
    Q_INVOKABLE int rhythmDays() const;
    Q_INVOKABLE QVariantList repeats() const;
    Q_INVOKABLE QString repeatName(int days) const;
    Q_INVOKABLE QString rhythmText() const;     // empty: they agreed on none
    Q_INVOKABLE int usualCount(int days) const; // a quarter's, 2 to 12
    Q_INVOKABLE QString seriesText(const QDateTime& start, int days, int count) const;
    // 2 to 12 meetings of their own, so many days apart, proposed in one act. The id of the first;
    // empty when refused.
    Q_INVOKABLE QString proposeSeries(const QDateTime& start, int minutes, const QString& place,
                                      int kind, int days, int count);
    // This one and those planned after it, still ahead; 1: it stands alone.
    Q_INVOKABLE int restOfSeries(const QString& id) const;
    Q_INVOKABLE int toConfirmInSeries(const QString& id) const;
    Q_INVOKABLE void confirmSeries(const QString& id);
    Q_INVOKABLE void callOffSeries(const QString& id, const QString& why);
    // Dates worth proposing: the last meeting's weekday and time, one rhythm later.
    Q_INVOKABLE QDateTime suggestion(int weeksMore) const;
    Q_INVOKABLE QString momentText(const QDateTime& start, int minutes) const;
    Q_INVOKABLE QString shortText(const QDateTime& start) const;
    // As long as the last one, else as agreed, else half an hour; an informational one is short.
    Q_INVOKABLE int usualMinutes() const;
    Q_INVOKABLE int minutesFor(int kind) const;
    // {startsAt, minutes, place, kind} of one of the list, for the form that changes it.
    Q_INVOKABLE QVariantMap details(const QString& id) const;
    // From « 2026-12-03 » and « 18:00 » or « 18 h »; invalid when one of them is neither.
    Q_INVOKABLE QDateTime moment(const QString& isoDay, const QString& time) const;
    Q_INVOKABLE QString isoDay(const QDateTime& start) const;
    Q_INVOKABLE QString timeField(const QDateTime& start) const;
    Q_INVOKABLE QString todayIso() const;

    Q_INVOKABLE static QVariantList kinds();
    static QString kindLabel(model::MeetingKind kind);
    Q_INVOKABLE static QString kindName(int kind);

  private:
    void refresh();
    bool shows(const store::Row& meeting) const;
    Row rowFor(const store::Row& meeting, bool isApart) const;
    std::optional<store::Row> known(const QString& id) const;
    std::vector<store::Row> unconfirmed(const store::Row& meeting) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    Part part_;
    std::optional<SpaceId> space_;
    store::Subscription subscription_;
};

} // namespace cordee::app
