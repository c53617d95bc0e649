#include "app/records/convert.h"
#include "app/today/today_model.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_TodayPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

// What the first screen asks, by keyboard, over the sample's real store.
class TodayScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void eachPromptLeadsToItsPage_data();
    void eachPromptLeadsToItsPage();
    void aPromptWaitsOrNeverComesBack();
    void whatSomebodyWaitsForLeadsToTheMentorship();

  private:
    struct Scene {
        explicit Scene(SampleRole role)
            : world(role, nullptr)
            , today(world.store(), world.gestures(), world.people(), world.clock())
            , prompts(world.store(), world.gestures(), world.clock(), world.identity().personal,
                      today::promptKinds()) {}
        QVariantMap page() {
            return {{u"today"_s, QVariant::fromValue(&today)},
                    {u"prompts"_s, QVariant::fromValue(&prompts)},
                    {u"toFile"_s, 0}};
        }
        // Puts off what comes before.
        bool ask(const QString& kind) {
            for (today.refresh(); !today.promptKind().isEmpty(); today.refresh()) {
                if (today.promptKind() == kind) return true;
                prompts.later(today.promptKind(), 1);
            }
            return false;
        }
        SpaceId shared() {
            const auto rows = world.store().select(store::Query(model::Mentorship::recordKind));
            return rows.front().space;
        }
        SampleWorld world;
        TodayModel today;
        PromptChoices prompts;
    };
};

void TodayScreensTest::eachPromptLeadsToItsPage_data() {
    QTest::addColumn<SampleRole>("role");
    QTest::addColumn<QString>("route");
    QTest::newRow("feedback") << SampleRole::Mentee << u"feedback"_s;
    QTest::newRow("decision") << SampleRole::Mentee << u"decision"_s;
    QTest::newRow("pulse") << SampleRole::Mentee << u"weather"_s;
    QTest::newRow("review") << SampleRole::Mentor << u"bond"_s;
    QTest::newRow("selfAssessment") << SampleRole::Mentor << u"self-assessment"_s;
}

void TodayScreensTest::eachPromptLeadsToItsPage() {
    QFETCH(const SampleRole, role);
    QFETCH(const QString, route);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    Scene scene(role);
    // What comes round by itself: the sample's last ones are not long ago.
    if (kind == u"pulse"_s) scene.world.passMinutes(40 * 24 * 60);
    if (kind == u"selfAssessment"_s) scene.world.passMinutes(300 * 24 * 60);
    QVERIFY(scene.ask(kind));
    ScreenWindow window(u"Today/TodayPage.qml"_s, scene.page(), {390, 2400});
    QCOMPARE(window.status(), QQuickView::Ready);
    const QSignalSpy asked(window.rootObject(), SIGNAL(pageRequested(QString, QString)));
    QVERIFY(window.with("text", scene.today.promptText()) != nullptr);
    QVERIFY(window.focus(window.control("iconName", scene.today.promptAction())));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), route);
    QCOMPARE(asked.first().at(1).toString(), scene.today.promptTarget());
}

void TodayScreensTest::aPromptWaitsOrNeverComesBack() {
    Scene scene(SampleRole::Mentor);
    scene.today.refresh();
    const QString first = scene.today.promptKind();
    QVERIFY(!first.isEmpty());
    ScreenWindow window(u"Today/TodayPage.qml"_s, scene.page(), {390, 2400});
    const auto choose = [&window](const QString& what) {
        if (!window.focus(window.control("iconName", u"Remettre à plus tard"_s))) return false;
        QTest::keyClick(&window, Qt::Key_Space);
        if (!window.focus(window.control("iconName", what))) return false;
        QTest::keyClick(&window, Qt::Key_Return);
        return true;
    };
    QVERIFY(choose(u"Demain"_s));
    const QString second = scene.today.promptKind();
    QVERIFY(second != first);
    if (!second.isEmpty()) QVERIFY(choose(u"Ne plus proposer"_s));
    scene.world.passMinutes(24 * 60);
    scene.today.refresh();
    QCOMPARE(scene.today.promptKind(), first); // asked again on the next day
    QVERIFY(!mayPrompt(scene.world.store(), second,
                       QDateTime::fromMSecsSinceEpoch(scene.world.clock().nowMs()).date()) ||
            second.isEmpty());
}

void TodayScreensTest::whatSomebodyWaitsForLeadsToTheMentorship() {
    Scene scene(SampleRole::Mentee);
    const SpaceId space = scene.shared();
    const auto mentorship = scene.world.people().mentorshipIn(space);
    // Karim raises something.
    QVERIFY(scene.world.store().commit(
        store::Edit::create(space, model::Concern::recordKind, scene.world.store().newId())
            .set(model::Concern::mentorshipId, mentorship->id)
            .set(model::Concern::authorId, scene.world.people().partner(*mentorship))
            .set(model::Concern::observed, "Deux rencontres déplacées")
            .set(model::Concern::sentAt, Timestamp{scene.world.clock().nowMs()})));
    ScreenWindow window(u"Today/TodayPage.qml"_s, scene.page(), {390, 2400});
    const QSignalSpy asked(window.rootObject(), SIGNAL(pageRequested(QString, QString)));
    QVERIFY(window.focus(window.with("text", u"Faire le point ensemble"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"bond"_s, toQString(mentorship->id)}));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::TodayScreensTest)
#include "today_screens_test.moc"
