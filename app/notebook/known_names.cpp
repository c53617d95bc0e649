#include "app/notebook/known_names.h"

#include "app/facts/notebook_facts.h"

namespace cordee::app {

QStringList knownNames(const store::Store& store, const People& people) {
    QStringList names;
    const auto add = [&](const QString& name) {
        const QString whole = name.simplified();
        if (whole.contains(u' ') && whole != people.myName() && !names.contains(whole))
            names.append(whole);
    };
    for (const store::Row& row : store.select(store::Query(model::Mentorship::recordKind))) {
        add(textIn(row, model::Mentorship::mentorName));
        add(textIn(row, model::Mentorship::menteeName));
    }
    for (const store::Row& row : store.select(store::Query(model::Profile::recordKind)))
        add(textIn(row, model::Profile::displayName));
    return names;
}

QString fullNameIn(const QString& text, const QStringList& names) {
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetter();
    };
    for (const QString& name : names) {
        qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(name, at + 1, Qt::CaseInsensitive))
            if (!isLetter(at - 1) && !isLetter(at + name.size())) return name;
    }
    return {};
}

} // namespace cordee::app
