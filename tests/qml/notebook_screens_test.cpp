#include "app/notebook/notebook.h"
#include "app/records/convert.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NotebookPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

class NotebookScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void eachTabIsMadeWhenItIsChosen();
    void aReflectionIsBegunFromWhatHappened();
    void anAnswerIsKeptWhenItsFieldIsLeft();
    void aSituationIsBroughtFromItsPage();
    void aDecisionIsTakenByKeyboardAndThenOnlyRead();
    void whatArrivesWhileADecisionIsReviewedIsKeptToo();
    void aCounterpointIsSealed();
    void whatIKeepOfAStoryGoesBack();
    void theWeatherIsTakenByTaps();
    void aGoalStandsOnWhatIsTakenForTrue();

  private:
    struct Scene {
        explicit Scene(SampleRole role)
            : world(role, nullptr)
            , notebook(world.store(), world.gestures(), world.people(), world.clock(),
                       world.random(), world.identity().personal) {}

        // The page of the n-th row of a list.
        template <class Part>
        auto open(Part* part, RowsModel* rows, int row = 0) {
            auto* page = part->open(rows->keyAt(row));
            page->setParent(&notebook);
            return page;
        }
        template <class Page>
        static QVariantMap given(Page* page) {
            return {{u"page"_s, QVariant::fromValue(page)}};
        }

        SampleWorld world;
        Notebook notebook;
    };
};

void NotebookScreensTest::eachTabIsMadeWhenItIsChosen() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Notebook/NotebookPage.qml"_s,
                        {{u"notebook"_s, QVariant::fromValue(&scene.notebook)}});
    QCOMPARE(window.status(), QQuickView::Ready);
    QVERIFY(window.control("iconName", u"Réfléchir"_s) != nullptr);
    QVERIFY(window.control("iconName", u"Nouvelle décision"_s) == nullptr);
    QVERIFY(window.focus(window.control("checked", u"Réflexions"_s)));
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.control("iconName", u"Décrire une situation"_s) != nullptr);
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.control("iconName", u"Nouvelle décision"_s) != nullptr);
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.control("chevron", u"Le budget que je n’ai pas demandé"_s) != nullptr);
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.with("action", u"Écrire une note"_s) != nullptr);
    QVERIFY(window.control("iconName", u"Réfléchir"_s) == nullptr);
}

