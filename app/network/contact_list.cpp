#include "app/network/contact_list.h"

#include "app/facts/introductions.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

using model::Contact;
using namespace Qt::StringLiterals;

ContactList::ContactList(QObject* parent)
    : NetworkList("contactId", {"name", "initials", "line", "news", "due"}, {Contact::recordKind},
                  parent) {}

std::vector<ContactList::Row> ContactList::read() {
    auto contacts = tools().store.select(store::Query(Contact::recordKind));
    const QDate today = tools().today();
    const auto isDue = [&today](const store::Row& contact) {
        const QDate due = newsDueOn(contact);
        return due.isValid() && due <= today;
    };
    std::ranges::sort(contacts, [&](const store::Row& a, const store::Row& b) {
        if (isDue(a) != isDue(b)) return isDue(a);
        return textOf(a, Contact::name).localeAwareCompare(textOf(b, Contact::name)) < 0;
    });
    std::vector<Row> rows;
    for (const store::Row& contact : contacts) {
        const QString work = workOf(contact);
        const QDate last = dateOf(contact, Contact::lastContactOn);
        const QString news =
            last.isValid() ? tr("Nouvelles : %1").arg(words::day(last, today)) : QString();
        rows.push_back(
            {toQString(contact.id),
             {textOf(contact, Contact::name), People::initials(textOf(contact, Contact::name)),
              work.isEmpty() ? textOf(contact, Contact::howMet) : work, news, isDue(contact)}});
    }
    return rows;
}

QVariantList ContactList::supports() const {
    QVariantList list;
    if (network() == nullptr) return list; // asked before the pane named the section
    const auto contacts = tools().store.select(store::Query(Contact::recordKind));
    for (const auto& [value, name] :
         {std::pair(model::Support::Task, "task"), std::pair(model::Support::Career, "career"),
          std::pair(model::Support::Personal, "personal")}) {
        const auto brings = [value = value](const store::Row& contact) {
            const auto chosen = contact.get(Contact::supports);
            return std::ranges::find(chosen, value) != chosen.end();
        };
        list << QVariantMap{
            {u"name"_s, supportName(name)},
            {u"count"_s, static_cast<int>(std::ranges::count_if(contacts, brings))}};
    }
    return list;
}

} // namespace cordee::app
