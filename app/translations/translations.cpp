#include "app/translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace cordee::app {

using namespace Qt::StringLiterals;

Translations::Translations(const QString& language) {
    const bool french = language == "fr"_L1;
    // A system locale of the language wins: its dates and first weekday are the person's own.
    const QLocale system = QLocale::system();
    const QLocale usual = french ? QLocale(QLocale::French, QLocale::France)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(system.language() == usual.language() ? system : usual);
    if (translator_.load(french ? u":/i18n/cordee_fr.qm"_s : u":/i18n/cordee_en.qm"_s))
        QCoreApplication::installTranslator(&translator_);
}

Translations::~Translations() {
    QCoreApplication::removeTranslator(&translator_);
}

QString Translations::languageFor(const QLocale& system) {
    return system.language() == QLocale::French ? u"fr"_s : u"en"_s;
}

} // namespace cordee::app
