#include "app/growth/growth.h"
#include "app/words/record_words.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_GrowthPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

class GrowthScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aPaneIsLoadedWhenItsTabIsChosen();
    void aGoalIsWrittenFromItsLine();
    void eachTabTakesSomethingNew_data();
    void eachTabTakesSomethingNew();
    void anEmptyLineIsFilledInWithoutAReason();
    void anAdjustmentWithoutAReasonIsToldUnderTheField();
    void aProposalIsAppliedByReturn();
    void aLevelIsNotedWithItsEvidence();
    void aChallengeIsReported();
    void aDiscomfortNobodySaidIsNotZero();
    void figuresAreHiddenUntilHeld();
    void aFinishedCommitmentIsKeptByOneTap();
    void theFiguresOfAChartAreThereAsText();
    void sharingShowsWhatLeavesFirst();

  private:
    struct Scene {
        explicit Scene(SampleRole role = SampleRole::Mentee)
            : world(role, nullptr)
            , growth({world.store(), world.gestures(), world.people(), world.clock(),
                      world.identity().personal, fieldName}) {}
        QVariantMap tab(int number) {
            return {{u"growth"_s, QVariant::fromValue(&growth)}, {u"tab"_s, number}};
        }
        QVariantMap page(QObject* page) {
            return {{u"page"_s, QVariant::fromValue(page)},
                    {u"sharing"_s, QVariant::fromValue(growth.sharing())}};
        }
        std::unique_ptr<GoalPage> goal() {
            const GoalList& goals = *growth.goals();
            return kept(growth.open(
                goals.data(goals.index(0), goals.roleNames().key("goalId")).toString()));
        }
        static QString row(const GrowthList& list, const char* cell, const QString& words) {
            for (int row = 0; row < list.count(); ++row)
                if (list.cell(row, cell).toString().startsWith(words)) return list.keyAt(row);
            return {};
        }
        SampleWorld world;
        Growth growth;
    };
    // The test owns the page, not the window's engine.
    template <class Page>
    static std::unique_ptr<Page> kept(Page* page) {
        QQmlEngine::setObjectOwnership(page, QQmlEngine::CppOwnership);
        return std::unique_ptr<Page>(page);
    }
    // The line of a list that shows this entry.
    static QQuickItem* lineOf(const ScreenWindow& window, const QVariant& entry) {
        for (QQuickItem* item : window.items())
            if (item->property("modelData").toMap() == entry.toMap()) return item;
        return nullptr;
    }
    static void press(ScreenWindow& window, QQuickItem* item) {
        QVERIFY(window.focus(item));
        QTest::keyClick(&window, Qt::Key_Return);
    }
};

void GrowthScreensTest::aPaneIsLoadedWhenItsTabIsChosen() {
    Scene scene;
    ScreenWindow window(u"Growth/GrowthPage.qml"_s, scene.tab(0));
    QCOMPARE(window.status(), QQuickView::Ready);
    QVERIFY(window.with("addText", u"Nouvel objectif"_s) != nullptr);
    QVERIFY(window.with("addText", u"Nouvelle compétence"_s) == nullptr);
    QVERIFY(window.focus(window.control("checked", u"Objectifs"_s)));
    for (const auto& add :
         {u"Nouvelle compétence"_s, u"Nouveau défi"_s, u"Nouvelle pratique"_s,
          u"Nouveau scénario"_s, u"Nouvelle préparation"_s, u"Nouvelle réussite"_s}) {
        QTest::keyClick(&window, Qt::Key_Right);
        QVERIFY2(window.with("addText", add) != nullptr, qPrintable(add));
    }
    QVERIFY(window.with("addText", u"Nouvel objectif"_s) == nullptr);
}

void GrowthScreensTest::aGoalIsWrittenFromItsLine() {
    Scene scene;
    ScreenWindow window(u"Growth/GrowthPage.qml"_s, scene.tab(0));
    const int before = scene.growth.goals()->count();
    press(window, window.control("fill", u"Ajouter"_s));
    QQuickItem* line = window.with("label", u"Que veux-tu atteindre ?"_s);
    QVERIFY(window.focus(line));
    window.type("Oser");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.growth.goals()->count(), before + 1);
}

