#pragma once

#include <QObject>
#include <QRect>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class QSettings;

namespace cordee::app {

/// The window's place and size and the last screen, kept for the next start.
class WindowMemory final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int x READ x CONSTANT FINAL)
    Q_PROPERTY(int y READ y CONSTANT FINAL)
    Q_PROPERTY(int width READ width CONSTANT FINAL)
    Q_PROPERTY(int height READ height CONSTANT FINAL)
    Q_PROPERTY(bool maximised READ maximised CONSTANT FINAL)

  public:
    explicit WindowMemory(QSettings& settings, QObject* parent = nullptr);

    /// Where the window was; a sensible size where nothing is known or the screen has gone.
    QRect geometry() const;
    int x() const { return geometry().x(); }
    int y() const { return geometry().y(); }
    int width() const { return geometry().width(); }
    int height() const { return geometry().height(); }
    bool maximised() const;
    QStringList trail() const;

    Q_INVOKABLE void keep(int x, int y, int width, int height, bool maximised);
    void keepTrail(const QStringList& trail);

  private:
    QSettings& settings_;
};

} // namespace cordee::app
