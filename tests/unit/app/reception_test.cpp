#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "tests/unit/app/feedback_world.h"

#include <QSignalSpy>

namespace cordee::app::test {

using Response = model::FeedbackResponse;

class ReceptionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void readingTellsNobody();
    void theFirstReactionNeverLeavesMySpace();
    void aReactionIsRefusedInTheSharedSpaceEvenWhenForced();
    void lettingItSettleBringsItBackTheNextDay();
    void settlingIsProposedAndNeverForced();
    void theQuestionGoesAndItsReplyComesBack();
    void theGiverSeesWhatBecameOfIt();
    void refusingSaysWhy();
    void onItsDayItAsksWhatChanged();
    void anAnswerCanBeTakenBack();
    void whatIsWrittenIsThereTheNextTime();
    void theGiverCannotAnswerInTheReadersPlace();
};

void ReceptionTest::readingTellsNobody() {
    FeedbackWorld world;
    const QString id = world.given();
    QCOMPARE(world.mentee.tab(world.mentorship)->toReceive()->cell(0, "line").toString(),
             u"Nouveau · aujourd’hui"_s);
    auto page = world.mentee.read(id);
    QCOMPARE(page->step(), Reception::React);
    QVERIFY(!world.ines.gestures->canUndo());
    QVERIFY(world.ines.store->pending(tie, 16).empty());
    QCOMPARE(world.mentee.tab(world.mentorship)->toReceive()->cell(0, "line").toString(),
             u"Lu, à recevoir quand tu veux"_s);
}

void ReceptionTest::theFirstReactionNeverLeavesMySpace() {
    FeedbackWorld world;
    const QString id = world.given();
    auto page = world.mentee.read(id);
    page->typed(Reception::ReactionText, u"Je suis vexée"_s);
    page->letSettle(1);
    page->goOn();
    page->typed(Reception::ReformulationText, u"Tu m’as vue reformuler"_s);
    page->goOn();
    page->typed(Reception::QuestionText, u"À quel moment ?"_s);
    QVERIFY(page->ask());
    QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Try), page->isoIn(14)));
    const std::string sent = everythingSent(world.ines);
    QVERIFY(sent.find("Tu m’as vue reformuler") != std::string::npos);
    QVERIFY(sent.find("vexée") == std::string::npos);
    QVERIFY(sent.find("reaction") == std::string::npos);
    QVERIFY(sent.find("readAt") == std::string::npos);
    QVERIFY(sent.find("resumeOn") == std::string::npos);
    for (const auto& row : world.ines.store->select(store::Query(Response::recordKind).in(tie))) {
        QVERIFY(!row.get(Response::reaction) && !row.get(Response::readAt));
        QVERIFY(!row.get(Response::resumeOn));
    }
    QCOMPARE(page->reaction(), u"Je suis vexée"_s);
    QVERIFY(world.ines.store->exportJson(world.ines.personal).find("vexée") != std::string::npos);
}

void ReceptionTest::aReactionIsRefusedInTheSharedSpaceEvenWhenForced() {
    FeedbackWorld world;
    const QString id = world.given();
    auto edit = world.ines.begin(Response::recordKind);
    edit.set(Response::feedbackId, *toId<RecordId>(id)).set(Response::reaction, "vexée");
    QVERIFY(!world.ines.store->commit(edit));
    auto read = world.ines.begin(Response::recordKind);
    read.set(Response::readAt, Timestamp{1});
    QVERIFY(!world.ines.store->commit(read));
    QVERIFY(world.ines.store->select(store::Query(Response::recordKind).in(tie)).empty());
}

void ReceptionTest::lettingItSettleBringsItBackTheNextDay() {
    FeedbackWorld world;
    const QString id = world.given();
    const auto feedback = [&] { return *world.ines.store->find(*toId<RecordId>(id)); };
    {
        auto page = world.mentee.read(id);
        page->letSettle(1);
        QCOMPARE(page->step(), Reception::Settle);
        QCOMPARE(page->resumeText(), u"demain"_s);
    }
    QVERIFY(!isToReceive(*world.ines.store, feedback(), todayOf(world.clock)));
    QCOMPARE(world.mentee.tab(world.mentorship)->toReceive()->cell(0, "line").toString(),
             u"Laissé reposer, à reprendre demain"_s);
    world.clock.now = world.clock.now.addDays(1);
    QVERIFY(isToReceive(*world.ines.store, feedback(), todayOf(world.clock)));
    QCOMPARE(world.mentee.read(id)->step(), Reception::Reformulate);
}

void ReceptionTest::settlingIsProposedAndNeverForced() {
    FeedbackWorld world;
    const QString id = world.given();
    auto page = world.mentee.read(id);
    page->letSettle(1);
    page->goOn();
    QCOMPARE(page->step(), Reception::Reformulate);
    page->goOn();
    page->goOn();
    QCOMPARE(page->step(), Reception::Choose);
    QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Think), {}));
    QCOMPARE(page->step(), Reception::Answered);
}