void GrowthScreensTest::eachTabTakesSomethingNew_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("label");
    QTest::addColumn<quint32>("recordKind");
    const auto row = [](const char* name, int tab, const QString& label, std::uint32_t kind) {
        QTest::newRow(name) << tab << label << quint32(kind);
    };
    row("goals", 0, u"Que veux-tu atteindre\u00a0?"_s, model::Goal::recordKind);
    row("skills", 1, u"Que veux-tu savoir faire\u00a0?"_s, model::Skill::recordKind);
    row("challenges", 2, u"Quel pas veux-tu tenter\u00a0?"_s, model::Challenge::recordKind);
    row("leadership", 3, u"La situation, en une phrase"_s, model::LeadershipPractice::recordKind);
    row("paths", 4, u"Où pourrais-tu être\u00a0?"_s, model::CareerPath::recordKind);
    row("negotiation", 5, u"De quoi s’agit-il\u00a0?"_s, model::SalaryPrep::recordKind);
    row("achievements", 6, u"Qu’as-tu réussi\u00a0?"_s, model::Achievement::recordKind);
}

// Over the real store: what is typed is there when the sheet is gone, and one act takes it back.
void GrowthScreensTest::eachTabTakesSomethingNew() {
    QFETCH(const int, tab);
    QFETCH(const QString, label);
    QFETCH(const quint32, recordKind);
    Scene scene;
    ScreenWindow window(u"Growth/GrowthPage.qml"_s, scene.tab(tab));
    const store::Query all(recordKind);
    const std::size_t before = scene.world.store().count(all);
    press(window, window.control("fill", u"Ajouter"_s));
    QVERIFY(window.focus(window.with("label", label)));
    window.type("Oser");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.world.store().count(all), before + 1);
    scene.world.gestures().undo();
    QCOMPARE(scene.world.store().count(all), before);
}

// A running goal's measure is filled in at once; what it says already is adjusted, with a reason.
void GrowthScreensTest::anEmptyLineIsFilledInWithoutAReason() {
    Scene scene;
    const auto page = scene.goal();
    QVERIFY(page->settled());
    QVERIFY(page->editor()->metricText().isEmpty());
    const int before = page->revisions()->count();
    ScreenWindow window(u"Growth/GoalDetailPage.qml"_s, scene.page(page.get()), {820, 1600});
    press(window, lineOf(window, page->smart().at(1)));
    QVERIFY(window.with("title", u"Mesurable"_s) != nullptr);
    page->editor()->setMetricText(u"Trois retours écrits"_s);
    QVERIFY(page->needsReason(u"M"_s));
    QCOMPARE(page->revisions()->count(), before);
    QVERIFY(page->needsReason(u"S"_s));
    QVERIFY(page->needsReason(QString()));
    QVERIFY(!page->needsReason(u"A"_s));
}

void GrowthScreensTest::anAdjustmentWithoutAReasonIsToldUnderTheField() {
    Scene scene;
    const auto page = scene.goal();
    const int before = page->revisions()->count();
    ScreenWindow window(u"Growth/GoalDetailPage.qml"_s, scene.page(page.get()));
    press(window, window.control("small", u"Ajuster"_s));
    press(window, window.control("fill", u"Ajuster"_s));
    QQuickItem* reason = window.with("label", u"Pourquoi"_s);
    QVERIFY(reason != nullptr);
    QVERIFY(!reason->property("error").toString().isEmpty());
    QCOMPARE(page->revisions()->count(), before);
}

void GrowthScreensTest::aProposalIsAppliedByReturn() {
    Scene scene;
    const auto page = scene.goal();
    QCOMPARE(page->revisions()->waiting(), 1);
    ScreenWindow window(u"Growth/GoalDetailPage.qml"_s, scene.page(page.get()));
    press(window, window.control("fill", u"Appliquer"_s));
    QCOMPARE(page->revisions()->waiting(), 0);
    QVERIFY(page->editor()->metricText().startsWith(u"Un comité de 45 minutes"_s));
}

void GrowthScreensTest::aLevelIsNotedWithItsEvidence() {
    Scene scene;
    const QString id = Scene::row(*scene.growth.skills(), "name", u"Animer"_s);
    const auto page = kept(scene.growth.openSkill(id));
    const int before = page->looks()->count();
    ScreenWindow window(u"Growth/SkillDetailPage.qml"_s, scene.page(page.get()));
    press(window, lineOf(window, page->levels().at(3)));
    press(window, window.control("fill", u"Noter ce niveau"_s));
    QCOMPARE(page->looks()->count(), before); // nothing shows it yet
    QVERIFY(window.focus(window.with("label", u"Ce qui le montre"_s)));
    window.type("Fait");
    press(window, window.control("fill", u"Noter ce niveau"_s));
    QCOMPARE(page->looks()->count(), before + 1);
    QCOMPARE(page->looks()->cell(0, "level").toInt(), 4);
}

