#include "app/translations/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace cordee::app {

Language::~Language() {
    QCoreApplication::removeTranslator(&sentences_);
}

void Language::use(const QString& code) {
    QCoreApplication::removeTranslator(&sentences_);
    const QLocale wanted(code);
    // The system's own variant (fr_CA) writes dates as its people do.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (sentences_.load(QStringLiteral(":/i18n/cordee_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&sentences_);
}

} // namespace cordee::app
