#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace cordee::ui {

/// The app's typeface, embedded and registered once for the whole process.
class Fonts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString family READ family CONSTANT FINAL)

  public:
    /// Makes the typeface the application's, and begins to register its cuts beside the calling
    /// thread, so that a window without text can be shown in the meantime: finish() must be
    /// called before the first text is laid out. Needs a QGuiApplication; may be left out.
    static void begin();
    /// Every cut is registered when this returns.
    static void finish();
    /// The family's name. Without begin(), every cut is registered when this returns.
    static QString family();
};

} // namespace cordee::ui
