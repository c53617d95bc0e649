#include "app/mentorships/agreement_model.h"
#include "app/mentorships/keeper.h"
#include "person.h"

using namespace Qt::StringLiterals;

namespace cordee::app::test {

// An agreement between two people on two real stores, from the draft to its end.
class AgreementTest : public QObject {
    Q_OBJECT

    struct Side {
        Side(Person& person, const RecordId& mentorship)
            : keeper(*person.store, *person.people, person.clock)
            , model(*person.store, *person.gestures, *person.people, person.clock, person.personal,
                    mentorship) {}
        MentorshipKeeper keeper;
        AgreementModel model;
    };
    struct Scene : TwoPeople {
        Side mine{ines, mentorship};
        Side theirs{karim, mentorship};

        Scene() {
            mine.model.beginDraft();
            mine.model.draft()->setPurpose(u"Devenir cheffe de projet."_s);
        }
        void agree() {
            QVERIFY(mine.model.propose());
            ines.sendTo(karim);
            theirs.model.sign();
            karim.sendTo(ines);
        }
        void amend(int cadenceDays) {
            mine.model.beginDraft();
            mine.model.draft()->setCadenceDays(cadenceDays);
            mine.model.draft()->setReason(u"Un mois chargé."_s);
            QVERIFY(mine.model.propose());
            ines.sendTo(karim);
        }
    };

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void aDraftNeverLeavesMySpace() {
        Scene scene;
        QVERIFY(scene.mine.model.isDrafting());
        QVERIFY(scene.ines.store->pending(tie, 256).empty());
        QVERIFY(!scene.mine.model.draft()->exitRule().isEmpty());
    }

    void bothNamesPutItInForceAndTheMentorshipFollows() {
        Scene scene;
        scene.mine.model.setMonths(12);
        scene.mine.model.draft()->setCadenceDays(21);
        scene.agree();
        for (Person* person : {&scene.ines, &scene.karim}) {
            QCOMPARE(*person->get(scene.mentorship, model::Mentorship::cadenceDays), 21);
            QCOMPARE(toQDate(*person->get(scene.mentorship, model::Mentorship::endsOn)),
                     QDate(2027, 11, 24));
            QCOMPARE(*person->get(scene.mentorship, model::Mentorship::phase),
                     model::MentorshipPhase::Active);
        }
        QVERIFY(scene.mine.model.isInForce());
        QVERIFY(scene.theirs.model.isInForce());
        QVERIFY(!scene.mine.model.isDrafting());
    }

    void oneNameIsNotEnough() {
        Scene scene;
        QVERIFY(scene.mine.model.propose());
        scene.ines.sendTo(scene.karim);
        QVERIFY(!scene.mine.model.isInForce());
        QVERIFY(!scene.theirs.model.isInForce());
        QVERIFY(scene.theirs.model.canSign());
        QVERIFY(!scene.mine.model.canSign());
        QVERIFY(scene.theirs.model.pendingTerms()->count() > 8);
    }

    void wordsChangedAfterASignatureAreNotInForce() {
        Scene scene;
        scene.agree();
        const auto id = agreementInForce(*scene.karim.store, *scene.karim.people,
                                         *scene.karim.store->find(scene.mentorship))
                            ->id;
        scene.karim.make(
            store::Edit(id).set(model::Agreement::exitRule, "Un préavis de trois mois."));
        scene.karim.sendTo(scene.ines);
        QVERIFY(!scene.mine.model.isInForce());
        QVERIFY(scene.mine.model.pendingLine().contains(u"mots ont changé"_s));
    }

    void aNameSignedByAnotherIsNone() {
        Scene scene;
        QVERIFY(scene.mine.model.propose());
        const auto pending = agreementPending(*scene.ines.store, *scene.ines.people,
                                              *scene.ines.store->find(scene.mentorship));
        scene.ines.make(signAgreement(*scene.ines.store, pending->row, scene.karim.id,
                                      toTimestamp(scene.clock.now)));
        QVERIFY(!scene.mine.model.isInForce());
    }

    void aChangeSaysWhatWasAndWhatIs() {
        Scene scene;
        scene.agree();
        scene.amend(28);
        auto* changes = scene.theirs.model.pendingTerms();
        QCOMPARE(changes->count(), 1);
        QCOMPARE(changes->cell(0, "before").toString(), u"toutes les 2 semaine(s)"_s);
        QCOMPARE(changes->cell(0, "text").toString(), u"toutes les 4 semaine(s)"_s);
        QCOMPARE(scene.theirs.model.pendingReason(), u"Un mois chargé."_s);
        QCOMPARE(*scene.karim.get(scene.mentorship, model::Mentorship::cadenceDays), 14);
        scene.theirs.model.sign();
        QCOMPARE(*scene.karim.get(scene.mentorship, model::Mentorship::cadenceDays), 28);
        QCOMPARE(scene.theirs.model.versions()->count(), 2);
        QCOMPARE(scene.theirs.model.versions()->cell(1, "stateText").toString(), u"remplacée"_s);
    }

