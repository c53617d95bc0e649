#include "app/growth/skill_page.h"

#include "app/growth/challenge_facts.h"
#include "app/growth/goal_list.h"
#include "app/growth/skill_facts.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

namespace {

using model::Skill;
using model::SkillAssessment;

QVariantMap entry(const RecordId& id, const QString& title, const QString& state) {
    return {{QStringLiteral("id"), toQString(id)},
            {QStringLiteral("title"), title},
            {QStringLiteral("state"), state}};
}

} // namespace

SkillPage::SkillPage(const GrowthTools& tools, const RecordId& skill, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , skill_(skill)
    , editor_(tools.store, tools.gestures)
    , looks_(tools, skill)
    , subscription_(tools.store.subscribe([this](const ChangeSet&) { reload(); })) {
    editor_.open(skill);
    connect(&tools_.people, &People::changed, this, &SkillPage::changed);
    reload();
}

void SkillPage::reload() {
    if (auto row = tools_.store.find(skill_)) row_ = std::move(*row);
    Q_EMIT changed();
}

QString SkillPage::ownName() const {
    return mine() ? tr("Moi") : tools_.ownerName(row_, Skill::ownerId);
}

QString SkillPage::otherName() const {
    return mine() ? sharedWith() : tr("Moi");
}

QVariantList SkillPage::levels() const {
    const SkillVoices voices = readVoices(tools_, row_);
    const auto fields = levelFields();
    const auto common = commonLevels();
    QVariantList list;
    for (int level = 1; level <= skillLevels; ++level) {
        const auto at = static_cast<std::size_t>(level - 1);
        const QString text = textOf(row_, fields[at]);
        QStringList who;
        if (voices.ownLevel() == level) who << ownName();
        if (voices.otherLevel() == level) who << otherName();
        list.append(QVariantMap{{QStringLiteral("level"), level},
                                {QStringLiteral("text"), text.isEmpty() ? common[at] : text},
                                {QStringLiteral("who"), who.join(u", ")}});
    }
    return list;
}

QVariantList SkillPage::trend(bool own) const {
    const SkillVoices voices = readVoices(tools_, row_);
    QDate from = tools_.today();
    for (const auto* looks : {&voices.own, &voices.other}) {
        if (!looks->empty())
            from = std::min(from, dateOf(looks->front(), SkillAssessment::assessedOn));
    }
    const double span = std::max<double>(1, static_cast<double>(from.daysTo(tools_.today())));
    QVariantList points;
    for (const store::Row& look : own ? voices.own : voices.other) {
        const QDate day = dateOf(look, SkillAssessment::assessedOn);
        const auto level = look.get(SkillAssessment::level).value_or(0);
        points.append(
            QVariantMap{{QStringLiteral("at"), static_cast<double>(from.daysTo(day)) / span},
                        {QStringLiteral("value"), static_cast<double>(level) / skillLevels},
                        {QStringLiteral("text"),
                         tr("%1 : niveau %2").arg(words::date(day, tools_.today())).arg(level)}});
    }
    return points;
}

QVariantList SkillPage::goals() const {
    QVariantList list;
    for (const store::Row& goal : tools_.store.select(
             store::Query(model::Goal::recordKind).where(model::Goal::skillId, skill_))) {
        const auto status = goal.get(model::Goal::status).value_or(model::GoalStatus::Draft);
        list.append(entry(goal.id, textOf(goal, model::Goal::title), statusName(status)));
    }
    return list;
}

QVariantList SkillPage::challenges() const {
    QVariantList list;
    for (const store::Row& challenge : tools_.store.select(
             store::Query(model::Challenge::recordKind).where(model::Challenge::skillId, skill_)))
        list.append(entry(challenge.id, textOf(challenge, model::Challenge::text),
                          challengeState(challenge)));
    return list;
}

QVariantList SkillPage::evidences() const {
    QVariantList list;
    const auto add = [&](const RecordId& id, const QString& text) {
        if (!text.isEmpty())
            list.append(
                QVariantMap{{QStringLiteral("id"), toQString(id)}, {QStringLiteral("text"), text}});
    };
    for (const store::Row& success :
         tools_.store.select(store::Query(model::Achievement::recordKind).newestFirst())) {
        if (tools_.isMine(success, model::Achievement::ownerId))
            add(success.id, textOf(success, model::Achievement::action));
    }
    for (const store::Row& promise :
         tools_.store.select(store::Query(model::Commitment::recordKind)
                                 .where(model::Commitment::status, model::CommitmentStatus::Kept)
                                 .newestFirst())) {
        if (tools_.isMine(promise, model::Commitment::ownerId))
            add(promise.id, textOf(promise, model::Commitment::text));
    }
    return list;
}

QString SkillPage::familyText() const {
    return familyName(row_.get(Skill::family).value_or(model::SkillFamily::Other));
}

QString SkillPage::practised() const {
    return practisedText(row_, tools_.today());
}

bool SkillPage::rusty() const {
    return isRusty(row_, tools_.today());
}

QString SkillPage::assess(int level, const QString& evidence, const QString& evidenceId,
                          const QString& comment) {
    if (level < 1 || level > skillLevels) return tr("Choisis un niveau, de 1 à 5.");
    const auto link = toId<RecordId>(evidenceId);
    if (evidence.trimmed().isEmpty() && !(link && tools_.store.find(*link)))
        return tr("Un niveau se montre : un fait, un travail, une réussite.");
    auto look = store::Edit::create(row_.space, SkillAssessment::recordKind, tools_.store.newId());
    look.set(SkillAssessment::skillId, skill_)
        .set(SkillAssessment::byId, tools_.people.me())
        .set(SkillAssessment::level, level)
        .set(SkillAssessment::evidence, toUtf8(evidence.trimmed()))
        .set(SkillAssessment::assessedOn, toDate(tools_.today()));
    if (link) look.set(SkillAssessment::evidenceId, *link);
    if (!comment.trimmed().isEmpty()) look.set(SkillAssessment::comment, toUtf8(comment.trimmed()));
    return tools_.gestures.commit(look, tr("Regard noté"))
               ? QString()
               : tr("Ce regard n’a pas pu être enregistré.");
}

void SkillPage::removeLook(const QString& lookId) {
    const auto id = toId<RecordId>(lookId);
    const auto look = id ? tools_.store.find(*id) : std::nullopt;
    if (look && look->recordKind == SkillAssessment::recordKind &&
        look->get(SkillAssessment::byId) == tools_.people.me())
        tools_.gestures.commit(store::Edit(*id).remove(), tr("Regard supprimé"));
}

void SkillPage::describe(int level, const QString& text) {
    if (level < 1 || level > skillLevels || text.trimmed().isEmpty()) return;
    tools_.gestures.commit(store::Edit(skill_).set(
        levelFields()[static_cast<std::size_t>(level - 1)], toUtf8(text.trimmed())));
}

void SkillPage::practisedToday() {
    tools_.gestures.commit(store::Edit(skill_).set(Skill::lastPractisedOn, toDate(tools_.today())),
                           tr("Pratique notée"));
}

QString SkillPage::addGoal(const QString& title) {
    if (title.trimmed().isEmpty()) return {};
    const RecordId id = tools_.store.newId();
    auto goal = store::Edit::create(row_.space, model::Goal::recordKind, id);
    goal.set(model::Goal::title, toUtf8(title.trimmed()))
        .set(model::Goal::status, model::GoalStatus::Draft)
        .set(model::Goal::metricKind, model::MetricKind::Steps)
        .set(model::Goal::area, model::FocusArea::Skills)
        .set(model::Goal::ownerId, row_.get(Skill::ownerId).value_or(tools_.people.me()))
        .set(model::Goal::skillId, skill_);
    if (!mine()) goal.set(model::Goal::proposedBy, tools_.people.me());
    return tools_.gestures.commit(goal, tr("Objectif créé")) ? toQString(id) : QString();
}

QString SkillPage::addChallenge(const QString& text) {
    return newChallenge(tools_, row_.space, text, {.skill = skill_});
}

} // namespace cordee::app
