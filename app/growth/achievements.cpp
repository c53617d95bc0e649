#include "app/growth/achievements.h"

#include "app/growth/skill_facts.h"
#include "app/records/convert.h"

#include <QDir>

#include <algorithm>

namespace cordee::app {

using model::Achievement;

Achievements::Achievements(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "achievementId",
                 {"deed", "result", "figure", "day", "skills", "shared", "owner"},
                 {Achievement::recordKind, model::Skill::recordKind}, parent)
    , candidates_(tools)
    , reputation_(tools)
    , editor_(tools.store, tools.gestures) {
    reload();
}

std::vector<Achievements::Row> Achievements::read() {
    std::vector<Row> rows;
    for (const store::Row& success : tools_.store.select(store::Query(Achievement::recordKind)
                                                             .orderBy(Achievement::onDate, true)
                                                             .newestFirst())) {
        rows.push_back({toQString(success.id),
                        {textOf(success, Achievement::action), textOf(success, Achievement::result),
                         textOf(success, Achievement::figure),
                         dateText(success, Achievement::onDate, tools_.today()),
                         skillNames(tools_, success.get(Achievement::skillIds)),
                         tools_.store.isShared(success.space),
                         tools_.ownerName(success, Achievement::ownerId)}});
    }
    return rows;
}

std::vector<store::Row> Achievements::mine() const {
    auto all = tools_.store.select(store::Query(Achievement::recordKind));
    std::erase_if(all,
                  [&](const store::Row& row) { return !tools_.isMine(row, Achievement::ownerId); });
    return all;
}

QString Achievements::create(const QString& action, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || action.trimmed().isEmpty()) return {};
    const RecordId id = tools_.store.newId();
    auto success = store::Edit::create(*space, Achievement::recordKind, id);
    success.set(Achievement::action, toUtf8(action.trimmed()))
        .set(Achievement::onDate, toDate(tools_.today()))
        .set(Achievement::ownerId, tools_.ownerIn(*space));
    return tools_.gestures.commit(success, tr("Réussite notée")) ? toQString(id) : QString();
}

bool Achievements::open(const QString& achievementId) {
    const auto id = toId<RecordId>(achievementId);
    const bool opened = id && editor_.open(*id);
    Q_EMIT reloaded();
    return opened;
}

QString Achievements::openDay() const {
    return editor_.row() ? isoOf(*editor_.row(), Achievement::onDate) : QString();
}

QString Achievements::openSharedWith() const {
    return editor_.row() ? tools_.sharedWith(editor_.row()->space) : QString();
}

QVariantList Achievements::openSkills() const {
    if (!editor_.row()) return {};
    return skillChoices(tools_, editor_.row()->get(Achievement::skillIds));
}

void Achievements::setDay(const QString& iso) {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (editor_.row() && date.isValid())
        tools_.gestures.commit(
            store::Edit(editor_.row()->id).set(Achievement::onDate, toDate(date)));
}

void Achievements::setSkill(const QString& skillId, bool used) {
    const auto skill = toId<RecordId>(skillId);
    if (!skill || !editor_.row()) return;
    store::Edit edit(editor_.row()->id);
    if (used) {
        edit.add(Achievement::skillIds, *skill);
    } else {
        edit.remove(Achievement::skillIds, *skill);
    }
    tools_.gestures.commit(edit);
}

QString Achievements::exportTo(const QString& folder, bool forCv, bool inEnglish, bool asPdf) {
    const QString text =
        achievementsMarkdown(mine(), {tools_.people.myName(), tools_.today()},
                             forCv ? ExportForm::Cv : ExportForm::Review,
                             inEnglish ? ExportLanguage::English : ExportLanguage::French);
    const QString name = inEnglish ? QStringLiteral("Achievements") : QStringLiteral("Réussites");
    const QString path =
        QDir(folder).filePath(QStringLiteral("%1 %2%3.%4")
                                  .arg(name, todayIso(), forCv ? QStringLiteral(" CV") : QString(),
                                       asPdf ? QStringLiteral("pdf") : QStringLiteral("md")));
    QDir().mkpath(folder);
    const QString wrong =
        writeDocument(path, text, asPdf ? ExportFormat::Pdf : ExportFormat::Markdown);
    exported_ = wrong.isEmpty() ? tr("C’est dans %1").arg(QDir::toNativeSeparators(path)) : wrong;
    Q_EMIT exportedChanged();
    return wrong.isEmpty() ? path : QString();
}

} // namespace cordee::app
