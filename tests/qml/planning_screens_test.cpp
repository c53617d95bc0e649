#include "app/mentorships/mentorships.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

// What is around meetings, by keyboard: a row of dates, one's own templates, a commitment's sheet.
class PlanningScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aRowOfMeetingsIsProposedFromTheForm();
    void theRestOfARowIsCalledOffTogether();
    void anAgendaIsKeptAsATemplateAndChanged();
    void aTemplateOfMineIsPutOnTheAgenda();
    void aCommitmentsSheetKeepsWhatIsTyped();
    void whatCameOfAKeptOneIsTold();

  private:
    struct Scene {
        explicit Scene(const QString& file = u"MeetingPage.qml"_s)
            : world(SampleRole::Mentee, nullptr)
            , section(world.store(), world.gestures(), world.people(), world.clock(),
                      world.identity().personal)
            , fiche(section.open(section.list()->keyAt(0)))
            , room(section.openMeeting(fiche->nextMeetingId()))
            , window(
                  u"Mentorships/"_s + file,
                  file.startsWith(u"Meeting"_s)
                      ? QVariantMap{{u"room"_s, QVariant::fromValue(room.get())}}
                      : QVariantMap{{u"fiche"_s, QVariant::fromValue(fiche.get())}, {u"tab"_s, 1}},
                  {820, 1180}) {}
        bool press(QQuickItem* item) {
            if (!window.focus(item)) return false;
            QTest::keyClick(&window, Qt::Key_Space);
            return true;
        }
        bool press(const QString& words) { return press(window.control("iconName", words)); }
        // Clears the field first.
        bool write(const QString& label, const char* letters) {
            if (!window.focus(window.with("label", label))) return false;
            QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier);
            window.type(letters);
            QTest::keyClick(&window, Qt::Key_Tab);
            return true;
        }
        OwnTemplates& own() { return *room->ownTemplates(); }

        SampleWorld world;
        Mentorships section;
        std::unique_ptr<MentorshipFiche> fiche;
        std::unique_ptr<MeetingRoom> room;
        ScreenWindow window;
    };
};

void PlanningScreensTest::aRowOfMeetingsIsProposedFromTheForm() {
    Scene scene(u"FichePage.qml"_s);
    const int before = scene.fiche->ahead()->count();
    QVERIFY(scene.press(u"Proposer une date"_s));
    const int rhythm = scene.fiche->ahead()->rhythmDays();
    QVERIFY(rhythm > 0);
    QVERIFY(scene.press(scene.window.control("checked", scene.fiche->ahead()->repeatName(rhythm))));
    const int usual = scene.fiche->ahead()->usualCount(rhythm);
    QVERIFY(scene.press(u"Proposer %1 rencontre(s)"_s.arg(usual)));
    QCOMPARE(scene.fiche->ahead()->count(), before + usual);
    scene.world.gestures().undo();
    QCOMPARE(scene.fiche->ahead()->count(), before);
}

