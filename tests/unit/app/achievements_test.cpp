#include "app/growth/growth.h"
#include "app/mentorships/commitments_model.h"
#include "tests/unit/app/growth_tools.h"

#include <QFile>

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using namespace model;

class AchievementsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIFinishedIsKeptByOneTapAndOnlyOnce();
    void itIsKeptFromWhereItWasFinished();
    void whatTheOtherFinishedIsNotMine();
    void theDocumentSpeaksTheLanguageAskedFor();
    void whatWasWrittenCannotBreakTheDocument();
    void documentsAreWrittenWholeOrAWordIsSaid();
    void reputationIsMineAloneAndAsksForAnActAMonth();

  private:
    struct Side {
        explicit Side(Person& person)
            : growth(toolsOf(person))
            , alone(idIn(growth.sharing()->audiences().at(0))) {}
        Achievements& jar() { return *growth.achievements(); }
        Growth growth;
        QString alone;
    };
    static RecordId promise(Person& by, const UserId& owner, CommitmentStatus status) {
        return by.make(by.begin(Commitment::recordKind)
                           .set(Commitment::text, "Relire le dossier")
                           .set(Commitment::ownerId, owner)
                           .set(Commitment::status, status));
    }
    static QString written(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void AchievementsTest::whatIFinishedIsKeptByOneTapAndOnlyOnce() {
    TwoPeople two;
    Side hers(two.ines);
    const QString kept = toQString(promise(two.ines, two.ines.id, CommitmentStatus::Kept));
    promise(two.ines, two.ines.id, CommitmentStatus::Open);
    const QString goal = hers.growth.create(u"Animer"_s, hers.alone);
    std::unique_ptr<GoalPage>(hers.growth.open(goal))->achieve();
    QCOMPARE(hers.jar().candidates()->count(), 2);
    const QString id = hers.jar().keep(kept);
    QVERIFY(!id.isEmpty());
    QVERIFY(hers.jar().keep(kept).isEmpty());
    QCOMPARE(hers.jar().candidates()->count(), 1);
    QCOMPARE(hers.jar().cell(0, "deed").toString(), u"Relire le dossier"_s);
    QVERIFY(!hers.jar().cell(0, "shared").toBool()); // though the commitment is
    two.ines.sendTo(two.karim);
    QCOMPARE(two.karim.store->count(store::Query(Achievement::recordKind)), std::size_t(0));
    two.ines.gestures->undo();
    QCOMPARE(hers.jar().candidates()->count(), 2);
}

void AchievementsTest::itIsKeptFromWhereItWasFinished() {
    TwoPeople two;
    Side hers(two.ines);
    const std::unique_ptr<GoalPage> goal(
        hers.growth.open(hers.growth.create(u"Animer"_s, hers.alone)));
    QVERIFY(!goal->isKeepable());
    goal->achieve();
    QVERIFY(goal->isKeepable());
    goal->keepAsAchievement();
    QVERIFY(!goal->isKeepable());
    const std::unique_ptr<ChallengePage> challenge(
        hers.growth.openChallenge(hers.growth.challenges()->create(u"Parler"_s, hers.alone)));
    challenge->report(3, u"Fait"_s, {});
    challenge->keepAsAchievement();
    challenge->keepAsAchievement(); // once
    CommitmentsModel settled(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                             CommitmentsModel::Part::Settled);
    settled.setPersonal(two.ines.personal);
    settled.setScope(tie);
    const QString mine = toQString(promise(two.ines, two.ines.id, CommitmentStatus::Kept));
    const QString his = toQString(promise(two.ines, two.karim.id, CommitmentStatus::Kept));
    QVERIFY(settled.isKeepable(mine));
    QVERIFY(!settled.isKeepable(his));
    settled.keepAsAchievement(mine);
    settled.keepAsAchievement(his);
    QVERIFY(!settled.isKeepable(mine));
    QCOMPARE(hers.jar().count(), 3);
}

void AchievementsTest::whatTheOtherFinishedIsNotMine() {
    TwoPeople two;
    Side hers(two.ines);
    const QString his = toQString(promise(two.ines, two.karim.id, CommitmentStatus::Kept));
    QCOMPARE(hers.jar().candidates()->count(), 0);
    QVERIFY(hers.jar().keep(his).isEmpty());
    QVERIFY(hers.jar().keep(u"nothing"_s).isEmpty());
}

void AchievementsTest::theDocumentSpeaksTheLanguageAskedFor() {
    TwoPeople two;
    Side hers(two.ines);
    const QTemporaryDir folder;
    hers.jar().open(hers.jar().create(u"Animé le comité"_s, hers.alone));
    hers.jar().editor()->setResult(u"Décision prise"_s);
    hers.jar().editor()->setFigure(u"45 minutes"_s);
    hers.jar().setDay(u"2026-03-03"_s);
    const QString french = written(hers.jar().exportTo(folder.path(), false, false, false));
    QVERIFY(french.startsWith(u"# Réalisations – Inès Moreau"_s));
    QVERIFY(french.contains(u"Résultat : Décision prise"_s));
    QVERIFY(french.contains(u"3 mars 2026"_s));
    const QString english = written(hers.jar().exportTo(folder.path(), true, true, false));
    QVERIFY(english.startsWith(u"# Inès Moreau – key achievements"_s));
    QVERIFY(english.contains(u"- **Animé le comité** – Décision prise (45 minutes)"_s));
    QVERIFY(english.contains(u"November"_s));
}

void AchievementsTest::whatWasWrittenCannotBreakTheDocument() {
    TwoPeople two;
    Side hers(two.ines);
    const QTemporaryDir folder;
    hers.jar().create(u"Tenu le **budget** # <b>\nsur deux lignes"_s, hers.alone);
    const QString text = written(hers.jar().exportTo(folder.path(), true, false, false));
    QVERIFY(text.contains(u"Tenu le \\*\\*budget\\*\\* \\# \\<b\\> sur deux lignes"_s));
}

void AchievementsTest::documentsAreWrittenWholeOrAWordIsSaid() {
    TwoPeople two;
    Side hers(two.ines);
    const QTemporaryDir folder;
    hers.jar().create(u"Animé le comité"_s, hers.alone);
    const QString path = hers.jar().exportTo(folder.filePath(u"docs"_s), false, false, true);
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    QVERIFY(pdf.size() > 1000);
    QVERIFY(!(pdf.permissions() & QFileDevice::ReadOther));
    QFile blocked(folder.filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QVERIFY(hers.jar().exportTo(folder.filePath(u"file"_s), false, false, false).isEmpty());
    QVERIFY(hers.jar().exported().contains(u"n’a pas pu"_s));
}

void AchievementsTest::reputationIsMineAloneAndAsksForAnActAMonth() {
    TwoPeople two;
    Side hers(two.ines);
    ReputationModel& reputation = *hers.jar().reputation();
    QVERIFY(reputation.actDue());
    reputation.setWanted(0, u" claire "_s);
    reputation.setHeard(2, u"calme"_s);
    reputation.setWanted(3, u"trop"_s);
    reputation.setAct(u"Présenter la méthode"_s);
    QCOMPARE(two.ines.store->count(store::Query(Reputation::recordKind)), std::size_t(1));
    QCOMPARE(reputation.wanted(), (QStringList{u"claire"_s, {}, {}}));
    QVERIFY(!reputation.actDue());
    reputation.finishAct();
    QVERIFY(!reputation.actDue());
    two.clock.now = two.clock.now.addDays(31);
    QVERIFY(reputation.actDue());
    QVERIFY(two.ines.store->pending(tie, 256).empty());
    const RecordId id = two.ines.store->select(store::Query(Reputation::recordKind)).front().id;
    QVERIFY(hers.growth.sharing()->share(toQString(id), toQString(tie)).isEmpty());
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::AchievementsTest)
#include "achievements_test.moc"
