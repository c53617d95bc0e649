#include "app/people/people.h"

#include "app/records/convert.h"

namespace cordee::app {

People::People(store::Store& store, const UserId& me, QObject* parent)
    : QObject(parent)
    , store_(store)
    , me_(me)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Profile::recordKind) ||
            changes.touches(model::Mentorship::recordKind)) {
            Q_EMIT changed();
        }
    })) {}

QString People::myName() const {
    for (const store::Row& profile : store_.select(store::Query(model::Profile::recordKind))) {
        if (!store_.isShared(profile.space)) {
            return toQString(profile.get(model::Profile::displayName).value_or(std::string()));
        }
    }
    return {};
}

UserId People::partner(const store::Row& mentorship) const {
    const UserId mentor = mentorship.get(model::Mentorship::mentorId).value_or(UserId());
    const UserId mentee = mentorship.get(model::Mentorship::menteeId).value_or(UserId());
    return mentor == me_ ? mentee : mentor;
}

QString People::partnerName(const store::Row& mentorship) const {
    const UserId user = partner(mentorship);
    if (!user.isNull()) {
        if (const auto profile = profileIn(mentorship.space, user)) {
            const auto name = profile->get(model::Profile::displayName);
            if (name && !name->empty()) return toQString(*name);
        }
    }
    const auto named = myRole(mentorship) == model::Role::Mentor
                           ? mentorship.get(model::Mentorship::menteeName)
                           : mentorship.get(model::Mentorship::mentorName);
    return toQString(named.value_or(std::string()));
}

model::Role People::myRole(const store::Row& mentorship) const {
    return mentorship.get(model::Mentorship::mentorId) == me_ ? model::Role::Mentor
                                                              : model::Role::Mentee;
}

QString People::firstName(const SpaceId& space, const UserId& user) const {
    if (user == me_ || user.isNull()) return {};
    if (const auto mentorship = mentorshipIn(space); mentorship && partner(*mentorship) == user) {
        return firstNameOf(partnerName(*mentorship));
    }
    return {};
}

std::optional<store::Row> People::mentorshipIn(const SpaceId& space) const {
    auto rows = store_.select(store::Query(model::Mentorship::recordKind).in(space).limit(1));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::optional<store::Row> People::profileIn(const SpaceId& space, const UserId& user) const {
    auto rows = store_.select(store::Query(model::Profile::recordKind)
                                  .in(space)
                                  .where(model::Profile::userId, user)
                                  .limit(1));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

QString People::initials(const QString& name) {
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    QString letters = words.first().left(1);
    if (words.size() > 1) letters += words.last().left(1);
    return letters.toUpper();
}

QString People::firstNameOf(const QString& name) {
    return name.simplified().section(u' ', 0, 0);
}

} // namespace cordee::app
