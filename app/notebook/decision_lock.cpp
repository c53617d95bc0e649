#include "app/notebook/decision_lock.h"

#include "app/facts/notebook_facts.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cordee::app {

namespace {

constexpr std::array lockedFields{
    model::Decision::question.number,   model::Decision::premortem.number,
    model::Decision::chosenId.number,   model::Decision::chosenText.number,
    model::Decision::why.number,        model::Decision::expected.number,
    model::Decision::mindState.number,  model::Decision::confidencePercent.number,
    model::Decision::reversible.number, model::Decision::lockedAt.number};

QString say(const char* sentence) {
    return QCoreApplication::translate("notebook", sentence);
}

QString who(const Desk& desk, const SpaceId& space, const UserId& author) {
    const QString name = desk.people.firstName(space, author);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("notebook", "moi")) : name;
}

} // namespace

bool isLocked(const store::Row& decision) {
    return decision.get(model::Decision::lockedAt).has_value();
}

bool locks(std::uint32_t field) {
    const FieldSchema* text =
        textInPlaceOf(*model::schema().record(model::Decision::recordKind), field);
    return std::ranges::find(lockedFields, text == nullptr ? field : text->number) !=
           lockedFields.end();
}

QString missingToLock(const store::Row& decision, std::size_t options, const QDate& today) {
    using D = model::Decision;
    if (textIn(decision, D::question).trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("notebook", "Écris d’abord la question."));
    const auto chosen = decision.get(D::chosenId);
    if (options > 0 && !chosen)
        return say(QT_TRANSLATE_NOOP("notebook", "Choisis une des options."));
    if (options == 0 && textIn(decision, D::chosenText).trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("notebook", "Dis ce que tu choisis."));
    if (textIn(decision, D::expected).trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("notebook", "Dis ce que tu en attends."));
    if (!decision.get(D::confidencePercent))
        return say(QT_TRANSLATE_NOOP("notebook", "Dis à combien tu en es sûr."));
    const QDate review = dayIn(decision, D::reviewOn);
    if (!review.isValid() || review <= today)
        return say(QT_TRANSLATE_NOOP("notebook", "Choisis le jour où tu reliras."));
    return {};
}

QString changedAfterLock(const Desk& desk, const store::Row& decision,
                         const std::vector<store::Row>& options) {
    const auto lockedAt = decision.get(model::Decision::lockedAt);
    if (!lockedAt) return {};
    QStringList changes;
    const auto look = [&](const store::Row& row, bool whole) {
        // A copy is written as a whole after what it copies was locked.
        const std::int64_t since = std::max(lockedAt->millis, row.createdMs);
        for (const store::HistoryEntry& entry : desk.store.history(row.id)) {
            if (entry.lost || entry.writtenMs <= since || (!whole && !locks(entry.field))) continue;
            changes.append(
                say(QT_TRANSLATE_NOOP("notebook", "%1, par %2"))
                    .arg(words::longDay(QDateTime::fromMSecsSinceEpoch(entry.writtenMs).date()),
                         who(desk, row.space, entry.author)));
        }
    };
    look(decision, false);
    for (const store::Row& option : options)
        look(option, true);
    changes.removeDuplicates();
    return changes.join(QStringLiteral(" ; "));
}

std::vector<store::Row> optionsOf(const store::Store& store, const RecordId& decision) {
    return store.select(store::Query(model::DecisionOption::recordKind)
                            .where(model::DecisionOption::decisionId, decision)
                            .orderBy(model::DecisionOption::position));
}

} // namespace cordee::app
