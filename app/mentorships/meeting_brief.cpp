#include "app/mentorships/meeting_brief.h"

#include "app/facts/goal_facts.h"
#include "app/facts/relationship.h"
#include "app/mentorships/agenda_model.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesOfNotes = 5;
constexpr int checkInsShown = 2;

QString wordsOf(const store::Row& row, TextField field) {
    return oneLine(longText(row, field));
}

QString wordsOf(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string()));
}

QStringList linesOf(const QString& text, qsizetype most) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const QString words = oneLine(line);
        if (!words.isEmpty() && lines.size() < most) lines << words;
    }
    return lines;
}

} // namespace

MeetingBrief::MeetingBrief(store::Store& store, Gestures& gestures, People& people,
                           const Clock& clock, const SpaceId& personal, const store::Row& meeting)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , meeting_(meeting)
    , subscription_(store.subscribe([this](const ChangeSet&) { refresh(); })) {
    connect(&people, &People::changed, this, &MeetingBrief::refresh);
    refresh();
}

QString MeetingBrief::meetingId() const {
    return toQString(meeting_.id);
}

QString MeetingBrief::name() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    return mentorship ? people_.partnerName(*mentorship) : QString();
}

QString MeetingBrief::when() const {
    QString text = words::longMoment(startOf(meeting_), minutesOf(meeting_));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    const QString place = wordsOf(meeting_, model::Meeting::place);
    return place.isEmpty() ? text : text + u" · "_s + place;
}

void MeetingBrief::addSensitive(const QString& text) {
    const QString words = oneLine(text);
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    if (words.isEmpty() || !mentorship) return;
    gestures_.commit(store::Edit::create(personal_, model::PrivateNote::recordKind, store_.newId())
                         .set(model::PrivateNote::aboutId, mentorship->id)
                         .set(model::PrivateNote::sensitive, true)
                         .replace(model::PrivateNote::text, toUtf8(words)));
}

void MeetingBrief::refresh() {
    if (auto row = store_.find(meeting_.id)) meeting_ = std::move(*row);
    parts_.clear();
    const auto add = [this](const QString& title, const QString& icon, int column, bool mine,
                            const Lines& lines, const QString& empty) {
        if (lines.empty() && empty.isEmpty()) return;
        QVariantList said;
        for (const Line& line : lines)
            said << QVariantMap{{u"text"_s, line.text},
                                {u"tone"_s, line.tone},
                                {u"icon"_s, line.icon.isEmpty() ? icon : line.icon}};
        parts_ << QVariantMap{{u"title"_s, title}, {u"icon"_s, icon},  {u"column"_s, column},
                              {u"mine"_s, mine},   {u"lines"_s, said}, {u"empty"_s, empty}};
    };
    const auto last = lastHeld();
    const QDate since = last ? startOf(*last).date() : QDate();
    const QString day = last ? words::day(since, todayOf(clock_)) : QString();
    // The person first, then what binds us, then what is next.
    add(tr("Ce qui comptait"), u"heart"_s, 0, true, mattered(), QString());
    add(tr("Mes notes et points sensibles"), u"eye-slash"_s, 0, true, privateNotes(),
        tr("Ce que tu notes pour toi seul revient ici avant chaque rencontre."));
    add(last ? tr("La dernière fois, %1").arg(day) : tr("La dernière fois"), u"journal-text"_s, 1,
        false, lastTime(last),
        last ? tr("Rien n’a été noté.") : tr("C’est la première rencontre."));
    add(tr("Ce que j’ai promis"), u"check-circle"_s, 1, false, promises(true),
        tr("Rien en attente de ta part."));
    //: first name
    add(tr("Ce qu’a promis %1").arg(firstName()), u"check-circle"_s, 1, false, promises(false),
        QString());
    add(tr("À l’ordre du jour"), u"list-check"_s, 2, false, agenda(),
        tr("Pas encore de sujet. Demande-lui par quoi commencer."));
    add(tr("Ce qui a bougé"), u"graph-up-arrow"_s, 2, false, moved(since),
        tr("Rien de noté sur ses objectifs depuis."));
    Q_EMIT changed();
}

