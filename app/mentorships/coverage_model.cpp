#include "app/mentorships/coverage_model.h"

#include "app/facts/goal_facts.h"
#include "app/facts/next_agenda.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>
#include <array>

namespace cordee::app {

namespace {

using Areas = std::vector<model::FocusArea>;

constexpr std::size_t lookedAt = 3;
constexpr std::array<model::FocusArea, 7> allAreas{
    model::FocusArea::Skills, model::FocusArea::Network,    model::FocusArea::Decisions,
    model::FocusArea::Career, model::FocusArea::Leadership, model::FocusArea::Confidence,
    model::FocusArea::Meaning};

bool has(const Areas& areas, model::FocusArea area) {
    return std::ranges::find(areas, area) != areas.end();
}

Areas touchedBy(const store::Store& store, const store::Row& meeting) {
    Areas areas = meeting.get(model::Meeting::focusAreas);
    for (const auto& promise : store.select(store::Query(model::Commitment::recordKind)
                                                .in(meeting.space)
                                                .where(model::Commitment::meetingId, meeting.id))) {
        const auto goalId = promise.get(model::Commitment::goalId);
        const auto goal = goalId ? store.find(*goalId) : std::nullopt;
        if (!goal || goal->recordKind != model::Goal::recordKind) continue;
        if (const auto area = goal->get(model::Goal::area)) areas.push_back(*area);
    }
    return areas;
}

QString questionFor(model::FocusArea area) {
    switch (area) {
    case model::FocusArea::Skills:
        return CoverageModel::tr("Quelle compétence travailler en premier ?");
    case model::FocusArea::Network:
        return CoverageModel::tr("Qui me serait utile de rencontrer ?");
    case model::FocusArea::Decisions:
        return CoverageModel::tr("Une décision qui m’attend : comment la prendre ?");
    case model::FocusArea::Career:
        return CoverageModel::tr("Où est-ce que je vais, et par où passer ?");
    case model::FocusArea::Leadership:
        return CoverageModel::tr("Comment entraîner une équipe sans tout porter ?");
    case model::FocusArea::Confidence:
        return CoverageModel::tr("Ce qui me freine, et ce qui m’a déjà réussi");
    case model::FocusArea::Meaning:
        return CoverageModel::tr("Ce qui compte pour moi dans ce travail");
    case model::FocusArea::Unspecified:
        break;
    }
    return {};
}

} // namespace

CoverageModel::CoverageModel(store::Store& store, Gestures& gestures, People& people,
                             const Clock& clock, const RecordId& mentorship, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , mentorship_(store.find(mentorship).value_or(store::Row()))
    , areas_("area", {"name", "meetings", "chosen", "ticked"})
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Mentorship::recordKind) ||
            changes.touches(model::Meeting::recordKind) ||
            changes.touches(model::Commitment::recordKind) ||
            changes.touches(model::Goal::recordKind))
            refresh();
    })) {
    refresh();
}

QString CoverageModel::line() const {
    if (chosen_ == 0) return tr("Choisissez de quoi ce mentorat parle : deux ou trois domaines.");
    if (held_.empty())
        return tr("Après votre première rencontre, l’anneau dit ce qu’elle a touché.");
    const int n = static_cast<int>(held_.size());
    return tr("Domaines touchés par les %n dernière(s) rencontre(s)", nullptr, n);
}

QString CoverageModel::neglectedLine() const {
    if (neglected_ == 0) return {};
    return tr("Laissé de côté : %1").arg(areaName(static_cast<model::FocusArea>(neglected_)));
}

QString CoverageModel::lastMeeting() const {
    if (held_.empty()) return {};
    return tr("la rencontre du %1")
        .arg(words::date(startOf(held_.front()).date(), todayOf(clock_)));
}

void CoverageModel::choose(int area, bool chosen) {
    const auto focus = static_cast<model::FocusArea>(area);
    if (areas_.rowOf(QString::number(area)) < 0) return;
    store::Edit edit(mentorship_.id);
    chosen ? edit.add(model::Mentorship::focusAreas, focus)
           : edit.remove(model::Mentorship::focusAreas, focus);
    gestures_.commit(edit);
}

void CoverageModel::tick(int area, bool touched) {
    if (held_.empty() || areas_.rowOf(QString::number(area)) < 0) return;
    const auto focus = static_cast<model::FocusArea>(area);
    store::Edit edit(held_.front().id);
    touched ? edit.add(model::Meeting::focusAreas, focus)
            : edit.remove(model::Meeting::focusAreas, focus);
    gestures_.commit(edit);
}

void CoverageModel::propose(int area) {
    AgendaPoint point;
    point.text = questionFor(static_cast<model::FocusArea>(area));
    if (const auto edit = agendaPoint(store_, people_.me(), mentorship_.space, point))
        gestures_.commit(*edit, tr("Ajouté à la prochaine rencontre"));
}

std::vector<store::Row> CoverageModel::lastHeld() const {
    auto meetings = meetingsOf(store_, mentorship_.space);
    std::erase_if(meetings, [](const store::Row& meeting) {
        return meeting.get(model::Meeting::status) != model::MeetingStatus::Done;
    });
    std::ranges::reverse(meetings);
    if (meetings.size() > lookedAt) meetings.resize(lookedAt);
    return meetings;
}

void CoverageModel::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    held_ = lastHeld();
    std::vector<Areas> touched;
    for (const store::Row& meeting : held_)
        touched.push_back(touchedBy(store_, meeting));
    const Areas chosen = mentorship_.get(model::Mentorship::focusAreas);
    const Areas ticked = held_.empty() ? Areas() : held_.front().get(model::Meeting::focusAreas);
    chosen_ = covered_ = neglected_ = 0;
    std::vector<RowsModel::Row> rows;
    for (const model::FocusArea area : allAreas) {
        const auto meetings = static_cast<int>(
            std::ranges::count_if(touched, [&](const Areas& areas) { return has(areas, area); }));
        const bool mine = has(chosen, area);
        chosen_ += mine ? 1 : 0;
        covered_ += mine && meetings > 0 ? 1 : 0;
        if (mine && meetings == 0 && neglected_ == 0 && !held_.empty())
            neglected_ = static_cast<int>(area);
        rows.push_back({QString::number(static_cast<int>(area)),
                        {areaName(area), meetings, mine, has(ticked, area)}});
    }
    areas_.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace cordee::app
