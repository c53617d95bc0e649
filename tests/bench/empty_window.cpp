// The least that a Qt Quick program shows: an engine, a window, nothing in it. What the app's first
// frame is measured against. Ends when its standard input does.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

int main(int count, char** arguments) {
    QGuiApplication application(count, arguments);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 390; height: 844; visible: true }");
    if (engine.rootObjects().isEmpty()) return 1;
    QObject::connect(qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst()),
                     &QQuickWindow::frameSwapped, &application, [] {
                         std::puts("first frame");
                         std::fflush(stdout);
                     });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&application] {
        char octet = 0;
        if (::read(STDIN_FILENO, &octet, 1) <= 0) application.quit();
    });
    return QGuiApplication::exec();
}
