#include "app/growth/path_list.h"

#include "app/growth/skill_facts.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

using model::CareerPath;

constexpr int testDays = 14;
constexpr int monthsInAYear = 12;

QString horizonText(int months) {
    if (months <= 0) return {};
    if (months % monthsInAYear != 0) return PathList::tr("dans %n mois", nullptr, months);
    const int years = months / monthsInAYear;
    return PathList::tr("dans %n an(s)", nullptr, years);
}

} // namespace

PathList::PathList(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "pathId",
                 {"scenario", "why", "gaps", "firstTest", "testBy", "testLate", "testResult",
                  "horizon", "skills", "aside", "shared", "owner"},
                 {CareerPath::recordKind, model::Skill::recordKind}, parent)
    , editor_(tools.store, tools.gestures) {
    reload();
}

std::vector<PathList::Row> PathList::read() {
    auto all = tools_.store.select(store::Query(CareerPath::recordKind));
    std::ranges::stable_partition(
        all, [](const store::Row& path) { return path.get(CareerPath::setAside) != true; });
    std::vector<Row> rows;
    const QDate today = tools_.today();
    for (const store::Row& path : all) {
        const QString result = textOf(path, CareerPath::testResult);
        const QDate by = dateOf(path, CareerPath::testBy);
        rows.push_back(
            {toQString(path.id),
             {textOf(path, CareerPath::scenario), textOf(path, CareerPath::why),
              textOf(path, CareerPath::gaps), textOf(path, CareerPath::firstTest),
              dateText(path, CareerPath::testBy, today),
              by.isValid() && by < today && result.isEmpty(), result,
              horizonText(static_cast<int>(path.get(CareerPath::horizonMonths).value_or(0))),
              skillNames(tools_, path.get(CareerPath::skillIds)),
              path.get(CareerPath::setAside) == true, tools_.store.isShared(path.space),
              tools_.ownerName(path, CareerPath::ownerId)}});
    }
    return rows;
}

QString PathList::create(const QString& scenario, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || scenario.trimmed().isEmpty()) return {};
    const RecordId id = tools_.store.newId();
    auto path = store::Edit::create(*space, CareerPath::recordKind, id);
    path.set(CareerPath::scenario, toUtf8(scenario.trimmed()))
        .set(CareerPath::horizonMonths, 2 * monthsInAYear)
        .set(CareerPath::testBy, toDate(tools_.today().addDays(testDays)))
        .set(CareerPath::ownerId, tools_.ownerIn(*space));
    return tools_.gestures.commit(path, tr("Scénario ajouté")) ? toQString(id) : QString();
}

bool PathList::open(const QString& pathId) {
    const auto id = toId<RecordId>(pathId);
    const bool opened = id && editor_.open(*id);
    Q_EMIT reloaded();
    return opened;
}

QString PathList::openSharedWith() const {
    return editor_.row() ? tools_.sharedWith(editor_.row()->space) : QString();
}

QVariantList PathList::openSkills() const {
    if (!editor_.row()) return {};
    return skillChoices(tools_, editor_.row()->get(CareerPath::skillIds));
}

void PathList::setSkill(const QString& skillId, bool needed) {
    const auto skill = toId<RecordId>(skillId);
    if (!skill || !editor_.row()) return;
    store::Edit edit(editor_.row()->id);
    if (needed) {
        edit.add(CareerPath::skillIds, *skill);
    } else {
        edit.remove(CareerPath::skillIds, *skill);
    }
    tools_.gestures.commit(edit);
}

QString PathList::openTestBy() const {
    return editor_.row() ? isoOf(*editor_.row(), CareerPath::testBy) : QString();
}

void PathList::setTestBy(const QString& iso) {
    if (editor_.row()) tools_.setDay(editor_.row()->id, CareerPath::testBy, iso);
}

} // namespace cordee::app