std::optional<store::Row> MeetingBrief::lastHeld() const {
    std::optional<store::Row> last;
    for (store::Row& row : meetingsOf(store_, meeting_.space)) {
        if (row.get(model::Meeting::status) != model::MeetingStatus::Done) continue;
        if (row.id != meeting_.id && startOf(row) <= startOf(meeting_)) last = std::move(row);
    }
    return last;
}

MeetingBrief::Lines MeetingBrief::lastTime(const std::optional<store::Row>& last) const {
    Lines lines;
    if (!last) return lines;
    QStringList points;
    QStringList written;
    for (const store::Row& note :
         store_.select(store::Query(model::MeetingNote::recordKind)
                           .in(meeting_.space)
                           .where(model::MeetingNote::meetingId, last->id))) {
        for (const std::string& point : note.get(model::MeetingNote::keyPoints))
            points << toQString(point);
        written << linesOf(toQString(note.get(model::MeetingNote::text)), linesOfNotes);
    }
    for (const QString& point : points)
        lines.push_back({point, u"tint"_s});
    for (const QString& line : written)
        lines.push_back({line});
    return lines;
}

MeetingBrief::Lines MeetingBrief::promises(bool mine) const {
    const QDate today = todayOf(clock_);
    std::vector<std::pair<QDate, Line>> found;
    for (const store::Row& row :
         store_.select(store::Query(model::Commitment::recordKind).in(meeting_.space))) {
        const auto status =
            row.get(model::Commitment::status).value_or(model::CommitmentStatus::Open);
        const bool own = row.get(model::Commitment::ownerId) == people_.me();
        if (!isAlive(status) || own != mine) continue;
        const auto due = row.get(model::Commitment::dueOn);
        const QDate day = due ? toQDate(*due) : QDate();
        QString text = wordsOf(row, model::Commitment::text);
        if (day.isValid()) text += u" · "_s + words::day(day, today);
        found.emplace_back(day, Line{text, isOverdue(row, today) ? u"rope"_s : u"quiet"_s});
    }
    // Without a day comes last: an invalid date is the smallest.
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) {
        return a.first.isValid() && (!b.first.isValid() || a.first < b.first);
    });
    Lines lines;
    for (auto& [day, line] : found)
        lines.push_back(std::move(line));
    return lines;
}

MeetingBrief::Lines MeetingBrief::moved(const QDate& since) const {
    Lines lines;
    const QDate today = todayOf(clock_);
    const auto recent = [&since](const QDate& day) { return !since.isValid() || day >= since; };
    for (const store::Row& goal :
         store_.select(store::Query(model::Goal::recordKind).in(meeting_.space))) {
        const auto status = goal.get(model::Goal::status).value_or(model::GoalStatus::Active);
        if (status == model::GoalStatus::Draft || status == model::GoalStatus::LetGo) continue;
        const GoalRecords records = readGoal(store_, goal);
        Lines under;
        for (const store::Row& step : records.steps) {
            const auto done = step.get(model::GoalStep::doneOn);
            if (!step.get(model::GoalStep::done).value_or(false) || !done) continue;
            if (recent(toQDate(*done)))
                under.push_back({tr("fait %1 : %2")
                                     .arg(words::day(toQDate(*done), today),
                                          wordsOf(step, model::GoalStep::text)),
                                 u"ok"_s});
        }
        int shown = 0;
        for (const store::Row& checkIn :
             store_.select(store::Query(model::GoalCheckIn::recordKind)
                               .in(meeting_.space)
                               .where(model::GoalCheckIn::goalId, goal.id)
                               .orderBy(model::GoalCheckIn::checkedAt, true))) {
            const auto at = checkIn.get(model::GoalCheckIn::checkedAt);
            if (!at || !recent(toQDateTime(*at).date()) || shown++ == checkInsShown) break;
            QString text = wordsOf(checkIn, model::GoalCheckIn::note);
            const auto confidence = checkIn.get(model::GoalCheckIn::confidence);
            if (confidence) {
                const QString figure = tr("confiance %1/10").arg(*confidence);
                text = text.isEmpty() ? figure : figure + u" · "_s + text;
            }
            under.push_back({text});
        }
        if (under.empty()) continue;
        lines.push_back({u"%1 · %2"_s.arg(wordsOf(goal, model::Goal::title),
                                          words::percent(percentOf(records))),
                         u"tint"_s});
        std::ranges::move(under, std::back_inserter(lines));
    }
    return lines;
}

