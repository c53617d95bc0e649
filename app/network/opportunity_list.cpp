#include "app/network/opportunity_list.h"

#include "app/facts/introductions.h"
#include "app/records/convert.h"
#include "app/records/copies.h"
#include "app/words/record_names.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace cordee::app {

using model::Opportunity;
using model::OpportunityKind;
using model::OpportunityStatus;
using namespace Qt::StringLiterals;

namespace {

OpportunityStatus stateOf(const store::Row& opportunity) {
    return opportunity.get(Opportunity::status).value_or(OpportunityStatus::Seen);
}

bool isSettled(OpportunityStatus status) {
    return status == OpportunityStatus::BorneFruit || status == OpportunityStatus::Closed;
}

QString toneOf(OpportunityStatus status) {
    switch (status) {
    case OpportunityStatus::Unspecified:
    case OpportunityStatus::Seen:
        return u"rope"_s;
    case OpportunityStatus::Pursued:
        return u"tint"_s;
    case OpportunityStatus::BorneFruit:
        return u"ok"_s;
    case OpportunityStatus::Closed:
        break;
    }
    return u"quiet"_s;
}

// Of an enum's value, the first being 1; empty when it says none.
QString nameAt(const QStringList& names, int value) {
    return value >= 1 && value <= names.size() ? names[value - 1] : QString();
}

} // namespace

OpportunityList::OpportunityList(QObject* parent)
    : NetworkList(
          "opportunityId",
          {"title", "kindText", "state", "tone", "next", "nextOn", "late", "outcome", "from",
           "shared", "owner"},
          {Opportunity::recordKind, model::Introduction::recordKind, model::Mentorship::recordKind},
          parent) {}

void OpportunityList::begin() {
    editor_ = std::make_unique<model::OpportunityEditor>(tools().store, tools().gestures);
}

QStringList OpportunityList::kinds() {
    return {declaredValueName("collaboration"), declaredValueName("job"),
            declaredValueName("project"), declaredValueName("learning"),
            declaredValueName("visibility")};
}

QStringList OpportunityList::states() {
    return {declaredValueName("seen"), declaredValueName("pursued"),
            declaredValueName("borneFruit"), declaredValueName("closed")};
}

bool OpportunityList::isMine(const store::Row& opportunity) const {
    const auto owner = opportunity.get(Opportunity::ownerId);
    return !owner || *owner == tools().people.me();
}

QString OpportunityList::originOf(const store::Row& opportunity) const {
    const auto id = opportunity.get(Opportunity::introductionId);
    const auto introduction = id ? tools().store.find(*id) : std::nullopt;
    return introduction && !introduction->deleted ? nameIn(tools().store, *introduction)
                                                  : QString();
}

OpportunityList::Row OpportunityList::shown(const store::Row& opportunity) const {
    const OpportunityStatus status = stateOf(opportunity);
    const QDate today = tools().today();
    const QDate nextOn = dateOf(opportunity, Opportunity::nextOn);
    const QString from = originOf(opportunity);
    const auto kind = opportunity.get(Opportunity::kind).value_or(OpportunityKind::Unspecified);
    const bool open = !isSettled(status);
    return {toQString(opportunity.id),
            {textOf(opportunity, Opportunity::title), nameAt(kinds(), static_cast<int>(kind)),
             nameAt(states(), static_cast<int>(status)), toneOf(status),
             open ? textOf(opportunity, Opportunity::nextStep) : QString(),
             open && nextOn.isValid() ? words::day(nextOn, today) : QString(),
             open && nextOn.isValid() && nextOn < today, textOf(opportunity, Opportunity::outcome),
             from.isEmpty() ? QString() : tr("Née de la rencontre avec %1").arg(from),
             tools().store.isShared(opportunity.space),
             isMine(opportunity) ? QString()
                                 : tools().people.firstName(
                                       opportunity.space, *opportunity.get(Opportunity::ownerId))}};
}

std::vector<OpportunityList::Row> OpportunityList::read() {
    auto all = tools().store.select(store::Query(Opportunity::recordKind).newestFirst());
    std::ranges::stable_sort(all, {}, [](const store::Row& row) {
        const QDate on = dateOf(row, Opportunity::nextOn);
        return std::tuple(isSettled(stateOf(row)), !on.isValid(), on);
    });
    std::vector<Row> rows;
    for (const store::Row& opportunity : all)
        rows.push_back(shown(opportunity));
    return rows;
}

