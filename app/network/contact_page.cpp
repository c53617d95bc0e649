#include "app/network/contact_page.h"

#include "app/facts/introductions.h"
#include "app/network/introduction_words.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

using model::Contact;
using namespace Qt::StringLiterals;

ContactPage::ContactPage(NetworkTools tools, const RecordId& contact)
    : tools_(std::move(tools))
    , contact_(contact)
    , editor_(tools_.store, tools_.gestures)
    , subscription_(tools_.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(Contact::recordKind) ||
            changes.touches(model::Introduction::recordKind)) {
            Q_EMIT changed();
        }
    })) {
    editor_.open(contact);
}

QVariantList ContactPage::supports() const {
    const auto chosen = row().get(Contact::supports);
    QVariantList list;
    for (const auto& [value, name] :
         {std::pair(model::Support::Task, "task"), std::pair(model::Support::Career, "career"),
          std::pair(model::Support::Personal, "personal")}) {
        list << QVariantMap{{u"value"_s, static_cast<int>(value)},
                            {u"name"_s, supportName(name)},
                            {u"chosen"_s, std::ranges::find(chosen, value) != chosen.end()}};
    }
    return list;
}

QString ContactPage::lastIso() const {
    return isoOf(row(), Contact::lastContactOn);
}

bool ContactPage::isNewsDue() const {
    const QDate due = newsDueOn(row());
    return due.isValid() && due <= tools_.today();
}

QString ContactPage::newsText() const {
    const QDate due = newsDueOn(row());
    if (!due.isValid()) return {};
    return isNewsDue() ? tr("C’est un bon moment pour donner des nouvelles.")
                       : tr("Des nouvelles à donner %1.").arg(words::day(due, tools_.today()));
}

QVariantList ContactPage::introductions() const {
    QVariantList list;
    for (const RecordId& id : row().get(Contact::introductionIds)) {
        const auto introduction = tools_.store.find(id);
        if (!introduction || introduction->deleted) continue;
        const auto state = introductionState(introductionStatus(*introduction));
        const QString with = tools_.sharedWith(introduction->space);
        list << QVariantMap{{u"id"_s, toQString(id)},
                            {u"text"_s, tr("Avec %1").arg(with)},
                            {u"state"_s, state.text},
                            {u"tone"_s, state.tone}};
    }
    return list;
}

void ContactPage::setSupport(int support, bool chosen) {
    const auto value = static_cast<model::Support>(support);
    store::Edit edit(contact_);
    if (chosen) {
        edit.add(Contact::supports, value);
    } else {
        edit.remove(Contact::supports, value);
    }
    tools_.gestures.commit(edit);
}

void ContactPage::setLast(const QString& iso) {
    tools_.setDay(contact_, Contact::lastContactOn, iso);
}

void ContactPage::heard() {
    tools_.gestures.commit(
        store::Edit(contact_).set(Contact::lastContactOn, toDate(tools_.today())),
        tr("C’est noté : des nouvelles aujourd’hui"));
}

} // namespace cordee::app
