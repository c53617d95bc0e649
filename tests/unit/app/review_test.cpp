#include "app/facts/sealed_words.h"
#include "app/mentorships/keeper.h"
#include "app/mentorships/review_model.h"
#include "person.h"

using namespace Qt::StringLiterals;

namespace cordee::app::test {

// A review answered by two people on two real stores, sealed and shown together.
class ReviewTest : public QObject {
    Q_OBJECT

    struct Side {
        Side(Person& owner, const RecordId& mentorship)
            : person(owner)
            , keeper(*owner.store, *owner.people, owner.clock)
            , model(*owner.store, *owner.gestures, *owner.people, owner.clock, owner.random,
                    owner.personal, mentorship) {}
        void answerAll(int value, const QString& keep) {
            for (int row = 0; row < model.statements()->count(); ++row)
                model.answer(model.statements()->keyAt(row), value);
            model.answerOverall(3);
            model.write(keep, u"Moins de sujets."_s);
        }
        Person& person;
        MentorshipKeeper keeper;
        ReviewModel model;
    };
    struct Scene : TwoPeople {
        Side mine{ines, mentorship};
        Side theirs{karim, mentorship};

        void exchange() {
            ines.sendTo(karim);
            karim.sendTo(ines);
            ines.sendTo(karim);
        }
    };

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void aQuarterOfATieIsDueAfterNinetyDays() {
        Scene scene;
        QCOMPARE(scene.mine.model.quarterState(), u"toAnswer"_s);
        QCOMPARE(scene.mine.model.statements()->count(), 9);
        QVERIFY(scene.mine.model.statements()->cell(3, "text") !=
                scene.theirs.model.statements()->cell(3, "text"));
    }

    void theMonthIsOneTapEach() {
        Scene scene;
        scene.mine.model.answerMonth(4);
        QCOMPARE(scene.mine.model.monthState(), u"sealed"_s);
        scene.ines.sendTo(scene.karim);
        QCOMPARE(scene.theirs.model.monthState(), u"toAnswer"_s);
        scene.theirs.model.answerMonth(2);
        scene.exchange();
        QCOMPARE(scene.mine.model.monthState(), u"revealed"_s);
        QCOMPARE(scene.theirs.model.monthState(), u"revealed"_s);
        QVERIFY(scene.mine.model.monthLine().contains(u"excellente"_s));
        QVERIFY(scene.mine.model.monthLine().contains(u"correcte"_s));
    }

    // What leaves for the other before they have sealed holds no word, no figure and no opening.
    void theOtherDeviceCannotReadSealedAnswers() {
        Scene scene;
        scene.mine.answerAll(2, u"Nos silences."_s);
        QVERIFY(scene.mine.model.seal());
        Bytes opening;
        for (const auto& row :
             scene.ines.store->select(store::Query(model::RelationshipReview::recordKind)))
            opening = row.get(model::RelationshipReview::opening).value_or(std::string());
        QCOMPARE(opening.size(), crypto::openingSize);
        const auto batches = scene.ines.sealAll();
        QVERIFY(!batches.empty());
        for (const RemoteBatch& batch : batches) {
            QVERIFY(batch.sealed.find("silences") == Bytes::npos);
            QVERIFY(batch.sealed.find(opening) == Bytes::npos);
            for (const Change& change : batch.content.changes)
                QVERIFY(change.recordKind != model::RelationshipReview::recordKind);
        }
        const auto applied = scene.karim.store->applyRemote(
            batches, scene.karim.store->cursor(tie) + batches.size());
        QVERIFY(applied);
        QVERIFY(scene.theirs.model.theySealed());
        QCOMPARE(scene.karim.store->count(store::Query(model::RelationshipReview::recordKind)),
                 std::size_t(0));
        QVERIFY(scene.karim.store->exportJson({}).find("silences") == std::string::npos);
    }

