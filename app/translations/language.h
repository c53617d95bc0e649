#pragma once

#include <QString>
#include <QTranslator>

namespace cordee::app {

// The language of the app: its sentences and its way to write dates and numbers.
class Language {
  public:
    ~Language();
    // "fr" or "en".
    void use(const QString& code);

  private:
    QTranslator sentences_;
};

} // namespace cordee::app
