#include "app/invite/inviting.h"

#include "app/facts/relationship.h"
#include "app/invite/link_words.h"
#include "app/records/convert.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace cordee::app {

namespace {

std::optional<store::Row> ownProfile(const store::Store& store) {
    for (store::Row& profile : store.select(store::Query(model::Profile::recordKind)))
        if (!store.isShared(profile.space)) return std::move(profile);
    return std::nullopt;
}

} // namespace

Inviting::Inviting(store::Store& store, Gestures& gestures, People& people, crypto::Vault& vault,
                   const Clock& clock, QString serverUrl, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , vault_(vault)
    , clock_(clock)
    , serverUrl_(std::move(serverUrl))
    , invitations_(vault, clock)
    , arrivals_(vault)
    , joinings_(vault)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.remote && changes.touches(model::Mentorship::recordKind)) refresh();
    })) {
    connect(&people, &People::changed, this, &Inviting::changed);
    refresh();
}

bool Inviting::iAmMentor() const {
    const auto profile = ownProfile(store_);
    if (!profile) return false;
    const auto roles = profile->get(model::Profile::roles);
    return std::ranges::find(roles, model::Role::Mentor) != roles.end();
}

QString Inviting::invite(const QString& myName, const QString& theirName, bool iGuide,
                         bool inPerson) {
    const QString mine = oneLine(myName);
    const QString theirs = oneLine(theirName);
    if (mine.isEmpty() || theirs.isEmpty()) {
        Q_EMIT problem(tr("Il faut ton nom et celui de la personne invitée."));
        return {};
    }
    const auto made = vault_.invite({toUtf8(mine), toUtf8(theirs)}, toUtf8(serverUrl_), inPerson);
    if (!made) {
        Q_EMIT problem(tr("L’invitation n’a pas pu être faite. Rien n’a été envoyé ; réessaie."));
        return {};
    }
    if (!store_.addSpace(made->space, SpaceKind::Mentorship)) {
        Q_EMIT problem(tr("Le disque a refusé l’écriture. Réessaie."));
        return {};
    }
    std::vector<store::Edit> edits;
    edits.push_back(
        store::Edit::create(made->space, model::Mentorship::recordKind, store_.newId()));
    edits.back()
        .set(iGuide ? model::Mentorship::mentorId : model::Mentorship::menteeId, people_.me())
        .set(iGuide ? model::Mentorship::mentorName : model::Mentorship::menteeName, toUtf8(mine))
        .set(iGuide ? model::Mentorship::menteeName : model::Mentorship::mentorName, toUtf8(theirs))
        .set(model::Mentorship::phase, model::MentorshipPhase::Contact)
        .set(model::Mentorship::driver, model::Role::Mentee)
        .set(model::Mentorship::startedOn, toDate(todayOf(clock_)));
    addMyProfile(edits, made->space, mine);
    gestures_.commit(edits);
    refresh();
    Q_EMIT moved();
    return toQString(made->space);
}

void Inviting::revoke(const QString& space) {
    const auto id = toId<SpaceId>(space);
    if (!id) return;
    if (!vault_.revokeInvitation(*id)) {
        Q_EMIT problem(tr("Cette invitation ne peut plus être retirée : elle a déjà servi."));
    }
    refresh();
    Q_EMIT moved();
}

void Inviting::copyLink(const QString& space) {
    const int row = invitations_.rowOf(space);
    const QString link = invitations_.cell(row, "link").toString();
    if (!link.isEmpty()) QGuiApplication::clipboard()->setText(link);
}

void Inviting::confirm(const QString& space, bool verified) {
    const auto id = toId<SpaceId>(space);
    if (!id) return;
    for (const crypto::Member& member : vault_.members(*id)) {
        if (member.me || member.confirmed) continue;
        if (!vault_.confirmMember(*id, member.user, verified)) {
            Q_EMIT problem(tr("La confirmation n’a pas pu être enregistrée. Réessaie."));
        }
    }
    refresh();
    Q_EMIT moved();
}

QString Inviting::join(const QString& text) {
    const auto taken = vault_.redeem(toUtf8(text.trimmed()));
    if (!taken) return sentenceFor(taken.error().kind);
    refresh();
    Q_EMIT moved();
    return {};
}

void Inviting::dismiss(const QString& joiningId) {
    const QByteArray id = QByteArray::fromHex(joiningId.toLatin1());
    if (!vault_.dismissJoining(id.toStdString())) {
        Q_EMIT problem(tr("Le disque a refusé l’écriture. Réessaie."));
    }
    refresh();
}

void Inviting::refresh() {
    for (const crypto::Joining& joining : vault_.joining())
        if (joining.state == crypto::JoiningState::Joined) settle(joining);
    invitations_.refresh();
    arrivals_.refresh();
    joinings_.refresh();
    Q_EMIT changed();
}

// Who joins says who they are: their side of the mentorship, and the shared part of their profile.
// Waits for the mentorship's record; saying it twice changes nothing.
void Inviting::settle(const crypto::Joining& joining) {
    if (!joining.space) return;
    const auto mentorship = people_.mentorshipIn(*joining.space);
    if (!mentorship) return;
    const UserId mentor = mentorship->get(model::Mentorship::mentorId).value_or(UserId());
    const UserId mentee = mentorship->get(model::Mentorship::menteeId).value_or(UserId());
    const QString name = people_.myName();
    std::vector<store::Edit> edits;
    if (mentor != people_.me() && mentee != people_.me()) {
        const bool iGuide = mentor.isNull();
        store::Edit edit(mentorship->id);
        edit.set(iGuide ? model::Mentorship::mentorId : model::Mentorship::menteeId, people_.me())
            .set(model::Mentorship::phase, model::MentorshipPhase::Active);
        if (!name.isEmpty()) {
            edit.set(iGuide ? model::Mentorship::mentorName : model::Mentorship::menteeName,
                     toUtf8(name));
        }
        edits.push_back(std::move(edit));
    }
    if (!hasMyProfile(*joining.space)) addMyProfile(edits, *joining.space, name);
    if (edits.empty() || !store_.commit(edits)) return;
    Q_EMIT joined(toQString(joining.inviterName));
    Q_EMIT moved();
}

void Inviting::addMyProfile(std::vector<store::Edit>& edits, const SpaceId& space,
                            const QString& name) const {
    auto copy = store::Edit::create(space, model::Profile::recordKind, store_.newId());
    copy.set(model::Profile::userId, people_.me()).set(model::Profile::displayName, toUtf8(name));
    if (const auto own = ownProfile(store_)) {
        const auto headline = own->get(model::Profile::headline);
        const auto pronouns = own->get(model::Profile::pronouns);
        const auto timezone = own->get(model::Profile::timezone);
        const auto photo = own->get(model::Profile::photo);
        if (headline) copy.set(model::Profile::headline, *headline);
        if (pronouns) copy.set(model::Profile::pronouns, *pronouns);
        if (timezone) copy.set(model::Profile::timezone, *timezone);
        if (photo) copy.set(model::Profile::photo, *photo);
        for (const model::Role role : own->get(model::Profile::roles))
            copy.add(model::Profile::roles, role);
    }
    edits.push_back(std::move(copy));
}

bool Inviting::hasMyProfile(const SpaceId& space) const {
    return store_.count(store::Query(model::Profile::recordKind)
                            .in(space)
                            .where(model::Profile::userId, people_.me())) > 0;
}

} // namespace cordee::app