void PlanningScreensTest::theRestOfARowIsCalledOffTogether() {
    Scene scene;
    MeetingsModel& dates = *scene.room->dates();
    const int before = dates.count();
    const QString first = dates.proposeSeries(scene.room->startsAt().addDays(7), 45, {}, 1, 7, 4);
    const std::unique_ptr<MeetingRoom> planned(scene.section.openMeeting(first));
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s,
                        {{u"room"_s, QVariant::fromValue(planned.get())}}, {820, 1180});
    const auto press = [&window](QQuickItem* item) {
        if (!window.focus(item)) return false;
        QTest::keyClick(&window, Qt::Key_Space);
        return true;
    };
    QVERIFY(press(window.control("iconName", u"Plus d’actions"_s)));
    QVERIFY(window.focus(window.control("iconName", u"Annuler la rencontre…"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(press(window.control("strike", u"Annuler aussi les 3 suivante(s) de la série"_s)));
    QVERIFY(press(window.control("iconName", u"Annuler 4 rencontre(s)"_s)));
    QCOMPARE(dates.count(), before);
}

void PlanningScreensTest::anAgendaIsKeptAsATemplateAndChanged() {
    Scene scene;
    const int before = scene.own().count();
    QVERIFY(scene.press(u"Plus d’actions"_s));
    QVERIFY(scene.window.focus(
        scene.window.control("iconName", u"Garder cet ordre du jour comme modèle…"_s)));
    QTest::keyClick(&scene.window, Qt::Key_Return);
    QTRY_COMPARE(scene.window.activeFocusItem()->property("label").toString(),
                 u"Comment l’appelles-tu\u00a0?"_s);
    scene.window.type("Notre point");
    QTest::keyClick(&scene.window, Qt::Key_Return);
    QCOMPARE(scene.own().count(), before + 1);
    OwnTemplatePoints& points = *scene.own().points();
    QCOMPARE(points.title(), u"Notre point"_s);
    QCOMPARE(points.count(), scene.room->topics()->count() + scene.room->questions()->count());
    // It opens to be changed.
    QVERIFY(scene.window.with("title", u"Mon modèle"_s) != nullptr);
    QVERIFY(scene.write(u"Nom"_s, "Le point"));
    QVERIFY(scene.write(u"Point 1"_s, "Les nouvelles"));
    QCOMPARE(points.title(), u"Le point"_s);
    QCOMPARE(points.cell(0, "text").toString(), u"Les nouvelles"_s);
    QVERIFY(scene.press(u"Supprimer le modèle"_s));
    QCOMPARE(scene.own().count(), before);
    scene.world.gestures().undo();
    QCOMPARE(scene.own().count(), before + 1);
}

void PlanningScreensTest::aTemplateOfMineIsPutOnTheAgenda() {
    Scene scene;
    QCOMPARE(scene.own().count(), 1); // the sample has one
    const int before = scene.room->topics()->count();
    QVERIFY(scene.press(u"Plus d’actions"_s));
    QVERIFY(scene.window.focus(scene.window.control("iconName", u"Partir d’un modèle…"_s)));
    QTest::keyClick(&scene.window, Qt::Key_Return);
    QVERIFY(scene.window.with("text", u"moi seul"_s) != nullptr);
    QVERIFY(scene.window.focus(scene.window.with("templateId", scene.own().keyAt(0))));
    QTest::keyClick(&scene.window, Qt::Key_Return);
    QCOMPARE(scene.room->topics()->count(), before + 3);
}

void PlanningScreensTest::aCommitmentsSheetKeepsWhatIsTyped() {
    Scene scene;
    CommitmentsModel& commitments = *scene.room->commitments();
    int row = 0;
    while (row < commitments.count() &&
           (!commitments.cell(row, "mine").toBool() || commitments.cell(row, "settled").toBool()))
        ++row;
    QVERIFY(row < commitments.count());
    const QString id = commitments.keyAt(row);
    const QString text = commitments.cell(row, "text").toString();
    QVERIFY(scene.press(u"Actions de l’engagement «\u00a0%1\u00a0»"_s.arg(text)));
    QVERIFY(scene.window.focus(scene.window.control("iconName", u"Si… alors, preuve…"_s)));
    QTest::keyClick(&scene.window, Qt::Key_Return);
    QTRY_VERIFY(scene.window.with("title", u"Tenir cet engagement"_s) != nullptr);
    QVERIFY(scene.write(u"Si… alors…"_s, "Lundi 9 h"));
    QVERIFY(scene.write(u"Ce qui le montre"_s, "Le message"));
    QVERIFY(scene.press(u"C’est bon"_s));
    QTRY_COMPARE(commitments.words(id, CommitmentsModel::IfThen), u"Lundi 9 h"_s);
    QCOMPARE(commitments.words(id, CommitmentsModel::Proof), u"Le message"_s);
}

void PlanningScreensTest::whatCameOfAKeptOneIsTold() {
    Scene scene(u"FichePage.qml"_s);
    scene.window.rootObject()->setProperty("tab", 2);
    CommitmentsModel& settled = *scene.fiche->settled();
    int row = 0;
    while (row < settled.count() && !settled.cell(row, "mine").toBool())
        ++row;
    QVERIFY(row < settled.count());
    const QString id = settled.keyAt(row);
    const QString text = settled.cell(row, "text").toString();
    QVERIFY(scene.press(u"Actions de l’engagement «\u00a0%1\u00a0»"_s.arg(text)));
    QVERIFY(scene.window.focus(scene.window.control("iconName", u"Ce que ça a donné…"_s)));
    QTest::keyClick(&scene.window, Qt::Key_Return);
    QTRY_VERIFY(scene.window.with("title", u"Ce que ça a donné"_s) != nullptr);
    QVERIFY(scene.write(u"Voici ce que ça a donné"_s, "Un oui"));
    QVERIFY(scene.press(u"C’est bon"_s));
    QTRY_COMPARE(settled.words(id, CommitmentsModel::Outcome), u"Un oui"_s);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::PlanningScreensTest)
#include "planning_screens_test.moc"
