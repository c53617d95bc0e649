#include "app/facts/notebook_facts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

// What the home asks and shows of the notebook.
namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekEndsSoon = Qt::Thursday; // before that there is time
constexpr int freshDays = 7;
constexpr int writesWithinDays = 60; // who stopped longer ago is left in peace

bool metLately(const Facts& facts) {
    const auto held =
        facts.store.select(store::Query(model::Meeting::recordKind)
                               .where(model::Meeting::status, model::MeetingStatus::Done)
                               .where(model::Meeting::startsAt, store::Compare::AtLeast,
                                      toTimestamp(facts.now.addDays(-freshDays))));
    return !held.empty();
}

} // namespace

Prompt decisionPrompt(const Facts& facts) {
    const auto due = decisionsToReview(facts.store, facts.people.me(), facts.today());
    if (due.empty()) return {};
    return {u"decision"_s,
            QCoreApplication::translate("today", "« %1 » : le jour de relire est venu.")
                .arg(textIn(due.front(), model::Decision::question)),
            QCoreApplication::translate("today", "Relire la décision"), u"decision"_s,
            toQString(due.front().id)};
}

Prompt assumptionPrompt(const Facts& facts) {
    for (const store::Row& row :
         assumptionsToRecheck(facts.store, facts.people.me(), facts.today())) {
        const auto parentId = row.get(model::Assumption::parentId);
        const auto parent = parentId ? facts.store.find(*parentId) : std::nullopt;
        if (!parent || parent->deleted) continue;
        const QString route = parent->recordKind == model::Decision::recordKind ? u"decision"_s
                              : parent->recordKind == model::Goal::recordKind   ? u"goal"_s
                                                                                : u"situation"_s;
        return {u"assumption"_s,
                QCoreApplication::translate("today", "« %1 » : toujours vrai ?")
                    .arg(textIn(row, model::Assumption::statement)),
                QCoreApplication::translate("today", "Revoir l’hypothèse"), route,
                toQString(parent->id)};
    }
    return {};
}

Prompt reflectionPrompt(const Facts& facts) {
    const QDate today = facts.today();
    if (today.dayOfWeek() < weekEndsSoon) return {};
    if (hasReflectedSince(facts.store, today.addDays(1 - today.dayOfWeek()))) return {};
    const bool writes = hasReflectedSince(facts.store, today.addDays(-writesWithinDays));
    if (!writes && !metLately(facts)) return {};
    return {u"reflection"_s,
            QCoreApplication::translate("today", "Que retiens-tu de cette semaine ?"),
            QCoreApplication::translate("today", "Écrire trois lignes"), u"notebook"_s, QString()};
}

Prompt pulsePrompt(const Facts& facts) {
    if (facts.ties.empty() || !isPulseDue(facts.store, facts.today())) return {};
    return {u"pulse"_s,
            QCoreApplication::translate("today",
                                        "Comment vas-tu, ce mois-ci ? Quelques taps, un mot, "
                                        "pour toi seul."),
            QCoreApplication::translate("today", "Noter la météo"), u"weather"_s, QString()};
}

Memory memoryOf(const Facts& facts) {
    const auto reflection = sixMonthsAgo(facts.store, facts.today());
    if (!reflection) return {};
    return {toQString(reflection->id), reflectionTitle(*reflection)};
}

QString weatherText(const Facts& facts) {
    if (isPulseDue(facts.store, facts.today()))
        return QCoreApplication::translate("today", "à noter ce mois-ci");
    return QCoreApplication::translate("today", "notée %1")
        .arg(words::day(lastPulseOn(facts.store), facts.today()));
}

} // namespace cordee::app::today
