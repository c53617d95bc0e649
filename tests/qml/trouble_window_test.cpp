#include "app/records/convert.h"
#include "app/session/app.h"
#include "model/cordee_model.h"
#include "platform/fake/fake_platform.h"
#include "sync/crypto/primitives.h"
#include "tests/qml/screen_window.h"
#include "tests/unit/store/test_disk.h"

#include <QAccessible>
#include <QFile>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

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

// The whole window while the disk or the data under it fails.
namespace cordee::app::test {

using namespace Qt::StringLiterals;
using store::test::TestDisk;

namespace {

class Window : public ScreenWindow {
  public:
    explicit Window(App& app)
        : ScreenWindow(u"Main/WindowContent.qml"_s, {{u"app"_s, QVariant::fromValue(&app)}}) {}

    bool press(const QString& words) {
        QQuickItem* button = control("down", words);
        if (button == nullptr) return false;
        click(button);
        return true;
    }
    void click(QQuickItem* item) {
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(this, Qt::LeftButton, {}, middle.toPoint());
    }
    // What is said over everything, where it can be seen: nothing lies on it.
    QString alarm() const {
        for (QQuickItem* item : items()) {
            auto* said = QAccessible::queryAccessibleInterface(item);
            if (said == nullptr || said->role() != QAccessible::AlertMessage) continue;
            const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
            if (isOnTop(item, middle)) return said->text(QAccessible::Name);
        }
        return {};
    }

  private:
    // Items are listed as they lie on each other only among siblings: the last child that covers
    // the point wins, from the window down.
    bool isOnTop(const QQuickItem* item, QPointF at) const {
        const QQuickItem* top = contentItem();
        for (const QQuickItem* next = top; next != nullptr; top = next) {
            next = nullptr;
            auto children = top->childItems();
            std::ranges::stable_sort(children, {}, &QQuickItem::z);
            for (const QQuickItem* child : children)
                if (child->isVisible() && child->contains(child->mapFromScene(at))) next = child;
            if (next == nullptr || top == item) break;
        }
        return top == item || item->isAncestorOf(top);
    }
};

} // namespace

class TroubleWindowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        platform_ = std::make_unique<platform::FakePlatform>(folder_->path().toStdString());
    }

    void aFullDiskIsSaidOverWhatIsTypedWhichIsKeptOnceThereIsRoom();
    void dataWithoutItsKeyLeadsToABackupAndBack();

  private:
    std::unique_ptr<App> liveIn(const QString& folder) {
        auto app =
            std::make_unique<App>(App::Options{folder.toStdString(), {Preferences::French, {}, {}}},
                                  *platform_, clock_, random_);
        app->start(std::nullopt);
        if (app->shell() != nullptr) return app;
        app->begin();
        if (!QTest::qWaitFor([&] { return app->pageProperties().contains(u"start"_s); }))
            qFatal("no first page");
        auto* first = app->pageProperties().value(u"start"_s).value<StartModel*>();
        first->setRole(StartModel::AsMentee);
        first->setPartner(1);
        first->setConcern(2);
        first->setName(u"Inès"_s);
        while (first->step() < StartModel::FirstStep)
            first->goOn();
        first->finish(u"Animer un comité"_s);
        if (!QTest::qWaitFor([&] { return app->shell() != nullptr; })) qFatal("no frame");
        return app;
    }
    static std::vector<std::string> captured(App& app) {
        std::vector<std::string> lines;
        for (const auto& row :
             app.session()->store().select(store::Query(model::CaptureItem::recordKind)))
            lines.push_back(row.get(model::CaptureItem::text).value_or(""));
        return lines;
    }
    // Until nothing more can be kept.
    static void fill(const QString& ballast, App& app) {
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'b')) == 4096) {
        }
        bool keeps = true;
        for (int i = 0; keeps && i < 5000; ++i)
            keeps = app.session()->capture().capture(u"ligne %1"_s.arg(i));
        QVERIFY(!keeps);
        app.dismissFailure();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<platform::FakePlatform> platform_;
    SystemClock clock_;
    crypto::SystemRandom random_;
};

void TroubleWindowTest::aFullDiskIsSaidOverWhatIsTypedWhichIsKeptOnceThereIsRoom() {
    const QString at = folder_->filePath(u"disk"_s);
    const TestDisk disk(at, "size=3m");
    if (!disk.isMounted()) QSKIP("needs the right to mount");
    const QString ballast = at + u"/ballast"_s;
    auto app = liveIn(at + u"/data"_s);
    Window window(*app);
    fill(ballast, *app);
    const auto before = captured(*app).size();

    app->shell()->capture();
    QTRY_VERIFY(window.with("label", u"Une ligne, tu classeras plus tard"_s) != nullptr);
    QQuickItem* line = window.with("label", u"Une ligne, tu classeras plus tard"_s);
    QTRY_VERIFY(line->hasActiveFocus());
    window.type("Rappeler Claire");
    QVERIFY(window.alarm().isEmpty());
    QTest::keyClick(&window, Qt::Key_Return);
    QTRY_COMPARE(window.alarm(),
                 u"Le disque est plein. Ton texte reste à l’écran : libère de la place."_s);
    QVERIFY(app->shell() != nullptr && !app->trouble());
    QCOMPARE(captured(*app).size(), before);
    // The line is still there to be written on, under the same caret.
    QVERIFY(line->isVisible() && line->hasActiveFocus());
    window.type(" demain");
    QCOMPARE(line->property("text").toString(), u"Rappeler Claire demain"_s);

    QVERIFY(QFile::remove(ballast));
    QTest::keyClick(&window, Qt::Key_Return);
    QTRY_VERIFY(window.with("label", u"Une ligne, tu classeras plus tard"_s) == nullptr);
    QVERIFY(window.alarm().isEmpty());
    QCOMPARE(captured(*app).size(), before + 1);
    window.setSource({}); // lets go of the app's objects
    app.reset();
    app = liveIn(at + u"/data"_s);
    const auto lines = captured(*app);
    QCOMPARE(lines.size(), before + 1);
    QVERIFY(std::ranges::find(lines, std::string("Rappeler Claire")) != lines.end());
}

void TroubleWindowTest::dataWithoutItsKeyLeadsToABackupAndBack() {
    const QString at = folder_->filePath(u"data"_s);
    auto app = liveIn(at);
    Window window(*app);
    const auto keys = std::exchange(platform_->keys, {});
    app->open();
    QTRY_VERIFY(window.control("down", u"Reprendre une sauvegarde"_s) != nullptr);
    QVERIFY(window.control("down", u"Réparer"_s) == nullptr);
    QVERIFY(window.control("down", u"Reprendre une sauvegarde"_s)->hasActiveFocus());
    QTest::keyClick(&window, Qt::Key_Space);
    QTRY_VERIFY(window.control("down", u"Restaurer"_s) != nullptr);
    QVERIFY(window.press(u"Revenir"_s));
    QTRY_VERIFY(window.control("down", u"Réessayer"_s) != nullptr);
    platform_->keys = keys;
    QVERIFY(window.press(u"Réessayer"_s));
    QTRY_VERIFY(app->shell() != nullptr);
    window.setSource({});
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::TroubleWindowTest)
#include "trouble_window_test.moc"
