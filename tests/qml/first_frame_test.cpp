#include "app/session/app.h"
#include "platform/fake/fake_platform.h"
#include "sync/crypto/primitives.h"

#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_App_RootPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_App_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_CapturePlugin)
Q_IMPORT_QML_PLUGIN(Cordee_GrowthPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MainPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NetworkPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NotebookPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_StartPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_TodayPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

namespace {

// The window of the app over a folder, its data not yet opened.
class Window {
  public:
    explicit Window(App& app) {
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
        engine.load(QUrl(u"qrc:/qt/qml/Cordee/Main/Main.qml"_s));
        shown = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
        if (shown == nullptr || !QTest::qWaitForWindowExposed(shown)) qFatal("no window");
    }
    // These words are written, or a bar of the skeleton stands for them.
    bool says(const QString& words) const {
        QList<QQuickItem*> items{shown->contentItem()};
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items[i]->property("text") == words || items[i]->property("word") == words)
                return true;
            for (QQuickItem* child : items[i]->childItems())
                if (child->isVisible()) items << child;
        }
        return false;
    }
    bool isFilled() const { return shown->property("filled").toBool(); }

    QQmlApplicationEngine engine;
    QQuickWindow* shown = nullptr;
};

} // namespace

class FirstFrameTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        platform_ = std::make_unique<platform::FakePlatform>(folder_->path().toStdString());
    }

    void placesAreSeenBeforeTheDataIsOpen() {
        liveHere();
        const auto app = make();
        Window window(*app);
        QVERIFY(!window.isFilled());
        QVERIFY(window.says(u"Aujourd’hui"_s) && window.says(u"Carnet"_s));
        QVERIFY(!window.says(u"Bonjour Inès"_s));
        app->start(std::nullopt);
        QVERIFY(window.isFilled());
        QVERIFY(window.says(u"Bonjour Inès"_s));
    }

    void theLastPageComesBackAtTheNextStart() {
        liveHere();
        {
            const auto app = make();
            app->start(std::nullopt);
            app->shell()->navigation()->openIn(u"growth"_s, u"goal"_s, goalOf(*app));
            app->keepTrail();
        }
        const auto app = make();
        Window window(*app);
        QVERIFY(window.says(u"Progression"_s));
        app->start(std::nullopt);
        QCOMPARE(app->shell()->navigation()->topRoute(), u"goal"_s);
        QCOMPARE(app->shell()->navigation()->topArgument(), goalOf(*app));
        QVERIFY(window.says(u"Animer un comité"_s));
    }

    void aLastPageWhoseRecordIsGoneLeadsToItsPlace() {
        liveHere();
        const auto app = make();
        app->memory()->keepTrail({u"growth"_s, u"goal\n"_s + QString(32, u'a')});
        const auto again = make();
        again->start(std::nullopt);
        QCOMPARE(again->shell()->navigation()->topRoute(), u"growth"_s);
    }

    void theSystemsDarkIsRememberedUntilItAnswersAgain() {
        platform_->dark = true;
        {
            const auto app = make();
            Q_EMIT platform_->appearanceChanged();
        }
        platform_->dark = platform_->answers = false;
        const auto app = make();
        QVERIFY(app->preferences()->dark());
        platform_->answers = true;
        Q_EMIT platform_->appearanceChanged();
        QVERIFY(!app->preferences()->dark());
    }

    void whoeverIsNewSeesNoPlaces() {
        const auto app = make();
        Window window(*app);
        QVERIFY(!window.says(u"Carnet"_s));
        app->start(std::nullopt);
        QVERIFY(window.says(u"Commencer"_s));
    }

  private:
    std::unique_ptr<App> make() {
        return std::make_unique<App>(App::Options{folder_->path().toStdString(), {}}, *platform_,
                                     clock_, random_);
    }
    void liveHere() {
        const auto app = make();
        app->start(std::nullopt);
        app->begin();
        QTRY_VERIFY(app->pageProperties().contains(u"start"_s));
        auto* first = app->pageProperties().value(u"start"_s).value<StartModel*>();
        first->setRole(StartModel::AsMentee);
        first->setPartner(1);
        first->setConcern(2);
        first->setName(u"Inès"_s);
        while (first->step() < StartModel::FirstStep)
            first->goOn();
        first->finish(u"Animer un comité"_s);
        QTRY_VERIFY(app->shell() != nullptr);
    }
    static QString goalOf(App& app) {
        auto* goals = app.session()->today().goals();
        return goals->data(goals->index(0), goals->roleNames().key("goalId")).toString();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<platform::FakePlatform> platform_;
    SystemClock clock_;
    crypto::SystemRandom random_;
};

QTEST_MAIN(FirstFrameTest)
#include "first_frame_test.moc"
