#include "app/facts/contribution_facts.h"
#include "app/facts/introductions.h"
#include "app/feedback/feedbacks.h"
#include "tests/unit/app/network_world.h"

namespace cordee::app::test {

using model::Introduction;
using model::IntroductionStatus;

class IntroductionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aRequestIsMineUntilItIsSent();
    void aRequestNeedsWordsToPassOn();
    void nothingOfTheContactTravelsBeforeBothSaidYes();
    void theNameTravelsWithTheSecondYesAndTheNotesNever();
    void aContactIsRefusedInASharedSpace();
    void eachStepIsForOneOfTheTwo();
    void aDeclineLosesNothingAndMayBeTakenUpAgain();
    void aContactsNoDoesNotSayWhoItWas();
    void anOfferNamesNobodyAndWaitsForWords();
    void nobodysThanksAreForgotten();
    void theMessagesAreReadyToBeSent();
    void whoWasMetIsKeptOnce();
    void introductionsCountAsGiven();
    void undoTakesAStepBack();

  private:
    static std::string sent(Person& person) {
        std::string all;
        for (const RemoteBatch& batch : person.sealAll())
            all += batch.sealed;
        return all + person.store->exportJson(tie);
    }
    static bool has(const std::string& all, const char* words) {
        return all.find(words) != std::string::npos;
    }
    static IntroductionStatus status(Person& person, const QString& id) {
        return introductionStatus(*person.store->find(*toId<RecordId>(id)));
    }
};

void IntroductionsTest::aRequestIsMineUntilItIsSent() {
    NetworkWorld world;
    {
        const std::unique_ptr<IntroductionDraft> draft(
            world.mentee.network.ask(toQString(world.mentorship)));
        draft->typedWanted(u"Quelqu’un de l’équipe data"_s);
    }
    QVERIFY(world.ines.store->pending(tie, 16).empty());
    QCOMPARE(world.mentee.list.cell(0, "state").toString(), u"brouillon"_s);
    const std::unique_ptr<IntroductionDraft> draft(
        world.mentee.network.ask(world.mentee.list.keyAt(0)));
    QVERIFY(!draft->isOffering());
    QCOMPARE(draft->wanted(), u"Quelqu’un de l’équipe data"_s);
    QVERIFY(!world.mentee.network.openIntroduction(world.mentee.list.keyAt(0)));
}

void IntroductionsTest::aRequestNeedsWordsToPassOn() {
    NetworkWorld world;
    const std::unique_ptr<IntroductionDraft> draft(
        world.mentee.network.ask(toQString(world.mentorship)));
    draft->typedWanted(u"Une juriste"_s);
    draft->typedPurpose(u"Changer de métier"_s);
    QVERIFY(!draft->send());
    draft->typedBlurb(u"mot "_s.repeated(101));
    QVERIFY(draft->blurbHint().contains(u"101"_s));
    QVERIFY(draft->send());
    QCOMPARE(world.mentee.list.count(), 1);
    QCOMPARE(world.mentee.list.cell(0, "state").toString(), u"demandée"_s);
}

void IntroductionsTest::nothingOfTheContactTravelsBeforeBothSaidYes() {
    NetworkWorld world;
    world.agreed();
    const std::string all = sent(world.karim);
    QVERIFY(has(all, "Je demande")); // the answer itself did travel
    for (const char* secret : {"Nadia", "Lef", "Responsable data", "4412", "budget"})
        QVERIFY2(!has(all, secret), secret);
    QVERIFY(!world.ines.store->count(store::Query(model::Contact::recordKind)));
}

void IntroductionsTest::theNameTravelsWithTheSecondYesAndTheNotesNever() {
    NetworkWorld world;
    const QString id = world.agreed();
    world.toMentee();
    QVERIFY(!world.mentee.open(id)->isKnown());
    QCOMPARE(world.mentor.open(id)->revealed(),
             (QStringList{u"Nadia Lefèvre"_s, u"Responsable data"_s, u"poste 4412"_s}));
    world.mentor.open(id)->contactAgreed();
    const std::string all = sent(world.karim);
    QVERIFY(has(all, "Nadia") && has(all, "4412"));
    QVERIFY(!has(all, "budget"));
}

void IntroductionsTest::aContactIsRefusedInASharedSpace() {
    NetworkWorld world;
    auto contact = world.karim.begin(model::Contact::recordKind, tie);
    contact.set(model::Contact::name, "Nadia");
    QVERIFY(!world.karim.store->commit(contact));
}

void IntroductionsTest::eachStepIsForOneOfTheTwo() {
    NetworkWorld world;
    const QString id = world.asked();
    const auto hers = world.mentee.open(id);
    hers->agree(u"Oui"_s); // not hers to say
    hers->contactAgreed();
    hers->met({});
    QCOMPARE(status(world.ines, id), IntroductionStatus::Asked);
    const auto his = world.mentor.open(id);
    QCOMPARE(his->step(), u"answerRequest"_s);
    his->introduced(); // not yet
    his->agree({});
    his->contactAgreed(); // nobody is thought of
    QCOMPARE(status(world.karim, id), IntroductionStatus::Agreed);
    his->choose(world.nadia());
    his->contactAgreed();
    his->withdraw(); // hers alone
    QCOMPARE(his->step(), u"introduce"_s);
    his->introduced();
    QCOMPARE(his->step(), QString());
}