    void bothSetsAreShownOnceBothAreSealed() {
        Scene scene;
        scene.mine.answerAll(5, u"Nos silences."_s);
        scene.theirs.answerAll(3, u"Le rythme."_s);
        QVERIFY(scene.mine.model.seal());
        QVERIFY(scene.theirs.model.seal());
        scene.exchange();
        QCOMPARE(scene.mine.model.quarterState(), u"revealed"_s);
        QCOMPARE(scene.theirs.model.quarterState(), u"revealed"_s);
        QCOMPARE(scene.theirs.model.theirKeep(), u"Nos silences."_s);
        QCOMPARE(scene.mine.model.theirKeep(), u"Le rythme."_s);
        QVERIFY(!scene.mine.model.isMismatch());
        QCOMPARE(scene.mine.model.results()->count(), 16);
    }

    void answersAreFinalOnceSealed() {
        Scene scene;
        scene.mine.answerAll(5, u"Tout."_s);
        QVERIFY(scene.mine.model.seal());
        scene.mine.model.answerOverall(1);
        scene.mine.model.write(u"Rien."_s, QString());
        QVERIFY(!scene.mine.model.seal());
        QCOMPARE(scene.mine.model.overall(), 3);
        QCOMPARE(scene.mine.model.keep(), u"Tout."_s);
    }

    void answersChangedAfterTheirSealAreTold() {
        Scene scene;
        scene.mine.answerAll(5, u"Tout."_s);
        scene.theirs.answerAll(5, u"Tout."_s);
        QVERIFY(scene.mine.model.seal());
        QVERIFY(scene.theirs.model.seal());
        scene.exchange();
        const auto copies =
            scene.karim.store->select(store::Query(model::RelationshipReview::recordKind).in(tie));
        for (const auto& copy : copies) {
            if (copy.createdBy == scene.karim.id)
                scene.karim.make(store::Edit(copy.id).set(model::RelationshipReview::bond, 1));
        }
        scene.karim.sendTo(scene.ines);
        QVERIFY(scene.mine.model.isMismatch());
    }

    void aGapBecomesAPointOfTheNextMeeting() {
        Scene scene;
        scene.mine.answerAll(6, QString());
        scene.theirs.answerAll(4, QString());
        QVERIFY(scene.mine.model.seal());
        QVERIFY(scene.theirs.model.seal());
        scene.exchange();
        auto* results = scene.mine.model.results();
        QVERIFY(results->cell(0, "gap").toBool());
        QVERIFY(!results->cell(3, "gap").toBool());
        scene.mine.model.bring(results->keyAt(0));
        QVERIFY(results->cell(0, "brought").toBool());
        scene.mine.model.bring(results->keyAt(0));
        QCOMPARE(scene.ines.store->count(store::Query(model::AgendaItem::recordKind).in(tie)),
                 std::size_t(1));
    }

    void oneChangeIsAgreedAndSeenByBoth() {
        Scene scene;
        scene.mine.model.agreeOn(u"Trop tôt."_s);
        QVERIFY(scene.mine.model.agreedChange().isEmpty());
        scene.mine.answerAll(5, QString());
        scene.theirs.answerAll(5, QString());
        QVERIFY(scene.mine.model.seal());
        QVERIFY(scene.theirs.model.seal());
        scene.exchange();
        scene.mine.model.agreeOn(u"Un ordre du jour la veille."_s);
        scene.ines.sendTo(scene.karim);
        QCOMPARE(scene.theirs.model.agreedChange(), u"Un ordre du jour la veille."_s);
    }

    void anUnfinishedReviewIsADraftOfMine() {
        Scene scene;
        scene.mine.model.answer(scene.mine.model.statements()->keyAt(0), 4);
        QVERIFY(!scene.mine.model.canSeal());
        QCOMPARE(scene.mine.model.answered(), 1);
        scene.ines.sendTo(scene.karim);
        QVERIFY(!scene.theirs.model.theySealed());
        QCOMPARE(scene.karim.store->count(store::Query(model::RelationshipReview::recordKind)),
                 std::size_t(0));
    }

    void theyMayBeginApartAndAnswerTheSameReview() {
        Scene scene;
        scene.mine.model.answerOverall(3);
        scene.theirs.model.answerOverall(2);
        scene.exchange();
        QCOMPARE(scene.ines.store->count(store::Query(model::ReviewRound::recordKind).in(tie)),
                 std::size_t(1));
    }
};

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ReviewTest)
#include "review_test.moc"
