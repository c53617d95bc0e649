#pragma once

#include <QString>
#include <QTranslator>

class QLocale;

namespace cordee::app {

/// Speaks one language for as long as it lives: translator and default locale.
class Translations {
  public:
    /// "fr" or "en"; anything else is English.
    explicit Translations(const QString& language);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// The language of ours for a system that speaks this.
    static QString languageFor(const QLocale& system);

  private:
    QTranslator translator_;
};

} // namespace cordee::app
