#include "app/facts/attention.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <tuple>

namespace cordee::app {

namespace {

constexpr int soonDays = 2;
constexpr int reviewDays = 30; // before the agreed end

bool reviewDue(const store::Row& mentorship, const QDate& today) {
    if (mentorship.get(model::Mentorship::phase) == model::MentorshipPhase::Review) return true;
    const auto ends = mentorship.get(model::Mentorship::endsOn);
    return ends && toQDate(*ends) <= today.addDays(reviewDays);
}

QString meetingReason(const store::Row& meeting, const QDate& today) {
    const QDateTime start = startOf(meeting);
    const qint64 days = today.daysTo(start.date());
    if (days > 6) return words::shortMoment(start);
    //: short weekday and time, Qt date format
    const QString format = QCoreApplication::translate("attention", "ddd HH:mm");
    //: time of day, Qt date format
    const QString time =
        words::locale().toString(start.time(), QCoreApplication::translate("attention", "HH:mm"));
    if (days == 0) return QCoreApplication::translate("attention", "aujourd’hui, %1").arg(time);
    return words::locale().toString(start, format);
}

} // namespace

bool Attention::asks() const {
    return kind == Kind::Review || kind == Kind::Silence || kind == Kind::ToConfirm;
}

Attention attentionOf(const store::Store& store, const People& people, const Clock& clock,
                      const store::Row& mentorship) {
    using Kind = Attention::Kind;
    const QDateTime now = nowOf(clock);
    const auto phase = mentorship.get(model::Mentorship::phase);
    if (phase == model::MentorshipPhase::Closed)
        return {Kind::Closed, QCoreApplication::translate("attention", "clos"), 0};
    const auto next = nextMeeting(store, mentorship.space, now);
    const auto unclosed = unclosedMeeting(store, mentorship.space, now);
    const bool under = next && next->get(model::Meeting::heldAt).has_value();
    if (unclosed && !under)
        return {Kind::Review, QCoreApplication::translate("attention", "bilan à faire"), 0};
    if (next) {
        const auto days = static_cast<int>(now.date().daysTo(startOf(*next).date()));
        const bool confirmed = next->get(model::Meeting::status) == model::MeetingStatus::Confirmed;
        if (!under && !confirmed && proposerOf(store, *next) != people.me()) {
            return {Kind::ToConfirm,
                    QCoreApplication::translate("attention", "date à confirmer : %1")
                        .arg(meetingReason(*next, now.date())),
                    days};
        }
        if (days <= soonDays) return {Kind::Soon, meetingReason(*next, now.date()), days};
    }
    if (reviewDue(mentorship, now.date()))
        return {Kind::Review, QCoreApplication::translate("attention", "revue à faire"), 0};
    if (next) {
        return {Kind::Ahead, meetingReason(*next, now.date()),
                static_cast<int>(now.date().daysTo(startOf(*next).date()))};
    }
    if (people.partner(mentorship).isNull()) {
        return {Kind::Alone, QCoreApplication::translate("attention", "n’a pas encore rejoint"), 0};
    }
    const int silence = silenceDays(store, mentorship, now);
    if (silence > cadenceDays(mentorship)) {
        return {Kind::Silence,
                QCoreApplication::translate("attention", "silence : %n jour(s)", nullptr, silence),
                -silence};
    }
    return {Kind::Quiet, QCoreApplication::translate("attention", "pas de rencontre prévue"),
            -silence};
}

bool comesBefore(const Attention& a, const Attention& b) {
    const auto rank = [](Attention::Kind kind) {
        switch (kind) {
        case Attention::Kind::Soon:
            return 0;
        case Attention::Kind::ToConfirm:
            return 1;
        case Attention::Kind::Silence:
            return 2;
        case Attention::Kind::Review:
            return 3;
        case Attention::Kind::Ahead:
            return 4;
        case Attention::Kind::Quiet:
            return 5;
        case Attention::Kind::Alone:
            return 6;
        case Attention::Kind::Closed:
            return 7;
        }
        return 8;
    };
    return std::tuple(rank(a.kind), a.days) < std::tuple(rank(b.kind), b.days);
}

} // namespace cordee::app