QVariantList OpportunityList::origins() const {
    QVariantList list{QVariantMap{{u"id"_s, QString()}, {u"name"_s, tr("Autre chose")}}};
    if (network() == nullptr) return list;
    for (const store::Row& row :
         tools().store.select(store::Query(model::Introduction::recordKind).newestFirst())) {
        if (textOf(row, model::Introduction::metName).isEmpty()) continue;
        list << QVariantMap{{u"id"_s, toQString(row.id)}, {u"name"_s, nameIn(tools().store, row)}};
    }
    return list;
}

QVariantList OpportunityList::audiences() const {
    if (network() == nullptr) return {};
    QVariantList list{
        QVariantMap{{u"id"_s, toQString(tools().personal)}, {u"label"_s, tr("moi seul")}}};
    for (const QVariant& partner : network()->partners()) {
        const QVariantMap each = partner.toMap();
        list << QVariantMap{
            {u"id"_s, each.value(u"spaceId"_s)},
            {u"label"_s, tr("partagé avec %1").arg(each.value(u"name"_s).toString())}};
    }
    return list;
}

QString OpportunityList::create(const QString& title, const QString& originId,
                                const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || title.trimmed().isEmpty()) return {};
    const RecordId id = tools().store.newId();
    auto opportunity = store::Edit::create(*space, Opportunity::recordKind, id);
    opportunity.set(Opportunity::title, toUtf8(title.trimmed()))
        .set(Opportunity::status, OpportunityStatus::Seen)
        .set(Opportunity::ownerId, tools().people.me());
    if (const auto origin = toId<RecordId>(originId)) {
        const auto row = tools().store.find(*origin);
        // A link into another space would say there what is not theirs to know.
        if (row && (row->space == *space || *space == tools().personal))
            opportunity.set(Opportunity::introductionId, *origin);
    }
    return tools().gestures.commit(opportunity, tr("Occasion notée")) ? toQString(id) : QString();
}

const store::Row* OpportunityList::opened() const {
    return editor_ && editor_->row() ? &*editor_->row() : nullptr;
}

bool OpportunityList::open(const QString& opportunityId) {
    const auto id = toId<RecordId>(opportunityId);
    const bool found = id && editor_->open(*id);
    Q_EMIT reloaded();
    return found;
}

QString OpportunityList::openNextOn() const {
    return opened() == nullptr ? QString() : isoOf(*opened(), Opportunity::nextOn);
}

QString OpportunityList::openSharedWith() const {
    return opened() == nullptr ? QString() : tools().sharedWith(opened()->space);
}

QString OpportunityList::openFrom() const {
    return opened() == nullptr ? QString() : originOf(*opened());
}

QString OpportunityList::todayIso() const {
    return network() == nullptr ? QString() : tools().today().toString(Qt::ISODate);
}

void OpportunityList::setNextOn(const QString& iso) {
    if (opened() != nullptr) tools().setDay(opened()->id, Opportunity::nextOn, iso);
}

void OpportunityList::setState(int value) {
    if (opened() == nullptr || value < 1 || value > states().size()) return;
    const auto status = static_cast<OpportunityStatus>(value);
    store::Edit edit(opened()->id);
    edit.set(Opportunity::status, status);
    if (isSettled(status)) {
        edit.set(Opportunity::settledOn, toDate(tools().today()));
    } else {
        edit.clear(Opportunity::settledOn);
    }
    tools().gestures.commit(edit, status == OpportunityStatus::BorneFruit ? tr("Aboutie. Bravo !")
                                                                          : QString());
}

bool OpportunityList::share(const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || opened() == nullptr || !tools().store.isShared(*space) ||
        tools().store.isShared(opened()->space)) {
        return false;
    }
    const RecordId id = tools().store.newId();
    const auto origin = opened()->get(Opportunity::introductionId);
    const auto linked = origin ? tools().store.find(*origin) : std::nullopt;
    const bool elsewhere = !linked || linked->space != *space;
    const std::vector<store::Edit> edits{elsewhere ? copyOf(tools().store, *opened(), *space, id,
                                                            {Opportunity::introductionId.number})
                                                   : copyOf(tools().store, *opened(), *space, id),
                                         store::Edit(opened()->id).remove()};
    return tools().gestures.commit(edits, tr("C’est partagé")) && open(toQString(id));
}

} // namespace cordee::app
