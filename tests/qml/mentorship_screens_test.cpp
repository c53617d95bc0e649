#include "app/invite/inviting.h"
#include "app/mentorships/mentorships.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NetworkPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

class MentorshipScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aTopicIsAddedByKeyboard();
    void altAndArrowsMoveATopic();
    void anIdeaIsTakenByReturn();
    void notesAreKeptAsTheyAreTyped();
    void endingShowsTheRecap();
    void aCommitmentIsKeptBySpace();
    void theTabsShowMeetingsAndCommitments();
    void oneMentorIsTheFicheManyPeopleAList();
    void anInvitationIsMadeFromTheForm();
    void aWrongLinkIsToldUnderTheField();
    void theBriefIsOneTapFromTheMentorsFiche();

  private:
    struct Scene {
        explicit Scene(SampleRole role)
            : world(role, nullptr)
            , section(world.store(), world.gestures(), world.people(), world.clock(),
                      world.identity().personal) {
            fiche.reset(section.open(section.list()->keyAt(0)));
            room.reset(section.openMeeting(fiche->nextMeetingId()));
        }
        QVariantMap meeting() { return {{u"room"_s, QVariant::fromValue(room.get())}}; }

        SampleWorld world;
        Mentorships section;
        std::unique_ptr<MentorshipFiche> fiche;
        std::unique_ptr<MeetingRoom> room;
    };
};

void MentorshipScreensTest::aTopicIsAddedByKeyboard() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    QCOMPARE(window.status(), QQuickView::Ready);
    const int before = scene.room->topics()->count();
    QVERIFY(window.focus(window.with("placeholderText", u"Ajouter un sujet"_s)));
    window.type("Mon sujet");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.room->topics()->count(), before + 1);
    QCOMPARE(scene.room->topics()->cell(before, "text").toString(), u"Mon sujet"_s);
}

void MentorshipScreensTest::altAndArrowsMoveATopic() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    const QString first = scene.room->topics()->keyAt(0);
    const QVariant text = scene.room->topics()->cell(0, "text");
    QQuickItem* row = window.control("inLine", text);
    QVERIFY(window.focus(row));
    QTest::keyClick(&window, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.room->topics()->rowOf(first), 1);
    QTest::keyClick(&window, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.room->topics()->rowOf(first), 0);
}

void MentorshipScreensTest::anIdeaIsTakenByReturn() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    const int before = scene.room->questions()->count();
    QVERIFY(window.focus(window.with("modelData", scene.room->ideas().first())));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.room->questions()->count(), before + 1);
}

void MentorshipScreensTest::notesAreKeptAsTheyAreTyped() {
    Scene scene(SampleRole::Mentor);
    scene.room->start();
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting(), {1032, 800});
    QQuickItem* notes = window.with("label", u"Notes communes, vues par Inès et toi"_s);
    QVERIFY(window.focus(notes));
    window.type("Trois chiffres");
    QCOMPARE(scene.room->note()->text(), u"Trois chiffres"_s);
}

void MentorshipScreensTest::endingShowsTheRecap() {
    Scene scene(SampleRole::Mentor);
    scene.room->start();
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, scene.meeting());
    QVERIFY(window.focus(window.control("iconName", u"Terminer et faire le bilan"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(scene.room->ended());
    QVERIFY(window.with("title", u"Bilan en 60 secondes"_s) != nullptr);
}

void MentorshipScreensTest::aCommitmentIsKeptBySpace() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                        {{u"fiche"_s, QVariant::fromValue(scene.fiche.get())}, {u"tab"_s, 2}});
    const int before = scene.fiche->alive()->count();
    const QVariant text = scene.fiche->alive()->cell(0, "text");
    QQuickItem* box = window.control("strike", text);
    QVERIFY(window.focus(box));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(scene.fiche->alive()->count(), before - 1);
    scene.world.gestures().undo();
    QCOMPARE(scene.fiche->alive()->count(), before);
}