void NotebookScreensTest::aReflectionIsBegunFromWhatHappened() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Notebook/NotebookPage.qml"_s,
                        {{u"notebook"_s, QVariant::fromValue(&scene.notebook)}});
    Reflections& all = *scene.notebook.reflections();
    QVERIFY(all.sources()->count() > 0);
    const int before = all.list()->count();
    const QVariant words = all.sources()->cell(0, "words");
    QVERIFY(window.focus(window.control("chevron", words)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(all.list()->count(), before + 1);
    QVERIFY(all.list()->cell(0, "line").toString().contains(words.toString()));
}

void NotebookScreensTest::anAnswerIsKeptWhenItsFieldIsLeft() {
    Scene scene(SampleRole::Mentee);
    Reflections& all = *scene.notebook.reflections();
    all.create({});
    auto* page = scene.open(&all, all.list());
    ScreenWindow window(u"Notebook/ReflectionDetailPage.qml"_s, Scene::given(page));
    QVERIFY(window.focus(window.with("label", u"Et alors ?"_s)));
    window.type("Je vais trop vite");
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(page->lines()->cell(1, "answer").toString(), u"Je vais trop vite"_s);
}

void NotebookScreensTest::aSituationIsBroughtFromItsPage() {
    Scene scene(SampleRole::Mentee);
    Situations& all = *scene.notebook.situations();
    auto* page = scene.open(&all, all.list());
    ScreenWindow window(u"Notebook/SituationDetailPage.qml"_s, Scene::given(page));
    QCOMPARE(page->copyId(), QString());
    QVERIFY(window.focus(window.control("iconName", u"Porter à la rencontre…"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QTRY_VERIFY(window.control("iconName", u"Porter à la rencontre"_s) != nullptr);
    QVERIFY(window.focus(window.control("iconName", u"Porter à la rencontre"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(!page->copyId().isEmpty());
    QVERIFY(window.control("iconName", u"Porter à la rencontre…"_s) == nullptr);
}

void NotebookScreensTest::aDecisionIsTakenByKeyboardAndThenOnlyRead() {
    Scene scene(SampleRole::Mentee);
    Decisions& all = *scene.notebook.decisions();
    const QString id = all.create(u"Partir ?"_s);
    std::unique_ptr<DecisionPage> page(all.open(id));
    page->write(u"chosenText"_s, u"Partir"_s);
    page->write(u"confidencePercent"_s, 70);
    page->setReview(u"2027-03-01"_s);
    ScreenWindow window(u"Notebook/DecisionDetailPage.qml"_s, Scene::given(page.get()));
    QVERIFY(window.focus(window.with("label", u"Ce que j’en attends"_s)));
    window.type("Un poste");
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(window.focus(window.control("iconName", u"Prendre la décision"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(page->locked());
    QVERIFY(window.with("label", u"Ce que j’en attends"_s) == nullptr);
    QVERIFY(window.with("text", u"Un poste"_s) != nullptr);
}

void NotebookScreensTest::whatArrivesWhileADecisionIsReviewedIsKeptToo() {
    Scene scene(SampleRole::Mentee);
    Decisions& all = *scene.notebook.decisions();
    const QString id = all.create(u"Partir ?"_s);
    std::unique_ptr<DecisionPage> page(all.open(id));
    page->write(u"chosenText"_s, u"Partir"_s);
    page->write(u"expected"_s, u"Un poste"_s);
    page->write(u"confidencePercent"_s, 70);
    page->setReview(u"2027-03-01"_s);
    QVERIFY(page->lock());
    QVERIFY(page->review(u"Rien"_s, false, 3, 0, u"Attendre."_s));
    ScreenWindow window(u"Notebook/DecisionDetailPage.qml"_s, Scene::given(page.get()));
    QVERIFY(window.focus(window.control("iconName", u"Revenir sur la relecture"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    const QVariant label = u"Ce qui en reste pour la prochaine"_s;
    QTRY_VERIFY(window.with("label", label) != nullptr);
    QVERIFY(window.focus(window.with("label", label)));
    QTest::keyClick(&window, Qt::Key_End, Qt::ControlModifier);
    window.type(" Demander.");
    QVERIFY(window.focus(window.with("label", u"Ce qui est arrivé"_s)));
    // As another device of mine writes it.
    QVERIFY(scene.world.store().commit(
        store::Edit(*toId<RecordId>(id)).splice(model::Decision::lesson, 0, 0, "En parler. ")));
    QTRY_VERIFY(window.focus(window.control("iconName", u"Garder"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(page->values()[u"lesson"_s].toString(), u"En parler. Attendre. Demander."_s);
}

void NotebookScreensTest::aCounterpointIsSealed() {
    Scene scene(SampleRole::Mentor);
    Decisions& all = *scene.notebook.decisions();
    auto* page = scene.open(&all, all.received());
    ScreenWindow window(u"Notebook/DecisionDetailPage.qml"_s, Scene::given(page));
    QVERIFY(window.focus(window.with("label", u"Ce que tu en penses"_s)));
    window.type("Reste");
    QVERIFY(window.focus(window.control("iconName", u"Sceller"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(page->counterpoints()->sealed());
    QVERIFY(window.control("iconName", u"Sceller"_s) == nullptr);
}

void NotebookScreensTest::whatIKeepOfAStoryGoesBack() {
    Scene scene(SampleRole::Mentee);
    Stories& all = *scene.notebook.stories();
    auto* page = scene.open(&all, all.received());
    ScreenWindow window(u"Notebook/StoryDetailPage.qml"_s, Scene::given(page));
    QVERIFY(window.focus(window.with("label", u"Une phrase suffit"_s)));
    QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier);
    window.type("Demander avant");
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(page->takeaway(), u"Demander avant"_s);
}

void NotebookScreensTest::theWeatherIsTakenByTaps() {
    Scene scene(SampleRole::Mentee);
    Weather& weather = *scene.notebook.weather();
    QVERIFY(!weather.due());
    ScreenWindow window(u"Notebook/WeatherPage.qml"_s,
                        {{u"weather"_s, QVariant::fromValue(&weather)}});
    const auto points = [&] {
        qsizetype all = 0;
        for (int row = 0; row < weather.trends()->count(); ++row)
            all += weather.trends()->cell(row, "points").toList().size();
        return all;
    };
    const auto before = points();
    QVERIFY(window.focus(window.control("iconName", u"Noter quand même"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(window.focus(window.control("checked", u"8"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(window.focus(window.control("iconName", u"Noter"_s)));
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(points(), before + 1);
    QVERIFY(window.control("iconName", u"Noter"_s) == nullptr);
}

void NotebookScreensTest::aGoalStandsOnWhatIsTakenForTrue() {
    Scene scene(SampleRole::Mentee);
    const auto goals =
        scene.world.store().select(store::Query(model::Goal::recordKind)
                                       .where(model::Goal::ownerId, scene.world.people().me()));
    QVERIFY(!goals.empty());
    const std::unique_ptr<AssumptionList> list(
        scene.notebook.assumptions(toQString(goals.front().id)));
    ScreenWindow window(u"Notebook/AssumptionsCard.qml"_s,
                        {{u"assumptions"_s, QVariant::fromValue(list.get())}});
    const int before = list->count();
    QVERIFY(window.focus(window.with("placeholderText", u"Ajouter une hypothèse"_s)));
    window.type("On me laissera la salle");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(list->count(), before + 1);
    QVERIFY(window.control("chevron", u"On me laissera la salle"_s) != nullptr);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::NotebookScreensTest)
#include "notebook_screens_test.moc"
