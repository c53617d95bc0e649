#include "app/feedback/feedbacks.h"
#include "app/records/convert.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_FeedbackPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

// Ma contribution and the mentor's own look at themselves, by keyboard, on the sample.
class ContributionScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aYearBecomesAStatementWithoutNamesUnlessChosen();
    void theWayToTheSelfAssessmentIsOneTap();
    void qualitiesAreAnsweredAndWordsKept();
    void theCurveFollowsTheChosenQuality();

  private:
    struct Scene {
        Scene()
            : world(SampleRole::Mentor, nullptr)
            , feedbacks(world.store(), world.gestures(), world.people(), world.clock(),
                        world.identity().personal) {}
        SampleWorld world;
        Feedbacks feedbacks;
    };
    static bool press(ScreenWindow& window, QQuickItem* item) {
        if (!window.focus(item)) return false;
        QTest::keyClick(&window, Qt::Key_Space);
        return true;
    }
};

void ContributionScreensTest::aYearBecomesAStatementWithoutNamesUnlessChosen() {
    Scene scene;
    const std::unique_ptr<ContributionPage> page(scene.feedbacks.contribution());
    ScreenWindow window(u"Feedback/ContributionView.qml"_s,
                        {{u"page"_s, QVariant::fromValue(page.get())}}, {820, 1600});
    QCOMPARE(window.status(), QQuickView::Ready);
    QVERIFY(press(window, window.control("checked", page->periods().at(1))));
    QCOMPARE(page->period(), 1);
    QVERIFY(page->meetings() > 0);
    QVERIFY(window.with("amount", page->hours()) != nullptr);
    QVERIFY(press(window, window.control("iconName", u"Copier le texte"_s)));
    QCOMPARE(QGuiApplication::clipboard()->text(), page->statement());
    QVERIFY(!page->statement().contains(u"Inès Moreau"_s));
    QVERIFY(press(window, window.control("strike", u"Nommer les personnes accompagnées"_s)));
    QVERIFY(page->statement().contains(u"Inès Moreau"_s));
    QVERIFY(press(window, window.control("iconName", u"Copier le texte"_s)));
    QCOMPARE(QGuiApplication::clipboard()->text(), page->statement());
}

void ContributionScreensTest::theWayToTheSelfAssessmentIsOneTap() {
    Scene scene;
    const std::unique_ptr<ContributionPage> page(scene.feedbacks.contribution());
    ScreenWindow window(u"Feedback/ContributionView.qml"_s,
                        {{u"page"_s, QVariant::fromValue(page.get())}}, {390, 2000});
    const QSignalSpy asked(window.rootObject(), SIGNAL(selfAssessmentRequested()));
    QVERIFY(window.focus(window.control("chevron", u"Me regarder faire"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void ContributionScreensTest::qualitiesAreAnsweredAndWordsKept() {
    Scene scene;
    scene.world.passMinutes(200 * 24 * 60); // the sample's last one is over
    const std::unique_ptr<SelfAssessment> page(scene.feedbacks.selfAssessment());
    QCOMPARE(page->answered(), 0);
    ScreenWindow window(u"Feedback/SelfAssessmentPage.qml"_s,
                        {{u"page"_s, QVariant::fromValue(page.get())}}, {820, 2400});
    QCOMPARE(window.status(), QQuickView::Ready);
    QVERIFY(window.with("text", u"moi seul"_s) != nullptr);
    for (int row = 0; row < page->qualities()->count(); ++row) {
        QQuickItem* line = window.with("field", page->qualities()->keyAt(row));
        QVERIFY(line != nullptr);
        QQuickItem* four = nullptr;
        for (QQuickItem* item : window.items())
            if (line->isAncestorOf(item) && item->property("checked").isValid() &&
                item->property("text") == u"4"_s)
                four = item;
        QVERIFY(press(window, four));
        QCOMPARE(page->qualities()->cell(row, "value").toInt(), 4);
    }
    QCOMPARE(page->answered(), 6);
    QVERIFY(window.focus(window.with("label", u"Une chose que je veux essayer"_s)));
    window.type("Attendre");
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(page->toTry(), u"Attendre"_s);
}

void ContributionScreensTest::theCurveFollowsTheChosenQuality() {
    Scene scene;
    const std::unique_ptr<SelfAssessment> page(scene.feedbacks.selfAssessment());
    ScreenWindow window(u"Feedback/SelfAssessmentPage.qml"_s,
                        {{u"page"_s, QVariant::fromValue(page.get())}}, {820, 2400});
    QVERIFY(press(window, window.control("checked", page->names().at(1))));
    QCOMPARE(page->shown(), 1);
    QVERIFY(window.with("label", u"Écoute"_s) != nullptr);
    // The figures of the curve are there as words.
    const QVariantList points = page->curves().first().toMap()[u"points"_s].toList();
    QCOMPARE(points.size(), 2);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::ContributionScreensTest)
#include "contribution_screens_test.moc"
