#include "app/mentorships/mentorships.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

// The main ways through a meeting's three moments, by keyboard, on the sample.
class MeetingScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void keysLeadTheMeetingBeingHeld();
    void listeningTurnsQuestionsAndKeepsWhatWasHeard();
    void oneOfThreeDatesIsTakenByReturn();
    void aTemplateIsPutOnTheAgenda();
    void theMentorsLinesAreKeptAndTheMenteeHasNone();
    void thanksAreSentFromTheRecap();
    void theBriefIsReadAndOpensTheMeeting();
    void aMeetingNobodyHeldAsksKindly();
    void theInitiativeOffersADraft();
    void everyMomentFitsAPhone();

  private:
    struct Scene {
        explicit Scene(SampleRole role)
            : world(role, nullptr)
            , section(world.store(), world.gestures(), world.people(), world.clock(),
                      world.identity().personal) {
            const QString inesOrKarim = role == SampleRole::Mentor ? u"Inès"_s : u"Karim"_s;
            for (int row = 0; row < section.list()->count(); ++row) {
                if (section.list()->cell(row, "name").toString().startsWith(inesOrKarim))
                    fiche.reset(section.open(section.list()->keyAt(row)));
            }
            room.reset(section.openMeeting(fiche->nextMeetingId()));
        }
        QVariantMap meeting() { return {{u"room"_s, QVariant::fromValue(room.get())}}; }

        SampleWorld world;
        Mentorships section;
        std::unique_ptr<MentorshipFiche> fiche;
        std::unique_ptr<MeetingRoom> room;
    };
};

void MeetingScreensTest::keysLeadTheMeetingBeingHeld() {
    Scene scene(SampleRole::Mentor);
    scene.room->start();
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting(), {1032, 800});
    const QString first = scene.room->currentItemId();
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(scene.room->currentItemId() != first);
    QVERIFY(scene.room->topics()->cell(scene.room->topics()->rowOf(first), "done").toBool());

    const int before = scene.room->commitments()->count();
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    window.type("Relire");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.room->commitments()->count(), before + 1);

    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(window.with("title", u"Mode écoute"_s) != nullptr);
    window.rootObject()->setProperty("listens", false);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(scene.room->ended());
    QVERIFY(window.with("title", u"Bilan en 60 secondes"_s) != nullptr);
}