void IntroductionsTest::aDeclineLosesNothingAndMayBeTakenUpAgain() {
    NetworkWorld world;
    const QString id = world.asked();
    world.mentor.open(id)->decline(u"Pas ce mois-ci"_s);
    world.toMentee();
    const auto hers = world.mentee.open(id);
    QVERIFY(!hers->isReopenable()); // his no is his
    QCOMPARE(hers->editor()->blurb(), u"J’anime le comité Horizon. Vingt minutes ?"_s);
    QCOMPARE(hers->editor()->answer(), u"Pas ce mois-ci"_s);
    const auto his = world.mentor.open(id);
    QVERIFY(his->isReopenable());
    his->reopen();
    QCOMPARE(his->step(), u"answerRequest"_s);
}

void IntroductionsTest::aContactsNoDoesNotSayWhoItWas() {
    NetworkWorld world;
    const QString id = world.agreed();
    world.mentor.open(id)->contactDeclined(u"Trop de travail en ce moment"_s);
    const std::string all = sent(world.karim);
    QVERIFY(!has(all, "Nadia"));
    const auto his = world.mentor.open(id);
    his->reopen();
    QCOMPARE(his->step(), u"askContact"_s); // somebody else may be asked
    his->chooseNew(u"Omar Haddad"_s);
    QCOMPARE(his->revealed(), QStringList{u"Omar Haddad"_s});
}

void IntroductionsTest::anOfferNamesNobodyAndWaitsForWords() {
    NetworkWorld world;
    const std::unique_ptr<IntroductionDraft> draft(
        world.mentor.network.offer(toQString(world.mentorship)));
    QVERIFY(draft->isOffering());
    draft->typedWanted(u"Une directrice de projets"_s);
    draft->typedAnswer(u"Elle a fait ton chemin"_s);
    QVERIFY(draft->send());
    world.toMentee();
    const auto hers = world.mentee.open(world.mentee.list.keyAt(0));
    QCOMPARE(hers->step(), u"answerOffer"_s);
    hers->acceptOffer();
    QCOMPARE(hers->step(), u"answerOffer"_s); // nothing to pass on yet
    hers->editor()->setBlurb(u"Auriez-vous vingt minutes ?"_s);
    hers->acceptOffer();
    world.toMentor();
    QCOMPARE(world.mentor.open(world.mentor.list.keyAt(0))->step(), u"askContact"_s);
}

void IntroductionsTest::nobodysThanksAreForgotten() {
    NetworkWorld world;
    const QString id = world.introduced();
    const auto hers = world.mentee.open(id);
    QCOMPARE(hers->step(), u"write"_s);
    hers->met(u"Un accès aux tableaux"_s);
    world.passDays(60); // late is not forgotten
    QCOMPARE(hers->step(), u"thankContact"_s);
    hers->contactThanked();
    QCOMPARE(hers->step(), u"thankConnector"_s);
    Feedbacks feedbacks(*world.ines.store, *world.ines.gestures, *world.ines.people, world.clock,
                        world.ines.personal);
    const std::unique_ptr<ThanksDraft> thanks(feedbacks.thank(id));
    QCOMPARE(thanks->aboutText(), u"Présentation à Nadia Lefèvre"_s);
    thanks->typedForWhat(u"M’avoir présentée"_s);
    QVERIFY(thanks->send());
    QCOMPARE(hers->step(), QString());
}

void IntroductionsTest::theMessagesAreReadyToBeSent() {
    NetworkWorld world;
    const QString id = world.agreed();
    const auto his = world.mentor.open(id);
    QVERIFY(his->forwarded().startsWith(u"Bonjour Nadia,"_s));
    QVERIFY(his->forwarded().contains(u"Inès Moreau"_s));
    QVERIFY(his->forwarded().contains(u"J’anime le comité Horizon. Vingt minutes ?"_s));
    his->contactAgreed();
    QVERIFY(his->bridge().startsWith(u"Bonjour Inès, bonjour Nadia,"_s));
    QVERIFY(his->bridge().contains(u"Nadia Lefèvre (Responsable data)"_s));
    QVERIFY(his->bridge().contains(u"Inès, à toi d’écrire en premier"_s));
    his->introduced();
    world.toMentee();
    const auto hers = world.mentee.open(id);
    hers->met(u"Un accès aux tableaux"_s);
    QVERIFY(hers->contactThanks().contains(u"Un accès aux tableaux"_s));
}

void IntroductionsTest::whoWasMetIsKeptOnce() {
    NetworkWorld world;
    const QString id = world.introduced();
    const auto hers = world.mentee.open(id);
    hers->keepContact();
    hers->keepContact();
    const auto kept = world.ines.store->select(store::Query(model::Contact::recordKind));
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept.front().space, world.ines.personal);
    QCOMPARE(toQString(*kept.front().get(model::Contact::reach)), u"poste 4412"_s);
    QVERIFY(hers->isKept());
}

void IntroductionsTest::introductionsCountAsGiven() {
    NetworkWorld world;
    world.introduced();
    const QDate today = world.clock.now.date();
    const auto given = [&](Person& person, const QDate& from) {
        return contributionOf(*person.store, *person.people, from, from.addDays(1)).introductions;
    };
    QCOMPARE(given(world.karim, today), 1);
    QCOMPARE(given(world.karim, today.addDays(-9)), 0);
    QCOMPARE(given(world.ines, today), 0);
}

void IntroductionsTest::undoTakesAStepBack() {
    NetworkWorld world;
    const QString id = world.agreed();
    const auto his = world.mentor.open(id);
    his->contactAgreed();
    world.karim.gestures->undo();
    QCOMPARE(his->step(), u"askContact"_s);
    QVERIFY(!his->isKnown());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::IntroductionsTest)
#include "introductions_test.moc"
