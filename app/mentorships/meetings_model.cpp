#include "app/mentorships/meetings_model.h"

#include "app/facts/conflicts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int firstMinutes = 30;
constexpr int informationalMinutes = 20;
constexpr int longestMinutes = 8 * 60;

} // namespace

MeetingsModel::MeetingsModel(store::Store& store, Gestures& gestures, People& people,
                             const Clock& clock, Part part, QObject* parent)
    : RowsModel("meetingId",
                {"title", "when", "startsAt", "minutes", "place", "kind", "statusText", "tone",
                 "toConfirm", "toClose", "started"},
                parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , part_(part)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Meeting::recordKind) ||
            changes.touches(model::Conflict::recordKind))
            refresh();
    })) {}

void MeetingsModel::setScope(const std::optional<SpaceId>& space) {
    space_ = space;
    refresh();
}

QDateTime MeetingsModel::suggestion(int weeksMore) const {
    const QDateTime now = nowOf(clock_);
    QDateTime start(now.date(), QTime(18, 0));
    int rhythm = 14;
    if (space_) {
        if (const auto mentorship = people_.mentorshipIn(*space_)) {
            const auto agreed = mentorship->get(model::Mentorship::cadenceDays);
            if (agreed && *agreed > 0) rhythm = cadenceDays(*mentorship);
        }
        const auto all = meetingsOf(store_, *space_);
        if (!all.empty()) start = startOf(all.back());
    }
    start = start.addDays(rhythm);
    while (start < now.addDays(1))
        start = start.addDays(7);
    return start.addDays(7 * weeksMore);
}

QString MeetingsModel::momentText(const QDateTime& start, int minutes) const {
    return start.isValid() ? words::longMoment(start, minutes) : QString();
}

QString MeetingsModel::shortText(const QDateTime& start) const {
    //: short weekday, day, short month and time, Qt date format
    return start.isValid() ? words::locale().toString(start, tr("ddd d MMM, HH:mm")) : QString();
}

QVariantMap MeetingsModel::details(const QString& id) const {
    const auto meeting = known(id);
    if (!meeting) return {};
    return {{QStringLiteral("startsAt"), startOf(*meeting)},
            {QStringLiteral("minutes"), minutesOf(*meeting)},
            {QStringLiteral("place"),
             toQString(meeting->get(model::Meeting::place).value_or(std::string()))},
            {QStringLiteral("kind"),
             static_cast<int>(
                 meeting->get(model::Meeting::kind).value_or(model::MeetingKind::Regular))}};
}

QDateTime MeetingsModel::moment(const QString& isoDay, const QString& time) const {
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d{1,2})\s*(?:[:hH]\s*(\d{2})?)?\s*$)"));
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    const auto match = form.match(time);
    if (!day.isValid() || !match.hasMatch()) return {};
    const QTime at(match.captured(1).toInt(), match.captured(2).toInt());
    return at.isValid() ? QDateTime(day, at) : QDateTime();
}

QString MeetingsModel::isoDay(const QDateTime& start) const {
    return start.date().toString(Qt::ISODate);
}

QString MeetingsModel::todayIso() const {
    return todayOf(clock_).toString(Qt::ISODate);
}

QString MeetingsModel::timeField(const QDateTime& start) const {
    return start.toString(QStringLiteral("HH:mm"));
}

QVariantList MeetingsModel::kinds() {
    QVariantList list;
    for (const model::MeetingKind kind :
         {model::MeetingKind::Regular, model::MeetingKind::First, model::MeetingKind::Informational,
          model::MeetingKind::Review, model::MeetingKind::Concern, model::MeetingKind::Closure}) {
        list << static_cast<int>(kind);
    }
    return list;
}

QString MeetingsModel::kindLabel(model::MeetingKind kind) {
    switch (kind) {
    case model::MeetingKind::First:
        return tr("première rencontre");
    case model::MeetingKind::Informational:
        return tr("entretien d’information");
    case model::MeetingKind::Review:
        return tr("bilan");
    case model::MeetingKind::Concern:
        return tr("mise au point");
    case model::MeetingKind::Closure:
        return tr("clôture");
    case model::MeetingKind::Regular:
    case model::MeetingKind::Unspecified:
        break;
    }
    return tr("rencontre");
}

QString MeetingsModel::kindName(int kind) {
    return kindLabel(static_cast<model::MeetingKind>(kind));
}