void MentorshipScreensTest::theTabsShowMeetingsAndCommitments() {
    Scene scene(SampleRole::Mentor);
    ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                        {{u"fiche"_s, QVariant::fromValue(scene.fiche.get())}}, {820, 1180});
    QVERIFY(window.with("title", u"Objectifs"_s) != nullptr);
    QVERIFY(window.focus(window.control("checked", u"Fil"_s)));
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.with("title", u"Passées"_s) != nullptr);
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.with("text", u"Tenus et réglés"_s) != nullptr);
}

void MentorshipScreensTest::oneMentorIsTheFicheManyPeopleAList() {
    Scene mentee(SampleRole::Mentee);
    ScreenWindow hers(u"Mentorships/MentorshipsPage.qml"_s,
                      {{u"mentorships"_s, QVariant::fromValue(&mentee.section)}});
    QVERIFY(hers.with("text", u"Prochaine rencontre"_s) != nullptr);
    Scene mentor(SampleRole::Mentor);
    ScreenWindow his(u"Mentorships/MentorshipsPage.qml"_s,
                     {{u"mentorships"_s, QVariant::fromValue(&mentor.section)}});
    QVERIFY(his.with("title", u"Mentorats"_s) != nullptr);
}

void MentorshipScreensTest::anInvitationIsMadeFromTheForm() {
    SampleWorld world(SampleRole::Mentor, nullptr);
    Numbers numbers;
    const auto key = crypto::LocalKey::random(numbers);
    auto vault = crypto::Vault::open(world.store(), numbers, world.clock(), key);
    QVERIFY(vault.ok());
    QVERIFY((*vault)->createIdentity("bureau").ok());
    People people(world.store(), (*vault)->user());
    Inviting inviting(world.store(), world.gestures(), people, **vault, world.clock(),
                      u"https://cordee.example"_s);
    const QVariantMap properties{{u"inviting"_s, QVariant::fromValue(&inviting)}};
    ScreenWindow window(u"Network/InvitePage.qml"_s, properties);
    QVERIFY(window.focus(window.with("placeholderText", u"Prénom et nom"_s)));
    window.type("Nora");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(inviting.invitations()->count(), 1);
    QVERIFY(window.with("text", inviting.invitations()->cell(0, "qrText")) != nullptr);
}

void MentorshipScreensTest::aWrongLinkIsToldUnderTheField() {
    SampleWorld world(SampleRole::Mentee, nullptr);
    Numbers numbers;
    const auto key = crypto::LocalKey::random(numbers);
    auto vault = crypto::Vault::open(world.store(), numbers, world.clock(), key);
    QVERIFY(vault.ok());
    QVERIFY((*vault)->createIdentity("bureau").ok());
    People people(world.store(), (*vault)->user());
    Inviting inviting(world.store(), world.gestures(), people, **vault, world.clock(),
                      u"https://cordee.example"_s);
    ScreenWindow window(u"Network/JoinPage.qml"_s,
                        {{u"inviting"_s, QVariant::fromValue(&inviting)}});
    QVERIFY(window.focus(window.with("label", u"Le lien reçu"_s)));
    window.type("bonjour");
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(
        window.rootObject()->property("wrong").toString().startsWith(u"Ce n’est pas un lien"_s));
}

void MentorshipScreensTest::theBriefIsOneTapFromTheMentorsFiche() {
    for (const SampleRole role : {SampleRole::Mentor, SampleRole::Mentee}) {
        Scene scene(role);
        ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                            {{u"fiche"_s, QVariant::fromValue(scene.fiche.get())}});
        const QSignalSpy opened(window.rootObject(), SIGNAL(pageOpened(QString, QString)));
        QQuickItem* brief = window.control("iconName", u"Préparer en 60 s"_s);
        QCOMPARE(brief != nullptr, role == SampleRole::Mentor);
        if (brief == nullptr) continue;
        QVERIFY(window.focus(brief));
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first(), (QVariantList{u"brief"_s, scene.fiche->nextMeetingId()}));
    }
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MentorshipScreensTest)
#include "mentorship_screens_test.moc"
