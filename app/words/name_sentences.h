#pragma once

#include "app/words/name_words.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// words::named for pages: NameSentences.say(qsTr("Les mots de %1"), name).
class NameSentences final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    Q_INVOKABLE static QString say(const QString& sentence, const QString& name) {
        return words::named(sentence, name);
    }
};

} // namespace cordee::app
