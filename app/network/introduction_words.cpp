#include "app/network/introduction_words.h"

#include "app/people/people.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cordee::app {

using model::IntroductionStatus;

namespace {

constexpr qsizetype mostBlurbWords = 100;

QString greeted(const QString& name) {
    return People::firstNameOf(name);
}

} // namespace

IntroductionState introductionState(IntroductionStatus status) {
    const auto said = [](const char* text, const char* tone) {
        return IntroductionState{QCoreApplication::translate("introduction", text),
                                 QString::fromLatin1(tone)};
    };
    switch (status) {
    case IntroductionStatus::Unspecified:
    case IntroductionStatus::Asked:
        return said(QT_TRANSLATE_NOOP("introduction", "demandée"), "rope");
    case IntroductionStatus::Offered:
        return said(QT_TRANSLATE_NOOP("introduction", "offerte"), "rope");
    case IntroductionStatus::Agreed:
        return said(QT_TRANSLATE_NOOP("introduction", "question posée"), "tint");
    case IntroductionStatus::ContactAgreed:
        return said(QT_TRANSLATE_NOOP("introduction", "oui des deux côtés"), "tint");
    case IntroductionStatus::Introduced:
        return said(QT_TRANSLATE_NOOP("introduction", "présentation faite"), "tint");
    case IntroductionStatus::Met:
        return said(QT_TRANSLATE_NOOP("introduction", "rencontre faite"), "rope");
    case IntroductionStatus::Thanked:
        return said(QT_TRANSLATE_NOOP("introduction", "merci dit"), "ok");
    case IntroductionStatus::Declined:
    case IntroductionStatus::ContactDeclined:
        return said(QT_TRANSLATE_NOOP("introduction", "pas cette fois"), "quiet");
    case IntroductionStatus::Withdrawn:
        return said(QT_TRANSLATE_NOOP("introduction", "laissée"), "quiet");
    }
    return {};
}

QString forwardText(const IntroductionNames& names, const QString& blurb) {
    return QCoreApplication::translate(
               "introduction",
               "Bonjour %1,\n\n%2 aimerait échanger avec toi. Je te transmets son mot tel "
               "quel :\n\n"
               "« %3 »\n\nAvant de vous présenter, je préfère te demander. Un non ne pose aucun "
               "problème, et ton nom ne lui est pas donné sans ton accord.\n\n%4")
        .arg(greeted(names.contact), names.requester, blurb.trimmed(), greeted(names.connector));
}

QString bridgeText(const IntroductionNames& names, const QString& contactWork,
                   const QString& purpose) {
    const QString who = contactWork.isEmpty()
                            ? names.contact
                            : QCoreApplication::translate("introduction", "%1 (%2)")
                                  .arg(names.contact, contactWork);
    return QCoreApplication::translate(
               "introduction",
               "Bonjour %1, bonjour %2,\n\nDeux fois oui : je vous présente.\n"
               "%3, voici %4.\n%5, voici %6. Ce qui l’amène : %7\n\n%1, à toi d’écrire en premier "
               "et de proposer deux moments. Je vous laisse entre vous.\n\n%8")
        .arg(greeted(names.requester), greeted(names.contact), greeted(names.requester), who,
             greeted(names.contact), names.requester, purpose.trimmed(), greeted(names.connector));
}

QString contactThanksText(const IntroductionNames& names, const QString& outcome) {
    const QString changed =
        outcome.trimmed().isEmpty()
            ? QString()
            : QCoreApplication::translate("introduction", "Ce que j’en garde : %1\n\n")
                  .arg(outcome.trimmed());
    return QCoreApplication::translate(
               "introduction",
               "Bonjour %1,\n\nMerci pour le temps que vous m’avez donné. %2Je vous dirai ce que "
               "cela a donné.\n\n%3")
        .arg(greeted(names.contact), changed, greeted(names.requester));
}

QString blurbHintFor(const QString& blurb) {
    const qsizetype words =
        blurb.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
    if (words > mostBlurbWords) {
        const int count = static_cast<int>(words);
        return QCoreApplication::translate(
            "introduction", "%n mot(s) : au-delà de cent, on le lit moins volontiers.", nullptr,
            count);
    }
    return QCoreApplication::translate(
        "introduction",
        "Écrit pour la personne elle-même : qui tu es, une demande précise, vingt minutes, et "
        "qu’elle peut dire non.");
}

} // namespace cordee::app
