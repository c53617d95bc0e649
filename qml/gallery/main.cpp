#include "qml/gallery/registry.h"
#include "qml/gallery/renderer.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Cordee_App_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_FeedbackPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NetworkPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_App_RootPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MainPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_TodayPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_CapturePlugin)
Q_IMPORT_QML_PLUGIN(Cordee_GrowthPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NotebookPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_StartPlugin)

namespace {

using namespace Qt::StringLiterals;

QStringList listOf(const QCommandLineParser& parser, const QString& option) {
    return parser.value(option).split(u',', Qt::SkipEmptyParts);
}

/// Reads "390x844,1280x800"; false if a size is not one.
bool readSizes(const QStringList& words, QList<QSize>& sizes) {
    if (words.isEmpty()) return true;
    sizes.clear();
    for (const QString& word : words) {
        const QSize size(word.section(u'x', 0, 0).toInt(), word.section(u'x', 1).toInt());
        if (size.width() < 200 || size.height() < 200) return false;
        sizes.append(size);
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    // The pictures must be the same everywhere, so neither the display nor the GPU is used.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Draws every screen of the app into PNG files."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"out"_s, u"where the pictures go"_s, u"folder"_s, u"build/gallery"_s},
        {u"only"_s, u"names of screens"_s, u"names"_s},
        {u"sizes"_s, u"such as 390x844,1280x800"_s, u"sizes"_s},
        {u"themes"_s, u"light,dark"_s, u"themes"_s},
        {u"languages"_s, u"fr,en"_s, u"languages"_s},
        {u"scales"_s, u"text scales, such as 1,2"_s, u"scales"_s},
        {u"check"_s, u"draws nothing; looks for cut words, overlaps and QML warnings"_s},
        {u"list"_s, u"prints the names of the screens"_s},
    });
    parser.process(app);

    cordee::gallery::Registry registry;
    cordee::gallery::addControls(registry);
    cordee::gallery::addShell(registry);
    cordee::gallery::addMentorships(registry);
    cordee::gallery::addFeedback(registry);
    cordee::gallery::addGrowth(registry);
    cordee::gallery::addNetwork(registry);
    cordee::gallery::addNotebook(registry);
    cordee::gallery::addApart(registry);
    cordee::gallery::addApp(registry);
    if (parser.isSet(u"list"_s)) {
        for (const auto& screen : registry.screens())
            std::puts(qPrintable(screen.name));
        return 0;
    }

    cordee::gallery::Plan plan;
    plan.folder = parser.value(u"out"_s);
    plan.only = listOf(parser, u"only"_s);
    plan.check = parser.isSet(u"check"_s);
    if (!readSizes(listOf(parser, u"sizes"_s), plan.sizes)) parser.showHelp(2);
    if (parser.isSet(u"themes"_s)) plan.themes = listOf(parser, u"themes"_s);
    if (parser.isSet(u"languages"_s)) plan.languages = listOf(parser, u"languages"_s);
    if (parser.isSet(u"scales"_s)) {
        plan.scales.clear();
        for (const QString& scale : listOf(parser, u"scales"_s))
            plan.scales.append(scale.toDouble());
    }
    return cordee::gallery::Renderer(plan).draw(registry) ? 0 : 1;
}
