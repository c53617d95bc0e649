#include "app/start_up.h"

#include "app/session/app.h"
#include "platform/platform.h"
#include "qml/ui/fonts.h"
#include "sync/crypto/primitives.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTimer>

#include <cstdio>

using namespace cordee;
using namespace Qt::StringLiterals;

namespace {

constexpr int badUsage = 2;
constexpr int smallestSide = 320;
constexpr int largestSide = 10'000;

struct Wanted {
    app::App::Options options;
    std::optional<QSize> size;
    std::optional<bool> sampleAsMentor;
};

[[noreturn]] void refuse(const QString& why) {
    std::fprintf(stderr, "cordee: %s\n", qUtf8Printable(why));
    std::exit(badUsage);
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(u"Cordée, mentoring that works offline."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"data"_s, u"Folder of the data."_s, u"dir"_s},
                       {u"server"_s, u"Server for this run; \"none\": no server."_s, u"url"_s},
                       {u"language"_s, u"fr or en."_s, u"code"_s},
                       {u"theme"_s, u"light or dark."_s, u"name"_s},
                       {u"sample"_s, u"Open the sample as mentee or mentor."_s, u"role"_s},
                       {u"size"_s, u"Size of the window."_s, u"WxH"_s}});
}

QSize sizeFrom(const QString& text) {
    static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || std::min(size.width(), size.height()) < smallestSide ||
        std::max(size.width(), size.height()) > largestSide)
        refuse(u"--size takes a width and a height from %1 to %2, as 390x844"_s.arg(smallestSide)
                   .arg(largestSide));
    return size;
}

template <class Value>
std::optional<Value> oneOf(const QCommandLineParser& parser, const QString& option,
                           std::initializer_list<std::pair<const char*, Value>> values) {
    if (!parser.isSet(option)) return std::nullopt;
    QStringList names;
    for (const auto& [name, value] : values) {
        if (parser.value(option) == QLatin1String(name)) return value;
        names.append(QString::fromLatin1(name));
    }
    refuse(u"--%1 takes %2, not \"%3\""_s.arg(option, names.join(u" or "_s), parser.value(option)));
}

Wanted read(const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        refuse(u"unknown argument \"%1\""_s.arg(parser.positionalArguments().first()));
    Wanted wanted;
    if (parser.isSet(u"data"_s)) {
        if (parser.value(u"data"_s).isEmpty()) refuse(u"--data takes a folder"_s);
        wanted.options.folder = std::filesystem::path(parser.value(u"data"_s).toStdString());
    }
    auto& overrides = wanted.options.overrides;
    overrides.language = oneOf<app::Preferences::Language>(
        parser, u"language"_s,
        {{"fr", app::Preferences::French}, {"en", app::Preferences::English}});
    overrides.theme = oneOf<app::Preferences::Theme>(
        parser, u"theme"_s, {{"light", app::Preferences::Light}, {"dark", app::Preferences::Dark}});
    wanted.sampleAsMentor = oneOf<bool>(parser, u"sample"_s, {{"mentee", false}, {"mentor", true}});
    if (parser.isSet(u"size"_s)) wanted.size = sizeFrom(parser.value(u"size"_s));
    if (parser.isSet(u"server"_s)) {
        const QString url = parser.value(u"server"_s);
        const QString fault = app::Preferences::serverFault(url);
        if (url != u"none" && !fault.isEmpty()) refuse(u"--server: %1"_s.arg(fault));
        overrides.server = url == u"none" ? QString() : url;
    }
    return wanted;
}

} // namespace

namespace cordee::app {

int startUp(int argc, char** argv, const Shown& shown) {
    QCoreApplication::setApplicationName(u"Cordée"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDEE_VERSION));
    QCommandLineParser parser;
    declare(parser);
    // Read before there is a display to fail on.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!parser.parse(arguments)) refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return EXIT_SUCCESS;
    }
    if (parser.isSet(u"version"_s)) {
        std::puts("cordee " CORDEE_VERSION);
        return EXIT_SUCCESS;
    }
    Wanted wanted = read(parser);

    QGuiApplication qt(argc, argv);
    ui::Fonts::begin();
    const auto platform = platform::Platform::create();
    if (wanted.options.folder.empty()) wanted.options.folder = platform->dataFolder();
    const SystemClock clock;
    crypto::SystemRandom random;
    app::App app(wanted.options, *platform, clock, random);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(&app, &app::App::languageChanged, &engine,
                     &QQmlApplicationEngine::retranslate);
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    engine.load(QUrl(u"qrc:/qt/qml/Cordee/Main/Main.qml"_s));
    if (engine.rootObjects().isEmpty()) return EXIT_FAILURE;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (window == nullptr) return EXIT_FAILURE;
    if (wanted.size) window->resize(*wanted.size);
    // The data is opened and the typeface made ready behind the first frame, which shows the shape
    // of the app already.
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &app,
        [&app, &platform, sample = wanted.sampleAsMentor] {
            ui::Fonts::finish();
            app.start(sample);
            platform->askAppearance();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (shown) shown(app, *window);
    return QGuiApplication::exec();
}

} // namespace cordee::app