void ReceptionTest::theQuestionGoesAndItsReplyComesBack() {
    FeedbackWorld world;
    const QString id = world.given();
    auto hers = world.mentee.read(id);
    QVERIFY(!hers->ask());
    hers->typed(Reception::QuestionText, u"À quel moment ?"_s);
    QVERIFY(hers->ask());
    QVERIFY(!isToReceive(*world.ines.store, *world.ines.store->find(*toId<RecordId>(id)),
                         todayOf(world.clock)));
    world.ines.sendTo(world.karim);
    auto his = world.mentor.read(id);
    QCOMPARE(his->question(), u"À quel moment ?"_s);
    {
        auto begun = world.mentor.read(id);
        begun->typed(Reception::ReplyText, u"Quand Marc a dit"_s);
    }
    QCOMPARE(world.mentor.read(id)->reply(), u"Quand Marc a dit"_s); // kept, not sent
    his->typed(Reception::ReplyText, u"Quand Marc a dit non"_s);
    QVERIFY(his->sendReply());
    world.karim.sendTo(world.ines);
    QCOMPARE(hers->reply(), u"Quand Marc a dit non"_s);
    QCOMPARE(hers->step(), Reception::Choose);
    QVERIFY(isToReceive(*world.ines.store, *world.ines.store->find(*toId<RecordId>(id)),
                        todayOf(world.clock)));
}

void ReceptionTest::theGiverSeesWhatBecameOfIt() {
    FeedbackWorld world;
    const QString id = world.given();
    auto his = world.mentor.tab(world.mentorship);
    QCOMPARE(his->given()->cell(0, "line").toString(), u"Envoyé aujourd’hui"_s);
    auto page = world.mentee.read(id);
    page->typed(Reception::ReactionText, u"Je suis vexée"_s);
    page->typed(Reception::WhyText, u"Au prochain comité"_s);
    QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Try), page->isoIn(1)));
    world.ines.sendTo(world.karim);
    QCOMPARE(his->given()->cell(0, "line").toString(),
             u"Inès : j’essaie · à revoir le 25 novembre"_s);
    auto seen = world.mentor.read(id);
    QCOMPARE(seen->why(), u"Au prochain comité"_s);
    QVERIFY(seen->reaction().isEmpty());
    QVERIFY(world.karim.store->exportJson(std::nullopt).find("vexée") == std::string::npos);
}

void ReceptionTest::refusingSaysWhy() {
    FeedbackWorld world;
    const QString id = world.given();
    auto page = world.mentee.read(id);
    const int decline = static_cast<int>(model::FeedbackChoice::Decline);
    QVERIFY(!page->answer(decline, page->isoIn(14)));
    QVERIFY(!page->answer(0, {}));
    QVERIFY(!page->answer(77, {}));
    QVERIFY(world.ines.store->pending(tie, 16).empty());
    page->typed(Reception::WhyText, u"Marc m’avait demandé de trancher"_s);
    QVERIFY(page->answer(decline, page->isoIn(14)));
    QCOMPARE(page->choiceText(), u"je ne retiens pas"_s);
    QVERIFY(page->recheckText().isEmpty());
}

void ReceptionTest::onItsDayItAsksWhatChanged() {
    FeedbackWorld world;
    const QString id = world.given();
    {
        auto page = world.mentee.read(id);
        QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Try), page->isoIn(14)));
    }
    const auto asks = [&] {
        return isToRecheck(*world.ines.store, *world.ines.store->find(*toId<RecordId>(id)),
                           todayOf(world.clock));
    };
    QVERIFY(!asks());
    world.clock.now = world.clock.now.addDays(14);
    QVERIFY(asks());
    auto page = world.mentee.read(id);
    QCOMPARE(page->step(), Reception::Recheck);
    QVERIFY(!page->tellWhatChanged());
    page->typed(Reception::WhatChangedText, u"Je reformule sans y penser"_s);
    QVERIFY(page->tellWhatChanged());
    QVERIFY(!asks());
    world.ines.sendTo(world.karim);
    QCOMPARE(world.mentor.tab(world.mentorship)->given()->cell(0, "line").toString(),
             u"Inès : Ce qui a changé : Je reformule sans y penser"_s);
}

void ReceptionTest::anAnswerCanBeTakenBack() {
    FeedbackWorld world;
    const QString id = world.given();
    auto page = world.mentee.read(id);
    QSignalSpy said(world.ines.gestures.get(), &Gestures::said);
    QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Try), page->isoIn(14)));
    QCOMPARE(said.count(), 1);
    world.ines.gestures->undo();
    QVERIFY(page->step() < Reception::Answered);
    QVERIFY(!isAnswered(*world.ines.store, *world.ines.store->find(*toId<RecordId>(id))));
    QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Think), page->isoIn(7)));
    page->goBack();
    QVERIFY(page->answer(static_cast<int>(model::FeedbackChoice::Try), page->isoIn(7)));
    world.ines.sendTo(world.karim);
    QCOMPARE(world.mentor.read(id)->choiceText(), u"j’essaie"_s);
}

void ReceptionTest::whatIsWrittenIsThereTheNextTime() {
    FeedbackWorld world;
    const QString id = world.given();
    {
        auto page = world.mentee.read(id);
        page->goOn();
        page->typed(Reception::ReformulationText, u"Tu m’as vue reformuler"_s);
    }
    auto page = world.mentee.read(id);
    QCOMPARE(page->reformulation(), u"Tu m’as vue reformuler"_s);
    QVERIFY(world.ines.store->pending(tie, 16).empty());
}

void ReceptionTest::theGiverCannotAnswerInTheReadersPlace() {
    FeedbackWorld world;
    const QString id = world.given();
    auto page = world.mentor.read(id);
    page->typed(Reception::ReactionText, u"Elle sera vexée"_s);
    page->letSettle(1);
    QVERIFY(!page->answer(static_cast<int>(model::FeedbackChoice::Try), {}));
    QVERIFY(!page->ask());
    QVERIFY(!page->tellWhatChanged());
    QVERIFY(!page->sendReply());
    QVERIFY(world.karim.store->select(store::Query(Response::recordKind)).empty());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ReceptionTest)
#include "reception_test.moc"
