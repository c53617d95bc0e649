#include "app/facts/conflicts_model.h"
#include "app/mentorships/mentorships.h"
#include "app/records/convert.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_TodayPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

// Two versions, from the badge to the choice, by keyboard.
namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

class ApartScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void thePageShowsBothAndOneIsKeptByReturn();
    void sideBySideWhereThereIsRoomOneUnderTheOtherElsewhere();
    void aPromisesBadgeOpensItsVersions();
    void aMeetingsPageShowsThemFirst();

  private:
    struct Scene {
        Scene()
            : world(SampleRole::Mentee, nullptr)
            , apart(world.store(), world.gestures(), world.people(), world.clock()) {
            const auto open = openConflicts(world.store());
            if (open.size() != 1) qFatal("the sample has one conflict");
            about = open.front().about;
            apart.show(toQString(about.id));
        }
        QVariantMap page() { return {{u"apart"_s, QVariant::fromValue(&apart)}}; }

        SampleWorld world;
        ConflictsModel apart;
        store::Row about;
    };
    // The buttons that keep a version, in the order in which they are drawn.
    static QList<QQuickItem*> keepers(const ScreenWindow& window) {
        QList<QQuickItem*> found;
        for (QQuickItem* item : window.items())
            if (item->property("down").isValid() && item->property("text") == u"Garder"_s)
                found << item;
        return found;
    }
};

void ApartScreensTest::thePageShowsBothAndOneIsKeptByReturn() {
    Scene scene;
    ScreenWindow window(u"Today/ApartPage.qml"_s, scene.page());
    QCOMPARE(window.status(), QQuickView::Ready);
    for (const char* words : {"standing", "other"})
        QVERIFY(window.with("text", scene.apart.cell(0, words)) != nullptr);
    const auto buttons = keepers(window);
    QCOMPARE(buttons.size(), 2);
    for (QQuickItem* button : buttons)
        QVERIFY(button->height() >= 48);
    const QString other = scene.apart.cell(0, "other").toString();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(buttons.last());
    QVERIFY(spoken != nullptr && spoken->text(QAccessible::Name).contains(other));
    QVERIFY(window.focus(buttons.last()));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.apart.count(), 0);
    QVERIFY(openConflicts(scene.world.store()).empty());
    QVERIFY(window.control("iconName", u"Revenir"_s) != nullptr);
    scene.world.gestures().undo();
    QCOMPARE(scene.apart.count(), 1);
    QCOMPARE(keepers(window).size(), 2);
}

void ApartScreensTest::sideBySideWhereThereIsRoomOneUnderTheOtherElsewhere() {
    Scene scene;
    const auto places = [&](QSize size) {
        ScreenWindow window(u"Today/ApartPage.qml"_s, scene.page(), size);
        const auto buttons = keepers(window);
        return std::pair(buttons.first()->mapToScene({}), buttons.last()->mapToScene({}));
    };
    const auto narrow = places({390, 844});
    QCOMPARE(narrow.first.x(), narrow.second.x());
    QVERIFY(narrow.first.y() < narrow.second.y());
    const auto wide = places({820, 1180});
    QCOMPARE(wide.first.y(), wide.second.y());
    QVERIFY(wide.first.x() < wide.second.x());
}

void ApartScreensTest::aPromisesBadgeOpensItsVersions() {
    Scene scene;
    Mentorships section(scene.world.store(), scene.world.gestures(), scene.world.people(),
                        scene.world.clock(), scene.world.identity().personal);
    const std::unique_ptr<MentorshipFiche> fiche(section.open(section.list()->keyAt(0)));
    ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                        {{u"fiche"_s, QVariant::fromValue(fiche.get())}, {u"tab"_s, 2}});
    const QString text = toQString(*scene.about.get(model::Commitment::text));
    QQuickItem* badge = nullptr;
    for (QQuickItem* item : window.items())
        if (item->property("about") == text) badge = item;
    QVERIFY(window.focus(badge));
    QVERIFY(badge->height() >= 48);
    QTest::keyClick(&window, Qt::Key_Return);
    QTRY_COMPARE(keepers(window).size(), 2);
    QVERIFY(window.focus(keepers(window).first()));
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(openConflicts(scene.world.store()).empty());
    QTRY_VERIFY(keepers(window).isEmpty());
}

void ApartScreensTest::aMeetingsPageShowsThemFirst() {
    Scene scene;
    Mentorships section(scene.world.store(), scene.world.gestures(), scene.world.people(),
                        scene.world.clock(), scene.world.identity().personal);
    const std::unique_ptr<MentorshipFiche> fiche(section.open(section.list()->keyAt(0)));
    const std::unique_ptr<MeetingRoom> room(section.openMeeting(fiche->nextMeetingId()));
    QVariantMap properties = scene.page();
    properties.insert(u"room"_s, QVariant::fromValue(room.get()));
    ScreenWindow window(u"Mentorships/MeetingPage.qml"_s, properties);
    QCOMPARE(keepers(window).size(), 2);
    scene.apart.choose(scene.apart.keyAt(0), true);
    QTRY_VERIFY(keepers(window).isEmpty());
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::ApartScreensTest)
#include "apart_screens_test.moc"