void MeetingsModel::refresh() {
    std::vector<Row> rows;
    if (space_) {
        auto meetings = meetingsOf(store_, *space_);
        std::erase_if(meetings, [this](const store::Row& meeting) { return !shows(meeting); });
        if (part_ == Part::Past) std::ranges::reverse(meetings);
        const auto apart = apartHomes(store_, people_);
        for (const store::Row& meeting : meetings)
            rows.push_back(rowFor(meeting, apart.contains(meeting.id)));
    }
    setRows(std::move(rows));
}

int MeetingsModel::usualMinutes() const {
    const auto all = space_ ? meetingsOf(store_, *space_) : std::vector<store::Row>();
    if (!all.empty()) return minutesOf(all.back());
    if (!space_) return firstMinutes;
    const auto agreed = store_.select(store::Query(model::Agreement::recordKind)
                                          .in(*space_)
                                          .whereNull(model::Agreement::meetingMinutes, false)
                                          .newestFirst()
                                          .limit(1));
    if (agreed.empty()) return firstMinutes;
    const auto minutes = agreed.front().get(model::Agreement::meetingMinutes).value_or(0);
    return minutes > 0 ? static_cast<int>(std::min<std::int64_t>(minutes, longestMinutes))
                       : firstMinutes;
}

int MeetingsModel::minutesFor(int kind) const {
    return static_cast<model::MeetingKind>(kind) == model::MeetingKind::Informational
               ? informationalMinutes
               : usualMinutes();
}

bool MeetingsModel::shows(const store::Row& meeting) const {
    return isAhead(meeting) == (part_ == Part::Ahead);
}

RowsModel::Row MeetingsModel::rowFor(const store::Row& meeting, bool isApart) const {
    const auto status =
        meeting.get(model::Meeting::status).value_or(model::MeetingStatus::Proposed);
    const auto kind = meeting.get(model::Meeting::kind).value_or(model::MeetingKind::Regular);
    const QDateTime start = startOf(meeting);
    const int minutes = minutesOf(meeting);
    const bool proposed = isAhead(meeting) && status != model::MeetingStatus::Confirmed;
    const bool toClose = isAhead(meeting) && start.addSecs(minutes * 60) < nowOf(clock_);
    const bool toConfirm = proposed && !toClose && proposerOf(store_, meeting) != people_.me();
    QString statusText;
    QString tone = QStringLiteral("quiet");
    const bool choosing = !slotsOf(meeting).empty();
    if (toClose) {
        statusText = tr("bilan à faire");
        tone = QStringLiteral("rope");
    } else if (toConfirm) {
        statusText = choosing ? tr("dates à choisir") : tr("à confirmer");
        tone = QStringLiteral("rope");
    } else if (proposed) {
        statusText = choosing ? tr("dates proposées") : tr("proposée");
    } else if (status == model::MeetingStatus::Confirmed) {
        statusText = tr("confirmée");
        tone = QStringLiteral("ok");
    } else if (status == model::MeetingStatus::Missed) {
        statusText = tr("n’a pas eu lieu");
    }
    if (isApart) {
        statusText = apartBadge();
        tone = QStringLiteral("warn");
    }
    QString title = status == model::MeetingStatus::Missed
                        ? kindLabel(kind)
                        : tr("%1 rencontre").arg(words::ordinal(meetingNumber(store_, meeting)));
    if (kind != model::MeetingKind::Regular && kind != model::MeetingKind::Unspecified &&
        status != model::MeetingStatus::Missed) {
        title += QStringLiteral(" · ") + kindLabel(kind);
    }
    return {toQString(meeting.id),
            {title, words::longMoment(start, minutes), start, minutes,
             toQString(meeting.get(model::Meeting::place).value_or(std::string())),
             static_cast<int>(kind), statusText, tone, toConfirm, toClose,
             meeting.get(model::Meeting::heldAt).has_value()}};
}

std::optional<store::Row> MeetingsModel::known(const QString& id) const {
    const auto record = toId<RecordId>(id);
    auto row = record ? store_.find(*record) : std::nullopt;
    const bool ours = row && row->recordKind == model::Meeting::recordKind && space_ &&
                      row->space == *space_ && !row->deleted;
    return ours ? row : std::nullopt;
}

} // namespace cordee::app
