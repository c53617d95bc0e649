#include "app/session/app.h"
#include "platform/fake/fake_platform.h"
#include "qml/gallery/registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;
using app::App;
using app::StartModel;

/// Tuesday 24 November 2026, 8:42: the day of the design's pictures.
class FixedClock final : public Clock {
  public:
    std::int64_t nowMs() const override {
        return QDateTime(QDate(2026, 11, 24), QTime(8, 42)).toMSecsSinceEpoch();
    }
};

/// Keys of pictures open nothing.
class PictureRandom final : public Random {
  public:
    void fill(std::uint8_t* out, std::size_t size) override {
        std::generate_n(out, size, [] {
            return static_cast<std::uint8_t>(QRandomGenerator::system()->bounded(256));
        });
    }
};

/// The whole app on a folder of its own.
class AppWorld final : public QObject {
  public:
    explicit AppWorld(QObject* parent)
        : QObject(parent)
        , platform_(folder_.path().toStdString())
        , app({folder_.path().toStdString(), {spoken(), {}, {}}}, platform_, clock_, random_) {}

    StartModel* begin() {
        app.start(std::nullopt);
        app.begin();
        QCoreApplication::processEvents();
        return app.pageProperties().value(u"start"_s).value<StartModel*>();
    }
    /// Answers up to a step, as a mentee who has no mentor yet.
    StartModel* answer(StartModel::Step until) {
        StartModel* start = begin();
        start->setRole(StartModel::AsMentee);
        start->setPartner(1);
        start->setConcern(2);
        start->setName(u"Inès Moreau"_s);
        while (start->step() < until)
            start->goOn();
        return start;
    }
    void beginAlone() {
        answer(StartModel::FirstStep)->finish({});
        QCoreApplication::processEvents();
    }

    /// The key store has forgotten the key of what was begun.
    void loseKey() {
        beginAlone();
        keys_ = std::exchange(platform_.keys, {});
        reopen();
    }
    /// The beginning of the database is overwritten.
    void damage() {
        loseKey(); // and nothing has the file open
        QFile file(folder_.filePath(u"cordee.db"_s));
        if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(512, '\xee')) != 512)
            qFatal("not damaged");
        file.close();
        platform_.keys = keys_;
        reopen();
    }

  private:
    void reopen() {
        app.open();
        QCoreApplication::processEvents();
    }
    /// The picture's language: the app sets its own, whatever was set before it.
    static app::Preferences::Language spoken() {
        return QLocale().language() == QLocale::English ? app::Preferences::English
                                                        : app::Preferences::French;
    }

    QTemporaryDir folder_;
    platform::FakePlatform platform_;
    std::map<std::string, Bytes> keys_; // that it has forgotten
    FixedClock clock_;
    PictureRandom random_;

  public:
    App app;
};

using Prepare = std::function<void(AppWorld& world)>;

Screen screen(const QString& name, const QString& file, Prepare prepare) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/%1.qml"_s.arg(file)),
            .properties = [prepare = std::move(prepare)](QObject* owner) {
                auto* world = new AppWorld(owner);
                prepare(*world);
                return world->app.pageProperties();
            }};
}

Screen framed(const QString& name, Prepare prepare) {
    return screen(name, u"Shell/ShellFrame"_s, std::move(prepare));
}

/// The page of a route as the frame would lay it on the home, without the frame.
Screen page(const QString& name, const QString& route, const QString& file, Prepare prepare) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Main/%1.qml"_s.arg(file)),
            .properties = [route, prepare = std::move(prepare)](QObject* owner) {
                auto* world = new AppWorld(owner);
                prepare(*world);
                world->app.shell()->navigation()->open(route);
                const auto* pages = world->app.shell()->navigation()->stack(0);
                return pages->page(pages->depth() - 1).properties;
            }};
}

Prepare sample(bool asMentor) {
    return [asMentor](AppWorld& world) { world.app.start(asMentor); };
}