void MeetingScreensTest::listeningTurnsQuestionsAndKeepsWhatWasHeard() {
    Scene scene(SampleRole::Mentor);
    scene.room->start();
    QVariantMap properties = scene.meeting();
    properties.insert(u"listens"_s, true);
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, properties);
    const QString first = scene.room->listening()->question();
    QVERIFY(window.with("text", first) != nullptr);
    QVERIFY(window.focus(window.control("iconName", u"Une autre question"_s)));
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(scene.room->listening()->question() != first);
    QVERIFY(window.with("text", scene.room->listening()->question()) != nullptr);

    QVERIFY(window.focus(window.with("label", u"« Si je te comprends bien… »"_s)));
    window.type("Tu doutes");
    QVERIFY(window.focus(window.control("iconName", u"Garder pour moi"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(scene.room->privateNote()->text(), u"Tu doutes"_s);
    QVERIFY(scene.room->keyPoints().isEmpty());
    QVERIFY(window.focus(window.control("checked", u"Plutôt moi"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(scene.room->reflection()->talkShare(), 70);
}

void MeetingScreensTest::oneOfThreeDatesIsTakenByReturn() {
    Scene scene(SampleRole::Mentee);
    const QDateTime start = scene.room->startsAt();
    scene.room->dates()->changeSlots(scene.room->meetingId(),
                                     {start, start.addDays(1), start.addDays(5)}, 45, {}, 1);
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    QVERIFY(window.focus(window.with("modelData", scene.room->slotTexts().at(1))));
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(scene.room->slotTexts().isEmpty());
    QCOMPARE(scene.room->startsAt(), start.addDays(1));
}

void MeetingScreensTest::aTemplateIsPutOnTheAgenda() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    const int before = scene.room->topics()->count();
    QVERIFY(window.focus(window.control("iconName", u"Partir de ce modèle"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(scene.room->topics()->count(), before + 3);
}

void MeetingScreensTest::theMentorsLinesAreKeptAndTheMenteeHasNone() {
    Scene mentor(SampleRole::Mentor);
    mentor.room->start();
    mentor.room->end();
    ScreenWindow his(u"Mentorships/MeetingPage.qml"_s, mentor.meeting(), {820, 1180});
    QVERIFY(his.focus(his.with("label", u"Ce que j’ai remarqué"_s)));
    his.type("Elle ose");
    QTRY_COMPARE(mentor.room->reflection()->noticed(), u"Elle ose"_s);
    // What is typed last is kept when the field is left.
    QVERIFY(his.focus(his.with("label", u"Ce que je me promets"_s)));
    his.type("Attendre");
    QTest::keyClick(&his, Qt::Key_Tab);
    QCOMPARE(mentor.room->reflection()->promise(), u"Attendre"_s);

    Scene mentee(SampleRole::Mentee);
    mentee.room->start();
    mentee.room->end();
    ScreenWindow hers(u"Mentorships/MeetingPage.qml"_s, mentee.meeting(), {820, 1180});
    QVERIFY(hers.with("label", u"Ce que j’ai remarqué"_s) == nullptr);
}

void MeetingScreensTest::thanksAreSentFromTheRecap() {
    Scene scene(SampleRole::Mentee);
    scene.room->start();
    scene.room->end();
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    QVERIFY(window.focus(window.with("label", u"Merci à Karim pour…"_s)));
    window.type("ton temps");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.room->thanks(), u"ton temps"_s);
}

void MeetingScreensTest::theBriefIsReadAndOpensTheMeeting() {
    Scene scene(SampleRole::Mentor);
    const std::unique_ptr<MeetingBrief> brief(
        scene.section.openBrief(scene.fiche->nextMeetingId()));
    ScreenWindow window(u"Mentorships/BriefPage.qml"_s,
                        {{u"brief"_s, QVariant::fromValue(brief.get())}});
    QVERIFY(window.with("text", u"Animer sans qu’on la sauve"_s) != nullptr);
    QVERIFY(
        window.focus(window.with("placeholderText", u"Noter un point sensible, pour moi seul"_s)));
    window.type("Son chef");
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(window.with("text", u"Son chef"_s) != nullptr);
    QSignalSpy opened(window.rootObject(), SIGNAL(meetingRequested(QString)));
    QVERIFY(window.focus(window.control("iconName", u"Ouvrir la rencontre"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
}

void MeetingScreensTest::aMeetingNobodyHeldAsksKindly() {
    Scene scene(SampleRole::Mentee);
    scene.world.passMinutes(3 * 24 * 60);
    scene.room.reset(scene.section.openMeeting(scene.room->meetingId()));
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    QVERIFY(window.with("text", u"A-t-elle eu lieu ?"_s) != nullptr);
    QVERIFY(window.focus(window.control("iconName", u"Elle n’a pas eu lieu"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(scene.room->missed());
    QVERIFY(window.with("text", u"L’ordre du jour est intact, il attend la prochaine."_s) !=
            nullptr);
}

void MeetingScreensTest::theInitiativeOffersADraft() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                        {{u"fiche"_s, QVariant::fromValue(scene.fiche.get())}});
    const int before = scene.fiche->questions()->count();
    QVERIFY(window.focus(window.control("iconName", u"Une question"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QTRY_COMPARE(window.activeFocusItem()->property("label").toString(), u"Ton message"_s);
    window.type("par ou ");
    QTest::keyClick(&window, Qt::Key_Tab);
    QTest::keyClick(&window, Qt::Key_Space);
    QTRY_COMPARE(scene.fiche->questions()->count(), before + 1);
}

void MeetingScreensTest::everyMomentFitsAPhone() {
    Scene scene(SampleRole::Mentor);
    for (const auto moment :
         {MeetingRoom::Moment::Prepare, MeetingRoom::Moment::During, MeetingRoom::Moment::Recap}) {
        if (moment == MeetingRoom::Moment::During) scene.room->start();
        scene.room->setMoment(moment);
        ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting(), {360, 740});
        QCOMPARE(window.status(), QQuickView::Ready);
        for (QQuickItem* item : window.items()) {
            if (!item->property("text").isValid() || item->width() == 0) continue;
            const QRectF place = item->mapRectToScene(item->boundingRect());
            QVERIFY2(place.left() >= -1 && place.right() <= 361,
                     qPrintable(item->property("text").toString()));
        }
    }
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MeetingScreensTest)
#include "meeting_screens_test.moc"