MeetingBrief::Lines MeetingBrief::agenda() const {
    Lines lines;
    const AgendaScope scope{meeting_.space, meeting_.id, isAhead(meeting_)};
    for (const bool questions : {false, true}) {
        for (const store::Row& item : agendaItems(store_, scope)) {
            if (isQuestion(item) != questions || !isOpenIn(item, scope)) continue;
            const UserId by = item.get(model::AgendaItem::proposedBy).value_or(item.createdBy);
            QString text = wordsOf(item, model::AgendaItem::text);
            const auto want = item.get(model::AgendaItem::want).value_or(model::Want::Unspecified);
            const QString hoped = AgendaModel::wantLabel(want);
            if (!hoped.isEmpty()) text += u" · "_s + tr("attend : %1").arg(hoped);
            lines.push_back({text, by == people_.me() ? u"quiet"_s : u"tint"_s,
                             questions ? u"question-circle"_s : QString()});
        }
    }
    return lines;
}

MeetingBrief::Lines MeetingBrief::mattered() const {
    std::vector<std::pair<QDateTime, store::Row>> told;
    for (store::Row& row :
         store_.select(store::Query(model::MentorReflection::recordKind).in(personal_))) {
        const auto about = row.get(model::MentorReflection::meetingId);
        const auto meeting = about ? store_.find(*about) : std::nullopt;
        if (!meeting || meeting->space != meeting_.space || meeting->id == meeting_.id) continue;
        told.emplace_back(startOf(*meeting), std::move(row));
    }
    std::ranges::stable_sort(told, {}, [](const auto& one) { return one.first; });
    QString heart;
    QString promise;
    for (const auto& [when, row] : told) {
        const QString said = wordsOf(row, model::MentorReflection::mattered);
        const QString own = wordsOf(row, model::MentorReflection::promise);
        if (!said.isEmpty()) heart = said;
        if (!own.isEmpty()) promise = own;
    }
    Lines lines;
    if (!heart.isEmpty()) lines.push_back({heart, u"tint"_s});
    if (!promise.isEmpty()) lines.push_back({tr("Je me suis promis : %1").arg(promise)});
    return lines;
}

MeetingBrief::Lines MeetingBrief::privateNotes() const {
    Lines careful;
    Lines plain;
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    for (const store::Row& note :
         store_.select(store::Query(model::PrivateNote::recordKind).in(personal_).newestFirst())) {
        const auto about = note.get(model::PrivateNote::aboutId);
        if (!about) continue;
        const auto subject = store_.find(*about);
        const bool here = (mentorship && *about == mentorship->id) ||
                          (subject && subject->space == meeting_.space);
        if (!here) continue;
        const bool sensitive = note.get(model::PrivateNote::sensitive).value_or(false);
        for (const QString& line :
             linesOf(toQString(note.get(model::PrivateNote::text)), linesOfNotes)) {
            if (sensitive) {
                careful.push_back({line, u"warn"_s});
            } else {
                plain.push_back({line});
            }
        }
    }
    std::ranges::move(plain, std::back_inserter(careful));
    return careful;
}

} // namespace cordee::app