void withLongWords(AppWorld& world) {
    world.app.start(false);
    app::Session& session = *world.app.session();
    const std::unique_ptr<app::SettingsModel> settings(world.app.makeSettings(session));
    settings->setName(u"Marie-Antoinette-Joséphine de La Tour-Rochefort d’Albigny"_s);
    session.capture().captureAs(u"Relire le dossier de candidature, la lettre, les deux annexes et "
                                u"la grille que Claire Dumas "
                                u"a envoyées avant la réunion du comité de pilotage demain"_s,
                                app::CaptureModel::Commitment, {});
}

void deleteSomething(AppWorld& world) {
    world.app.start(false);
    app::Session& session = *world.app.session();
    session.capture().remove(session.capture().keyAt(0));
}

Screen trouble(const QString& name, Prepare prepare) {
    return screen(name, u"Start/TroublePage"_s, std::move(prepare));
}

void addTroubles(Registry& registry) {
    registry.add(trouble(u"trouble-key"_s, [](AppWorld& world) { world.loseKey(); }));
    registry.add(trouble(u"trouble-damaged"_s, [](AppWorld& world) { world.damage(); }));
    registry.add(trouble(u"trouble-keys-damaged"_s, [](AppWorld& world) {
        world.damage();
        world.app.repair();
        QCoreApplication::processEvents();
    }));
    registry.add(screen(u"bring-back-instead"_s, u"Start/BringBackPage"_s, [](AppWorld& world) {
        world.loseKey();
        world.app.bringBack();
    }));
    // The whole window: what is said lies over the frame and its sheets.
    registry.add({.name = u"disk-full"_s,
                  .qml = QUrl(u"qrc:/qt/qml/Cordee/Main/WindowContent.qml"_s),
                  .properties = [](QObject* owner) {
                      auto* world = new AppWorld(owner);
                      world->app.start(false);
                      Q_EMIT world->app.session()->gestures().failed(
                          app::sentenceFor({StoreErrorKind::Full, "no room"}));
                      // A sheet asks for a window, which there is once the page is laid out.
                      QTimer::singleShot(0, world, [world] { world->app.shell()->capture(); });
                      return QVariantMap{{u"app"_s, QVariant::fromValue(&world->app)}};
                  }});
}

} // namespace

void addApp(Registry& registry) {
    registry.add(framed(u"today-mentee"_s, sample(false)));
    registry.add(framed(u"today-mentor"_s, sample(true)));
    registry.add(framed(u"today-new"_s, [](AppWorld& world) { world.beginAlone(); }));
    registry.add(framed(u"today-long"_s, withLongWords));
    registry.add(page(u"to-file"_s, u"to-file"_s, u"ToFileRoute"_s, sample(false)));
    registry.add(page(u"settings"_s, u"settings"_s, u"SettingsRoute"_s, sample(false)));
    registry.add(page(u"restore"_s, u"restore"_s, u"RestoreRoute"_s, sample(false)));
    registry.add(screen(u"bring-back"_s, u"Start/BringBackPage"_s, [](AppWorld& world) {
        world.app.start(std::nullopt);
        world.app.bringBack();
    }));
    addTroubles(registry);
    registry.add(page(u"bin"_s, u"bin"_s, u"BinRoute"_s, deleteSomething));
    registry.add(page(u"history"_s, u"history"_s, u"HistoryRoute"_s, sample(false)));
    registry.add(screen(u"welcome"_s, u"Start/WelcomePage"_s,
                        [](AppWorld& world) { world.app.start(std::nullopt); }));
    registry.add(
        screen(u"start-role"_s, u"Start/StartPage"_s, [](AppWorld& world) { world.begin(); }));
    registry.add(screen(u"start-concern"_s, u"Start/StartPage"_s,
                        [](AppWorld& world) { world.answer(StartModel::ConcernStep); }));
    registry.add(screen(u"start-name"_s, u"Start/StartPage"_s,
                        [](AppWorld& world) { world.answer(StartModel::NameStep); }));
    registry.add(screen(u"start-first"_s, u"Start/StartPage"_s,
                        [](AppWorld& world) { world.answer(StartModel::FirstStep); }));
}

} // namespace cordee::gallery
