#include "qml/gallery/renderer.h"

#include "app/translations/language.h"
#include "qml/gallery/layout_faults.h"

#include <QDir>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;

constexpr int settleMs = 40; ///< fonts, layouts and popups need a few turns of the event loop

constexpr int mostSettles = 25; ///< a page made piece by piece on a busy machine

void settle() {
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The engine's Theme: until Qt 6.5 only QML can reach a singleton written in QML.
QObject* themeOf(QQmlEngine& engine) {
    QQmlComponent reach(&engine);
    reach.setData("import QtQuick\nimport Cordee.Ui\n"
                  "QtObject { readonly property QtObject theme: Theme }",
                  QUrl());
    const std::unique_ptr<QObject> holder(reach.create());
    return holder ? holder->property("theme").value<QObject*>() : nullptr;
}

} // namespace

Renderer::Renderer(Plan plan)
    : plan_(std::move(plan)) {}

bool Renderer::draw(const Registry& registry) {
    if (!plan_.check && !QDir().mkpath(plan_.folder)) {
        qCritical("The folder %s cannot be made", qPrintable(plan_.folder));
        return false;
    }
    bool drawn = true;
    int found = 0;
    app::Language spoken;
    for (const QString& language : std::as_const(plan_.languages)) {
        spoken.use(language);
        for (const Screen& screen : registry.screens()) {
            if (!plan_.only.isEmpty() && !plan_.only.contains(screen.name)) continue;
            ++found;
            drawn = drawScreen(screen, language) && drawn;
        }
    }
    if (found == 0) qCritical("No screen has this name");
    return drawn && found > 0;
}

bool Renderer::drawScreen(const Screen& screen, const QString& language) {
    // The view must go before what its root was given.
    QObject owner;
    QQuickView view;
    bool quiet = true;
    QObject::connect(view.engine(), &QQmlEngine::warnings, &owner, [&quiet] { quiet = false; });
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties(screen.properties(&owner));
    view.resize(plan_.sizes.first());
    view.setSource(screen.qml);
    if (view.status() != QQuickView::Ready) {
        qCritical("%s does not load", qPrintable(screen.name));
        return false;
    }
    QObject* theme = themeOf(*view.engine());
    if (theme == nullptr) {
        qCritical("%s does not use Cordee.Ui", qPrintable(screen.name));
        return false;
    }
    theme->setProperty("reducedMotion", true);
    view.show();
    const bool drawn = drawVariants(screen, view, language);
    return drawn && (quiet || !plan_.check);
}

bool Renderer::drawVariants(const Screen& screen, QQuickView& view, const QString& language) const {
    QObject* theme = themeOf(*view.engine());
    bool saved = true;
    for (const QSize size : plan_.sizes) {
        view.resize(size);
        for (const double scale : plan_.scales) {
            theme->setProperty("textScale", scale);
            for (const QString& tone : plan_.themes) {
                theme->setProperty("dark", tone == "dark"_L1);
                view.setColor(theme->property("color")
                                  .value<QObject*>()
                                  ->property("background")
                                  .value<QColor>());
                settle();
                if (plan_.check) {
                    QStringList faults = layoutFaults(view.contentItem(), size);
                    for (int i = 0; i < mostSettles && !faults.isEmpty(); ++i) {
                        settle();
                        faults = layoutFaults(view.contentItem(), size);
                    }
                    for (const QString& fault : faults)
                        qCritical("%s %dx%d %s x%g: %s", qPrintable(screen.name), size.width(),
                                  size.height(), qPrintable(language), scale, qPrintable(fault));
                    saved = faults.isEmpty() && saved;
                    continue;
                }
                QString file = u"%1/%2-%3x%4-%5-%6"_s.arg(plan_.folder, screen.name)
                                   .arg(size.width())
                                   .arg(size.height())
                                   .arg(tone, language);
                if (scale > 1) file += u"-x%1"_s.arg(scale);
                saved = view.grabWindow().save(file + u".png"_s) && saved;
            }
        }
    }
    return saved;
}

} // namespace cordee::gallery
