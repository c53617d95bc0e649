#include "app/growth/salary_list.h"

#include "app/records/convert.h"

namespace cordee::app {

using model::SalaryObjection;
using model::SalaryPrep;

SalaryList::SalaryList(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "prepId", {"context", "day", "ready", "shared", "owner"},
                 {SalaryPrep::recordKind, SalaryObjection::recordKind}, parent) {
    reload();
}

std::vector<SalaryList::Row> SalaryList::read() {
    std::vector<Row> rows;
    for (const store::Row& prep :
         tools_.store.select(store::Query(SalaryPrep::recordKind).newestFirst())) {
        const QString proofs = textOf(prep, SalaryPrep::proofsText);
        const int proofCount = static_cast<int>(proofs.split(u'\n', Qt::SkipEmptyParts).size());
        const int answers = static_cast<int>(tools_.store.count(
            store::Query(SalaryObjection::recordKind).where(SalaryObjection::prepId, prep.id)));
        const QString ready = tr("%n preuve(s)", nullptr, proofCount) + QStringLiteral(", ") +
                              tr("%n objection(s) préparée(s)", nullptr, answers);
        rows.push_back(
            {toQString(prep.id),
             {textOf(prep, SalaryPrep::context), dateText(prep, SalaryPrep::onDate, tools_.today()),
              ready, tools_.store.isShared(prep.space),
              tools_.ownerName(prep, SalaryPrep::ownerId)}});
    }
    return rows;
}

QString SalaryList::create(const QString& context) {
    if (context.trimmed().isEmpty()) return {};
    const RecordId id = tools_.store.newId();
    auto prep = store::Edit::create(tools_.personal, SalaryPrep::recordKind, id);
    prep.set(SalaryPrep::context, toUtf8(context.trimmed()))
        .set(SalaryPrep::ownerId, tools_.people.me());
    return tools_.gestures.commit(prep, tr("Préparation commencée, pour toi seul")) ? toQString(id)
                                                                                    : QString();
}

} // namespace cordee::app
