#pragma once

#include "app/session/app.h"

#include <QJsonObject>
#include <QObject>
#include <QQuickWindow>
#include <QSocketNotifier>

namespace cordee::demo {

// Drives the real app from outside, by lines of JSON on standard input: finds what can be acted on
// by its accessible name, as a screen reader does, and presses it with the mouse; types; takes
// pictures; tells what the records are. One line answers each. The app ends when its standard input
// does.
class Remote final : public QObject {
    Q_OBJECT

  public:
    Remote(app::App& app, QQuickWindow& window);

  private:
    using Answer = QJsonObject;

    void read();
    void run(const QJsonObject& command);
    void say(Answer answer);

    Answer type(const QString& text);
    Answer key(const QString& keys);
    Answer still();
    Answer shoot(const QString& file);
    Answer names() const;
    Answer status() const;
    Answer fill(int records);
    // Answers now or when it appears; "ok" is false when it does not in time.
    void await(const QString& name, int patienceMs);
    void press(const QString& name, int nth, QRect before);
    void resize(int width, int height); // answers after the first frame of this size

    app::App& app_;
    QQuickWindow& window_;
    QSocketNotifier input_;
    QByteArray received_;
    bool saidContent_ = false;
};

} // namespace cordee::demo
