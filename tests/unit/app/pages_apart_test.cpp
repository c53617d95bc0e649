#include "app/feedback/self_assessment.h"
#include "app/mentorships/meeting_reflection.h"
#include "app/notebook/notebook.h"
#include "app/records/long_text.h"
#include "model/cordee_model_editors.h"
#include "tests/unit/app/two_devices.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;

// Pages that two devices of a person write in without having heard of each other.
class PagesApartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aStoryAndASituationWrittenOnTwoDevicesKeepBoth();
    void aReviewOfADecisionOnTwoDevicesKeepsBothLessons();
    void aLookBackBegunOnTwoDevicesIsOneAndKeepsBoth();
    void aSelfAssessmentBegunOnTwoDevicesIsOneAndKeepsBoth();
};

void PagesApartTest::aStoryAndASituationWrittenOnTwoDevicesKeepBoth() {
    TwoDevices two;
    const RecordId story = two.begin(model::Story::recordKind);
    const RecordId situation = two.begin(model::Situation::recordKind);
    const auto write = [&](Person& device, const QString& words) {
        model::StoryEditor told(*device.store, *device.gestures);
        model::SituationEditor lived(*device.store, *device.gestures);
        QVERIFY(told.open(story) && lived.open(situation));
        told.setLesson(words);
        told.setRedo(words);
        lived.setTried(words);
        lived.setMyReading(words);
    };
    write(two.laptop, u"Demander plus tôt."_s);
    write(two.phone, u"Écouter d’abord."_s);
    two.meet();
    model::StoryEditor told(*two.phone.store, *two.phone.gestures);
    model::SituationEditor lived(*two.phone.store, *two.phone.gestures);
    QVERIFY(told.open(story) && lived.open(situation));
    for (const QString& text : {told.lesson(), told.redo(), lived.tried(), lived.myReading()}) {
        QVERIFY(text.contains(u"Demander plus tôt."_s));
        QVERIFY(text.contains(u"Écouter d’abord."_s));
    }
}

void PagesApartTest::aReviewOfADecisionOnTwoDevicesKeepsBothLessons() {
    TwoDevices two;
    using D = model::Decision;
    const RecordId id = two.laptop.make(two.laptop.begin(D::recordKind, two.laptop.personal)
                                            .set(D::question, "Partir ?")
                                            .set(D::ownerId, two.laptop.id)
                                            .replace(D::expected, "Un entretien")
                                            .set(D::lockedAt, toTimestamp(two.clock.now)));
    two.meet();
    const auto review = [&](Person& device, const QString& lesson) {
        Notebook notebook(*device.store, *device.gestures, *device.people, device.clock,
                          device.random, device.personal);
        const std::unique_ptr<DecisionPage> page(notebook.decisions()->open(toQString(id)));
        QVERIFY(page->review(u"Rien"_s, false, 3, 0, lesson));
    };
    review(two.laptop, u"Demander un délai."_s);
    review(two.phone, u"Prendre conseil."_s);
    two.meet();
    const QString lesson = longText(*two.phone.store->find(id), D::lesson);
    QVERIFY(lesson.contains(u"Demander un délai."_s));
    QVERIFY(lesson.contains(u"Prendre conseil."_s));
}

void PagesApartTest::aLookBackBegunOnTwoDevicesIsOneAndKeepsBoth() {
    TwoDevices two;
    const RecordId meeting =
        two.laptop.make(two.laptop.begin(model::Meeting::recordKind)
                            .set(model::Meeting::startsAt, toTimestamp(two.clock.now)));
    two.laptop.sendTo(two.phone);
    const auto mirrorOf = [&](Person& device) {
        return std::make_unique<MeetingReflection>(*device.store, *device.gestures, device.clock,
                                                   device.personal, *device.store->find(meeting));
    };
    const auto hers = mirrorOf(two.laptop);
    const auto his = mirrorOf(two.phone);
    hers->setNoticed(u"Elle a conclu."_s);
    hers->setMattered(u"Se sentir prête."_s);
    his->setNoticed(u"J’ai trop parlé."_s);
    his->setPromise(u"Compter jusqu’à cinq.\nPuis encore."_s);
    two.meet();
    for (const auto* mirror : {hers.get(), his.get()}) {
        QVERIFY(mirror->noticed().contains(u"Elle a conclu."_s));
        QVERIFY(mirror->noticed().contains(u"J’ai trop parlé."_s));
        QCOMPARE(mirror->mattered(), u"Se sentir prête."_s);
        QCOMPARE(mirror->promise(), u"Compter jusqu’à cinq.\nPuis encore."_s);
    }
    QCOMPARE(two.phone.store->count(store::Query(model::MentorReflection::recordKind)),
             std::size_t(1));
}

void PagesApartTest::aSelfAssessmentBegunOnTwoDevicesIsOneAndKeepsBoth() {
    TwoDevices two;
    const auto pageOf = [](Person& device) {
        return std::make_unique<SelfAssessment>(*device.store, *device.gestures, *device.people,
                                                device.clock, device.personal);
    };
    const auto one = pageOf(two.laptop);
    const auto other = pageOf(two.phone);
    one->write(u"Je réponds vite."_s, {});
    other->write(u"Je laisse du silence."_s, u"Raconter un échec."_s);
    two.meet();
    for (const auto* page : {one.get(), other.get()}) {
        QVERIFY(page->proudOf().contains(u"Je réponds vite."_s));
        QVERIFY(page->proudOf().contains(u"Je laisse du silence."_s));
        QCOMPARE(page->toTry(), u"Raconter un échec."_s);
    }
    QCOMPARE(two.phone.store->count(store::Query(model::MentorSelfAssessment::recordKind)),
             std::size_t(1));
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::PagesApartTest)
#include "pages_apart_test.moc"
