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
    /// thread, so that a window can be prepared in the meantime. Needs a QGuiApplication; may be
    /// left out.
    static void begin();
    /// The family's name; every cut is registered when this returns.
    static QString family();
};

} // namespace cordee::ui
