#include "app/growth/practice_list.h"

#include "app/records/convert.h"

namespace cordee::app {

namespace {

using model::LeadershipPractice;
using model::PracticeKind;

constexpr int daysUntilCheck = 14;

PracticeKind kindOf(const store::Row& practice) {
    return practice.get(LeadershipPractice::kind).value_or(PracticeKind::Observation);
}

QString kindName(PracticeKind kind) {
    switch (kind) {
    case PracticeKind::Unspecified:
    case PracticeKind::Observation:
        return PracticeList::tr("Observation");
    case PracticeKind::Delegation:
        return PracticeList::tr("Délégation");
    case PracticeKind::Communication:
        return PracticeList::tr("Communication");
    case PracticeKind::Team:
        return PracticeList::tr("Équipe");
    }
    return {};
}

struct Stage {
    QString text;
    QString tone;
};

Stage stageOf(const store::Row& practice) {
    if (!textOf(practice, LeadershipPractice::result).isEmpty())
        return {PracticeList::tr("point fait"), QStringLiteral("ok")};
    const bool tries = !textOf(practice, LeadershipPractice::myTry).isEmpty() ||
                       kindOf(practice) == PracticeKind::Delegation;
    return tries ? Stage{PracticeList::tr("à essayer"), QStringLiteral("tint")}
                 : Stage{PracticeList::tr("observé"), QStringLiteral("quiet")};
}

QStringList linesOf(const store::Row& practice) {
    QStringList lines;
    for (const auto& field : {LeadershipPractice::action, LeadershipPractice::effect,
                              LeadershipPractice::myTry, LeadershipPractice::result}) {
        const QString text = textOf(practice, field);
        if (!text.isEmpty()) lines << text;
    }
    return lines;
}

} // namespace

PracticeList::PracticeList(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "practiceId",
                 {"kind", "kindText", "who", "situation", "lines", "day", "stage", "tone", "check",
                  "shared", "owner"},
                 {LeadershipPractice::recordKind}, parent)
    , editor_(tools.store, tools.gestures) {
    reload();
}

QStringList PracticeList::delegationLevels() {
    return {tr("Je décide et je l’annonce."),
            tr("Je décide et j’explique pourquoi."),
            tr("Je demande un avis, puis je décide."),
            tr("Nous décidons ensemble."),
            tr("Je donne mon avis, la personne décide."),
            tr("La personne décide, puis m’informe."),
            tr("La personne décide, sans avoir à m’en parler.")};
}

std::vector<PracticeList::Row> PracticeList::read() {
    std::vector<Row> rows;
    const QDate today = tools_.today();
    const auto levels = delegationLevels();
    for (const store::Row& practice :
         tools_.store.select(store::Query(LeadershipPractice::recordKind)
                                 .orderBy(LeadershipPractice::onDate, true)
                                 .newestFirst())) {
        const Stage stage = stageOf(practice);
        QStringList lines = linesOf(practice);
        const auto level = practice.get(LeadershipPractice::delegationLevel).value_or(0);
        if (kindOf(practice) == PracticeKind::Delegation && level >= 1 && level <= levels.size())
            lines.prepend(tr("Niveau %1 : %2").arg(level).arg(levels[level - 1]));
        const QString check = dateText(practice, LeadershipPractice::checkOn, today);
        const bool reported = !textOf(practice, LeadershipPractice::result).isEmpty();
        rows.push_back(
            {toQString(practice.id),
             {static_cast<int>(kindOf(practice)), kindName(kindOf(practice)),
              textOf(practice, LeadershipPractice::whoAlias),
              textOf(practice, LeadershipPractice::situation), lines,
              dateText(practice, LeadershipPractice::onDate, today), stage.text, stage.tone,
              check.isEmpty() || reported ? QString() : tr("point le %1").arg(check),
              tools_.store.isShared(practice.space),
              tools_.ownerName(practice, LeadershipPractice::ownerId)}});
    }
    return rows;
}

QString PracticeList::create(int kind, const QString& situation, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    const bool known = kind >= static_cast<int>(PracticeKind::Observation) &&
                       kind <= static_cast<int>(PracticeKind::Team);
    if (!space || !known || situation.trimmed().isEmpty()) return {};
    const auto practised = static_cast<PracticeKind>(kind);
    const RecordId id = tools_.store.newId();
    auto practice = store::Edit::create(*space, LeadershipPractice::recordKind, id);
    practice.set(LeadershipPractice::kind, practised)
        .set(LeadershipPractice::situation, toUtf8(situation.trimmed()))
        .set(LeadershipPractice::onDate, toDate(tools_.today()))
        .set(LeadershipPractice::ownerId, tools_.ownerIn(*space));
    if (practised == PracticeKind::Delegation) {
        practice.set(LeadershipPractice::delegationLevel, 1)
            .set(LeadershipPractice::checkOn, toDate(tools_.today().addDays(daysUntilCheck)));
    }
    return tools_.gestures.commit(practice, tr("Pratique notée")) ? toQString(id) : QString();
}

bool PracticeList::open(const QString& practiceId) {
    const auto id = toId<RecordId>(practiceId);
    const bool opened = id && editor_.open(*id);
    Q_EMIT reloaded();
    return opened;
}

QString PracticeList::openSharedWith() const {
    return editor_.row() ? tools_.sharedWith(editor_.row()->space) : QString();
}

QString PracticeList::openCheckOn() const {
    return editor_.row() ? isoOf(*editor_.row(), LeadershipPractice::checkOn) : QString();
}

void PracticeList::setCheckOn(const QString& iso) {
    if (editor_.row()) tools_.setDay(editor_.row()->id, LeadershipPractice::checkOn, iso);
}

} // namespace cordee::app
