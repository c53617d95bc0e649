#include "app/network/introduction_page.h"

#include "app/records/convert.h"

#include <QClipboard>
#include <QGuiApplication>

namespace cordee::app {

using model::Contact;
using model::Introduction;
using model::IntroductionStatus;
using namespace Qt::StringLiterals;

IntroductionPage::IntroductionPage(NetworkTools tools, const RecordId& introduction)
    : tools_(std::move(tools))
    , id_(introduction)
    , editor_(tools_.store, tools_.gestures)
    , subscription_(tools_.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(Introduction::recordKind) || changes.touches(Contact::recordKind) ||
            changes.touches(model::Gratitude::recordKind)) {
            Q_EMIT changed();
        }
    })) {
    connect(&tools_.people, &People::changed, this, &IntroductionPage::changed);
    editor_.open(introduction);
}

bool IntroductionPage::isRequester() const {
    return app::isRequester(row(), tools_.people.me());
}

QString IntroductionPage::partner() const {
    return tools_.sharedWith(row().space);
}

QString IntroductionPage::name() const {
    return nameIn(tools_.store, row());
}

QString IntroductionPage::step() const {
    switch (stepOf(tools_.store, row(), tools_.people.me())) {
    case IntroductionStep::None:
        return {};
    case IntroductionStep::AnswerRequest:
        return u"answerRequest"_s;
    case IntroductionStep::AskContact:
        return u"askContact"_s;
    case IntroductionStep::Introduce:
        return u"introduce"_s;
    case IntroductionStep::AnswerOffer:
        return u"answerOffer"_s;
    case IntroductionStep::Write:
        return u"write"_s;
    case IntroductionStep::ThankContact:
        return u"thankContact"_s;
    case IntroductionStep::ThankConnector:
        return u"thankConnector"_s;
    }
    return {};
}

QString IntroductionPage::stateText() const {
    return introductionState(status()).text;
}

QString IntroductionPage::tone() const {
    return introductionState(status()).tone;
}

bool IntroductionPage::isWritable() const {
    return isRequester() &&
           (status() == IntroductionStatus::Asked || status() == IntroductionStatus::Agreed ||
            status() == IntroductionStatus::Offered);
}

QString IntroductionPage::blurbHint() const {
    return blurbHintFor(textOf(row(), Introduction::blurb));
}

bool IntroductionPage::isStoppable() const {
    return status() == IntroductionStatus::Asked || status() == IntroductionStatus::Agreed;
}

bool IntroductionPage::isReopenable() const {
    return isRequester() ? status() == IntroductionStatus::Withdrawn
                         : status() == IntroductionStatus::Declined ||
                               status() == IntroductionStatus::ContactDeclined;
}

bool IntroductionPage::isKnown() const {
    return !textOf(row(), Introduction::metName).isEmpty();
}

bool IntroductionPage::isKept() const {
    return contact().has_value();
}

QVariantList IntroductionPage::steps() const {
    const auto step = [this](const QString& text, Field<Date> field) {
        const QString day = tools_.dayOf(row(), field);
        return QVariantMap{{u"text"_s, text}, {u"day"_s, day}, {u"done"_s, !day.isEmpty()}};
    };
    const QString connector = isRequester() ? partner() : tr("toi");
    return {step(tr("Demande"), Introduction::askedOn),
            step(tr("Oui : %1").arg(connector), Introduction::answeredOn),
            step(tr("Oui : la personne"), Introduction::contactAnsweredOn),
            step(tr("Présentation"), Introduction::introducedOn),
            step(tr("Rencontre"), Introduction::metOn),
            step(tr("Merci"), Introduction::thankedOn)};
}

QVariantList IntroductionPage::contacts() const {
    QVariantList list;
    if (isRequester()) return list;
    const auto chosen = contact();
    for (const store::Row& each : tools_.store.select(store::Query(Contact::recordKind))) {
        list << QVariantMap{{u"id"_s, toQString(each.id)},
                            {u"name"_s, textOf(each, Contact::name)},
                            {u"line"_s, workOf(each)},
                            {u"chosen"_s, chosen && chosen->id == each.id}};
    }
    return list;
}

QStringList IntroductionPage::revealed() const {
    const auto chosen = contact();
    if (!chosen || isRequester()) return {};
    QStringList lines{textOf(*chosen, Contact::name), workOf(*chosen),
                      textOf(*chosen, Contact::reach)};
    lines.removeAll(QString());
    return lines;
}

IntroductionNames IntroductionPage::names() const {
    const auto mentorship = tools_.people.mentorshipIn(row().space);
    const QString other = mentorship ? tools_.people.partnerName(*mentorship) : partner();
    const QString me = tools_.people.myName();
    return {isRequester() ? me : other, isRequester() ? other : me, name()};
}

QString IntroductionPage::forwarded() const {
    return forwardText(names(), textOf(row(), Introduction::blurb));
}

QString IntroductionPage::bridge() const {
    return bridgeText(names(), textOf(row(), Introduction::metRole),
                      textOf(row(), Introduction::purpose));
}

QString IntroductionPage::contactThanks() const {
    return contactThanksText(names(), textOf(row(), Introduction::outcome));
}

QString IntroductionPage::awaited() const {
    const bool mine = isRequester();
    const QString other = partner();
    switch (status()) {
    case IntroductionStatus::Unspecified:
    case IntroductionStatus::Asked:
        return mine ? tr("%1 y réfléchit. Un non serait aussi une réponse.").arg(other)
                    : tr("%1 attend ton avis. Rien ne t’oblige à dire oui.").arg(other);
    case IntroductionStatus::Offered:
        return mine ? tr("%1 pense à quelqu’un pour toi. À toi de voir.").arg(other)
                    : tr("%1 peut dire oui ou non, sans avoir à se justifier.").arg(other);
    case IntroductionStatus::Agreed:
        return mine
                   ? tr("%1 pose la question. Tu sauras de qui il s’agit si c’est oui.").arg(other)
                   : tr("%1 ne sait pas à qui tu penses : cela reste sur ton appareil.").arg(other);
    case IntroductionStatus::ContactAgreed:
        return mine ? tr("C’est oui des deux côtés. %1 vous présente bientôt.").arg(other)
                    : tr("C’est oui des deux côtés : tu peux les présenter.");
    case IntroductionStatus::Introduced:
        return mine ? tr("À toi d’écrire en premier, dans les deux jours si tu peux.")
                    : tr("À %1 d’écrire en premier.").arg(other);
    case IntroductionStatus::Met:
        return mine ? tr("Un merci à la personne, puis à %1.").arg(other)
                    : tr("La rencontre a eu lieu.");
    case IntroductionStatus::Thanked:
        return {};
    case IntroductionStatus::Declined:
        return mine ? tr("%1 préfère ne pas le faire cette fois. Ta demande reste ici, entière.")
                          .arg(other)
                    : tr("Tu as décliné. La demande reste ici, tu peux y revenir.");
    case IntroductionStatus::ContactDeclined:
        return mine ? tr("La personne n’est pas disponible. Son nom ne t’a pas été donné, et tes "
                         "mots restent ici.")
                    : tr("La personne a dit non. Tu peux penser à quelqu’un d’autre.");
    case IntroductionStatus::Withdrawn:
        return mine ? tr("Tu l’as laissée de côté. Rien n’est perdu.")
                    : tr("%1 l’a laissée de côté.").arg(other);
    }
    return {};
}

void IntroductionPage::copy(const QString& text) const {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace cordee::app
