#pragma once

#include "app/facts/introductions.h"

#include <QString>

// The words of an introduction: where it stands, and the messages it needs, ready to be copied.
namespace cordee::app {

// « oui des deux côtés », from the side of the person who reads; tone: as of a chip.
struct IntroductionState {
    QString text;
    QString tone;
};
IntroductionState introductionState(model::IntroductionStatus status);

// Whom a message is between, by the names that are known.
struct IntroductionNames {
    QString requester;
    QString connector;
    QString contact;
};
// From the connector to the contact: a question that is easy to decline, with the requester's own
// words.
QString forwardText(const IntroductionNames& names, const QString& blurb);
// From the connector to both.
QString bridgeText(const IntroductionNames& names, const QString& contactWork,
                   const QString& purpose);
// From the requester to the contact, after they met.
QString contactThanksText(const IntroductionNames& names, const QString& outcome);

// Helps to write words that can be passed on, and says when they are long.
QString blurbHintFor(const QString& blurb);

} // namespace cordee::app
