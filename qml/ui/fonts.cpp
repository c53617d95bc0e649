#include "qml/ui/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

#include <future>

namespace cordee::ui {

namespace {

// What Qt does at the first use of fonts, reading the system's most of all, is done here too:
// nothing of it depends on the thread.
QString registerCuts() {
    QString family;
    static_cast<void>(QFontDatabase::families());
    for (const char* cut : {"Regular", "Medium", "SemiBold", "Bold", "Italic"}) {
        const int font = QFontDatabase::addApplicationFont(
            QStringLiteral(":/qt/qml/Cordee/Ui/fonts/Inter-%1.otf").arg(QLatin1String(cut)));
        if (family.isEmpty()) family = QFontDatabase::applicationFontFamilies(font).value(0);
    }
    return family;
}

std::shared_future<QString>& registered() {
    static std::shared_future<QString> future = std::async(std::launch::async, registerCuts);
    return future;
}

} // namespace

void Fonts::begin() {
    registered();
    // Otherwise the first text asks the system which font it would like.
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
}

QString Fonts::family() {
    static const QString name = registered().get();
    return name;
}

} // namespace cordee::ui