void GrowthScreensTest::aChallengeIsReported() {
    Scene scene;
    const QString id = Scene::row(*scene.growth.challenges(), "title", u"Co-animer"_s);
    const auto page = kept(scene.growth.openChallenge(id));
    ScreenWindow window(u"Growth/ChallengeDetailPage.qml"_s, scene.page(page.get()));
    QVERIFY(window.with("title", u"3 preuves que tu peux"_s) != nullptr);
    press(window, window.control("fill", u"Je l’ai tenté"_s));
    QVERIFY(window.focus(window.with("label", u"Ce qui s’est passé"_s)));
    window.type("Fait");
    press(window, window.control("fill", u"Noter"_s));
    QVERIFY(page->tried());
    QVERIFY(window.control("fill", u"Le pas d’après"_s) != nullptr);
}

void GrowthScreensTest::aDiscomfortNobodySaidIsNotZero() {
    Scene scene;
    const QString alone =
        scene.growth.sharing()->audiences().at(0).toMap().value(u"id"_s).toString();
    const QString id = scene.growth.challenges()->create(u"Poser une question"_s, alone);
    const auto page = kept(scene.growth.openChallenge(id));
    ScreenWindow window(u"Growth/ChallengeDetailPage.qml"_s, scene.page(page.get()));
    QVERIFY(window.with("text", u"non dit"_s) != nullptr);
    QVERIFY(window.with("text", u"0"_s) == nullptr);
    QVERIFY(window.focus(window.control("iconName", u"Moins"_s)));
    QTest::keyClick(&window, Qt::Key_Return); // no discomfort at all is an answer too
    QCOMPARE(page->before(), 0);
    QVERIFY(window.with("text", u"0"_s) != nullptr);
}

void GrowthScreensTest::figuresAreHiddenUntilHeld() {
    Scene scene;
    const auto page = kept(scene.growth.openSalary(scene.growth.salaries()->keyAt(0)));
    ScreenWindow window(u"Growth/SalaryDetailPage.qml"_s, scene.page(page.get()));
    const QString target = page->figures().at(2).toMap().value(u"text"_s).toString();
    QVERIFY(target.contains(u"45"_s));
    QVERIFY(window.with("text", target) == nullptr);
    QVERIFY(window.focus(window.with("figure", target)));
    QTest::keyPress(&window, Qt::Key_Space);
    QVERIFY(window.with("text", target) != nullptr);
    QTest::keyRelease(&window, Qt::Key_Space);
    QVERIFY(window.with("text", target) == nullptr);
}

void GrowthScreensTest::aFinishedCommitmentIsKeptByOneTap() {
    Scene scene;
    Achievements& jar = *scene.growth.achievements();
    const int before = jar.count();
    ScreenWindow window(u"Growth/GrowthPage.qml"_s, scene.tab(6));
    const QString text = jar.candidates()->cell(0, "text").toString();
    press(window, window.with("text", u"Garder « %1 »"_s.arg(text)));
    QCOMPARE(jar.count(), before + 1);
}

void GrowthScreensTest::theFiguresOfAChartAreThereAsText() {
    Scene scene;
    ScreenWindow window(u"Growth/GrowthPage.qml"_s, scene.tab(1));
    const QString figures =
        scene.growth.skills()->radar().at(0).toMap().value(u"text"_s).toString();
    QVERIFY(window.with("secondLine", figures) == nullptr);
    press(window, window.control("small", u"Voir les chiffres"_s));
    QVERIFY(window.with("secondLine", figures) != nullptr);
}

void GrowthScreensTest::sharingShowsWhatLeavesFirst() {
    Scene scene;
    const QString id = Scene::row(*scene.growth.challenges(), "title", u"Poser"_s);
    const QVariantList lines = scene.growth.sharing()->preview(id);
    QVERIFY(lines.size() > 2);
    const auto page = kept(scene.growth.openChallenge(id));
    ScreenWindow window(u"Growth/ChallengeDetailPage.qml"_s, scene.page(page.get()));
    press(window, window.with("iconName", u"three-dots-vertical"_s));
    press(window, window.with("text", u"Partager…"_s));
    QVERIFY(page->sharedWith().isEmpty());
    QVERIFY(lineOf(window, lines.at(1)) != nullptr);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::GrowthScreensTest)
#include "growth_screens_test.moc"
