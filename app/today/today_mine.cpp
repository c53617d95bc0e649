#include "app/facts/contribution_facts.h"
#include "app/facts/self_assessment.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app::today {

using namespace Qt::StringLiterals;

std::unique_ptr<List> makeMine(QObject* parent) {
    return std::make_unique<List>("mineId", QList<QByteArray>{"glyph", "title", "line", "route"},
                                  parent);
}

std::vector<RowsModel::Row> mineRows(const Facts& facts) {
    const bool guides = std::ranges::any_of(
        facts.ties, [](const Tie& tie) { return tie.myRole == model::Role::Mentor; });
    if (!guides) return {};
    const Contribution given =
        contributionOf(facts.store, facts.people, quarterStart(facts.today()), facts.today());
    const int meetings = given.meetings;
    std::vector<RowsModel::Row> rows{
        {u"given"_s,
         {u"clock-history"_s,
          QCoreApplication::translate("today", "%1 ce trimestre")
              .arg(words::minutes(given.minutes)),
          QCoreApplication::translate("today", "%n rencontre(s) tenue(s)", nullptr, meetings),
          u"contribution"_s}}};
    for (const Trace& trace : tracesOf(facts.store, facts.people)) {
        if (trace.record.recordKind != model::Gratitude::recordKind) continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(trace.atMs).date();
        rows.push_back({u"thanks"_s,
                        {u"heart"_s, textOf(trace.record, model::Gratitude::forWhat),
                         QCoreApplication::translate("today", "%1 te dit merci · %2")
                             .arg(People::firstNameOf(trace.name), words::day(day, facts.today())),
                         u"contribution"_s}});
        break;
    }
    return rows;
}

Prompt selfAssessmentPrompt(const Facts& facts) {
    if (!isSelfAssessmentDue(facts.store, facts.people, facts.today())) return {};
    return {u"selfAssessment"_s,
            QCoreApplication::translate(
                "today", "Deux fois par an, te regarder faire : dix minutes, pour toi."),
            QCoreApplication::translate("today", "Commencer"), u"self-assessment"_s, QString()};
}

} // namespace cordee::app::today
