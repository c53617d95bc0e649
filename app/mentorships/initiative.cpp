#include "app/mentorships/initiative.h"

#include "app/facts/next_agenda.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace cordee::app {

Initiative::Initiative(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                       const store::Row& mentorship)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , mentorship_(mentorship)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        for (const std::uint32_t kind :
             {model::AgendaItem::recordKind, model::Meeting::recordKind,
              model::Commitment::recordKind, model::GoalCheckIn::recordKind,
              model::Gratitude::recordKind, model::Mentorship::recordKind}) {
            if (changes.touches(kind)) return refresh();
        }
    })) {
    refresh();
}

void Initiative::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    const int days = initiativeDays(store_, mentorship_, people_.me(), nowOf(clock_));
    const int cadence = cadenceDays(mentorship_);
    if (days == days_ && cadence == cadence_) return;
    days_ = days;
    cadence_ = cadence;
    Q_EMIT changed();
}

QString Initiative::text() const {
    return days_ == 0 ? tr("Tu as lancé quelque chose aujourd’hui.")
                      : tr("Ta dernière initiative date de %n jour(s).", nullptr, days_);
}

QString Initiative::draft(Draft kind) const {
    const QString name = People::firstNameOf(people_.partnerName(mentorship_));
    if (kind == Draft::News) {
        const QString kept = lastKept();
        return kept.isEmpty() ? tr("Bonjour %1, des nouvelles : ").arg(name)
                              : tr("Bonjour %1, des nouvelles : j’ai tenu « %2 ». Ce que ça a "
                                   "donné : ")
                                    .arg(name, kept);
    }
    const QString goal = goalTitle();
    return goal.isEmpty() ? tr("Une question pour toi : ") : tr("À propos de « %1 » : ").arg(goal);
}

void Initiative::send(Draft kind, const QString& text) {
    AgendaPoint point;
    point.text = text;
    point.kind = kind == Draft::News ? model::AgendaKind::Update : model::AgendaKind::Question;
    const auto edit = agendaPoint(store_, people_.me(), mentorship_.space, point);
    if (!edit) return;
    gestures_.commit(*edit, kind == Draft::News ? tr("Nouvelle partagée") : tr("Question posée"));
}

void Initiative::copy(const QString& text) const {
    QGuiApplication::clipboard()->setText(text);
}

// The promise of mine that was kept last.
QString Initiative::lastKept() const {
    const auto rows =
        store_.select(store::Query(model::Commitment::recordKind)
                          .in(mentorship_.space)
                          .where(model::Commitment::ownerId, people_.me())
                          .where(model::Commitment::status, model::CommitmentStatus::Kept)
                          .orderBy(model::Commitment::settledOn, true)
                          .limit(1));
    return rows.empty()
               ? QString()
               : toQString(rows.front().get(model::Commitment::text).value_or(std::string()));
}

QString Initiative::goalTitle() const {
    const auto rows = store_.select(store::Query(model::Goal::recordKind)
                                        .in(mentorship_.space)
                                        .where(model::Goal::status, model::GoalStatus::Active)
                                        .orderBy(model::Goal::dueOn)
                                        .limit(1));
    return rows.empty() ? QString()
                        : toQString(rows.front().get(model::Goal::title).value_or(std::string()));
}

} // namespace cordee::app
