// The least that Qt Quick can show: what the app's first frame is measured against. Ends when its
// standard input does.
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

int main(int count, char** arguments) {
    QGuiApplication application(count, arguments);
    QQuickWindow window;
    window.resize(390, 844);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &application, [] {
        std::puts("first frame");
        std::fflush(stdout);
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&application] {
        char octet = 0;
        if (::read(STDIN_FILENO, &octet, 1) <= 0) application.quit();
    });
    window.show();
    return application.exec();
}