    void aChangeNeedsAReason() {
        Scene scene;
        scene.agree();
        scene.mine.model.beginDraft();
        QVERIFY(!scene.mine.model.propose());
        scene.mine.model.draft()->setCadenceDays(28);
        QVERIFY(!scene.mine.model.propose());
        scene.mine.model.draft()->setReason(u"L’été."_s);
        QVERIFY(scene.mine.model.propose());
    }

    void refusingLeavesTheFormerOneInForce() {
        Scene scene;
        scene.agree();
        scene.amend(28);
        scene.theirs.model.refuse();
        scene.karim.sendTo(scene.ines);
        QVERIFY(scene.mine.model.pendingId().isEmpty());
        QCOMPARE(scene.mine.model.versions()->cell(0, "stateText").toString(), u"refusée"_s);
        QCOMPARE(scene.mine.model.versions()->cell(1, "stateText").toString(), u"en vigueur"_s);
    }

    void takingBackIsToldAsSuch() {
        Scene scene;
        QVERIFY(scene.mine.model.propose());
        scene.mine.model.takeBack();
        scene.ines.sendTo(scene.karim);
        QVERIFY(!scene.theirs.model.canSign());
        QCOMPARE(scene.theirs.model.versions()->cell(0, "stateText").toString(), u"retirée"_s);
    }

    void aSignatureCanBeTakenBackByUndo() {
        Scene scene;
        QVERIFY(scene.mine.model.propose());
        scene.ines.sendTo(scene.karim);
        scene.theirs.model.sign();
        QVERIFY(scene.theirs.model.isInForce());
        scene.karim.gestures->undo();
        QVERIFY(!scene.theirs.model.isInForce());
        scene.theirs.model.sign();
        QVERIFY(scene.theirs.model.isInForce());
    }

    void anErasedWayOutIsWrittenInAgain() {
        Scene scene;
        scene.mine.model.draft()->setExitRule(QString());
        QVERIFY(scene.mine.model.propose());
        auto* terms = scene.mine.model.pendingTerms();
        QVERIFY(terms->cell(terms->count() - 1, "text").toString().contains(u"arrêter"_s));
    }

    void theEndIsAskedAboutAndNeverComesByItself() {
        Scene scene;
        scene.mine.model.setMonths(6);
        scene.agree();
        QCOMPARE(scene.mine.model.moment(), QString());
        scene.clock.now = scene.clock.now.addMonths(3).addDays(2);
        QCOMPARE(scene.mine.model.moment(), u"half"_s);
        scene.clock.now = scene.clock.now.addDays(70);
        QCOMPARE(scene.mine.model.moment(), u"lastMonth"_s);
        scene.clock.now = scene.clock.now.addDays(60);
        scene.mine.keeper.look();
        QCOMPARE(scene.mine.model.moment(), u"over"_s);
        QCOMPARE(*scene.ines.get(scene.mentorship, model::Mentorship::phase),
                 model::MentorshipPhase::Active);
        QVERIFY(scene.mine.model.prolong(3));
        scene.ines.sendTo(scene.karim);
        scene.theirs.model.sign();
        scene.karim.sendTo(scene.ines);
        QCOMPARE(scene.mine.model.moment(), QString());
        QVERIFY(toQDate(*scene.ines.get(scene.mentorship, model::Mentorship::endsOn)) >
                scene.clock.now.date());
    }

    // Each shared record has two readers: the mentor's other mentorships hear nothing of it.
    void nothingOfItReachesAnotherMentorship() {
        Scene scene;
        const auto other = idOf<SpaceId>('x');
        QVERIFY(scene.karim.store->addSpace(other, SpaceKind::Mentorship));
        scene.karim.make(scene.karim.begin(model::Mentorship::recordKind, other)
                             .set(model::Mentorship::mentorId, scene.karim.id)
                             .set(model::Mentorship::menteeId, idOf<UserId>('T'))
                             .set(model::Mentorship::cadenceDays, 21));
        const auto before = scene.karim.store->pending(other, 256).size();
        scene.agree();
        scene.amend(28);
        scene.theirs.model.sign();
        scene.theirs.keeper.look();
        QCOMPARE(scene.karim.store->pending(other, 256).size(), before);
        QCOMPARE(scene.karim.store->count(store::Query(model::Agreement::recordKind).in(other)),
                 std::size_t(0));
    }

    void aRhythmChangedByHandIsNotUndone() {
        Scene scene;
        scene.agree();
        scene.ines.make(store::Edit(scene.mentorship).set(model::Mentorship::cadenceDays, 35));
        scene.mine.keeper.look();
        QCOMPARE(*scene.ines.get(scene.mentorship, model::Mentorship::cadenceDays), 35);
    }
};

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::AgreementTest)
#include "agreement_test.moc"
