#include "qml/ui/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

#include <future>

namespace cordee::ui {

namespace {

const QString inter = QStringLiteral("Inter");

// What Qt does at the first use of fonts, reading the system's most of all, is done here too:
// nothing of it depends on the thread.
void registerCuts() {
    static_cast<void>(QFontDatabase::families());
    for (const char* cut : {"Regular", "Medium", "SemiBold", "Bold", "Italic"}) {
        const int font = QFontDatabase::addApplicationFont(
            QStringLiteral(":/qt/qml/Cordee/Ui/fonts/Inter-%1.otf").arg(QLatin1String(cut)));
        if (!QFontDatabase::applicationFontFamilies(font).contains(inter))
            qFatal("The embedded typeface is damaged: \"%s\"", cut);
    }
}

std::shared_future<void>& registered() {
    static std::shared_future<void> future = std::async(std::launch::async, registerCuts);
    return future;
}

bool begun = false;

} // namespace

void Fonts::begin() {
    begun = true;
    registered();
    // Otherwise the first text asks the system which font it would like.
    QGuiApplication::setFont(QFont(inter));
}

void Fonts::finish() {
    registered().get();
}

QString Fonts::family() {
    if (!begun) finish();
    return inter;
}

} // namespace cordee::ui
