#include "app/start/start_model.h"

#include "app/records/convert.h"

#include <array>

namespace cordee::app {

namespace {

constexpr int longestName = 120;
constexpr std::array menteeConcerns{model::FirstConcern::Direction, model::FirstConcern::Skills,
                                    model::FirstConcern::Confidence, model::FirstConcern::Network};

} // namespace

StartModel::StartModel(store::Store& store, Gestures& gestures, const Clock& clock,
                       const UserId& me, const SpaceId& personal, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , clock_(clock)
    , me_(me)
    , personal_(personal) {}

bool StartModel::isNeeded(const store::Store& store) {
    for (const auto& profile : store.select(store::Query(model::Profile::recordKind))) {
        const auto name = profile.get(model::Profile::displayName);
        if (!store.isShared(profile.space) && name && !name->empty()) return false;
    }
    return true;
}

void StartModel::setRole(int role) {
    if (role < AsMentee || role > AsBoth || role == role_) return;
    role_ = role;
    Q_EMIT changed();
}

void StartModel::setPartner(int partner) {
    if (partner < 0 || partner > 1 || partner == partner_) return;
    partner_ = partner;
    Q_EMIT changed();
}

void StartModel::setConcern(int concern) {
    if (concern < 0 || concern > static_cast<int>(menteeConcerns.size()) || concern == concern_)
        return;
    concern_ = concern;
    Q_EMIT changed();
}

void StartModel::setName(const QString& name) {
    if (name == name_) return;
    name_ = name.left(longestName);
    Q_EMIT changed();
}

bool StartModel::canGoOn() const {
    switch (step_) {
    case RoleStep:
        return role_ >= 0;
    case PartnerStep:
        return partner_ >= 0;
    case ConcernStep:
        return concern_ >= 0;
    case NameStep:
        return !oneLine(name_).isEmpty();
    case FirstStep:
    case Finished:
        break;
    }
    return true;
}

QString StartModel::question() const {
    switch (step_) {
    case RoleStep:
        return tr("Tu viens comme…");
    case PartnerStep:
        if (role_ == AsMentor) return tr("As-tu déjà une personne à accompagner ?");
        return role_ == AsBoth ? tr("As-tu déjà un mentor ou un mentoré ?")
                               : tr("As-tu déjà un mentor ?");
    case ConcernStep:
        return tr("Qu’est-ce qui t’occupe le plus en ce moment ?");
    case NameStep:
        return tr("Comment t’appelles-tu ?");
    case FirstStep:
        return asMentee() ? tr("Vers quoi veux-tu avancer ?")
                          : tr("Que veux-tu faire pour la personne que tu accompagnes ?");
    case Finished:
        break;
    }
    return {};
}

QString StartModel::explanation() const {
    switch (step_) {
    case RoleStep:
        return tr("Tu pourras en changer quand tu voudras.");
    case PartnerStep:
        return tr("Cordée sert aussi quand on est encore seul.");
    case ConcernStep:
        return tr("Pour commencer par ce qui compte. Personne d’autre ne le voit.");
    case NameStep:
        return tr("Le nom que verra l’autre personne. Ni compte, ni adresse, ni mot de passe.");
    case FirstStep:
        return tr("Une ligne suffit, elle se précise plus tard. Tout reste sur cet appareil.");
    case Finished:
        break;
    }
    return {};
}

QStringList StartModel::answers() const {
    switch (step_) {
    case RoleStep:
        return {tr("Mentoré : je veux avancer"), tr("Mentor : j’accompagne quelqu’un"),
                tr("Les deux")};
    case PartnerStep:
        return {tr("Oui"), tr("Pas encore")};
    case ConcernStep:
        return {tr("Trouver ma direction"), tr("Développer mes compétences"),
                tr("Prendre confiance"), tr("Élargir mon réseau"), tr("Bien accompagner")};
    case NameStep:
    case FirstStep:
    case Finished:
        break;
    }
    return {};
}

QString StartModel::firstLabel() const {
    return asMentee() ? tr("Mon premier objectif") : tr("Mon premier engagement");
}

QString StartModel::firstHint() const {
    return asMentee() ? tr("Animer seule un comité d’ici mars")
                      : tr("Proposer une première rencontre");
}

void StartModel::goOn() {
    if (!canGoOn() || step_ >= FirstStep) return;
    if (step_ == NameStep && !keepProfile()) return;
    step_ = static_cast<Step>(step_ + 1);
    Q_EMIT changed();
}

void StartModel::goBack() {
    // The profile is kept once; after that only what follows is left.
    if (step_ == RoleStep || step_ >= FirstStep) return;
    step_ = static_cast<Step>(step_ - 1);
    Q_EMIT changed();
}

bool StartModel::keepProfile() {
    auto profile = store::Edit::create(personal_, model::Profile::recordKind, store_.newId());
    profile.set(model::Profile::displayName, toUtf8(oneLine(name_)))
        .set(model::Profile::userId, me_)
        .set(model::Profile::hasPartner, partner_ == 0)
        .set(model::Profile::firstConcern, concern_ < static_cast<int>(menteeConcerns.size())
                                               ? menteeConcerns[static_cast<std::size_t>(concern_)]
                                               : model::FirstConcern::Helping);
    if (role_ != AsMentor) profile.add(model::Profile::roles, model::Role::Mentee);
    if (role_ != AsMentee) profile.add(model::Profile::roles, model::Role::Mentor);
    return gestures_.commit(profile);
}

void StartModel::finish(const QString& firstLine) {
    if (step_ != FirstStep) return;
    const QString line = oneLine(firstLine);
    if (!line.isEmpty()) {
        const Date today = toDate(QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).date());
        auto edit = store::Edit::create(
            personal_, asMentee() ? model::Goal::recordKind : model::Commitment::recordKind,
            store_.newId());
        if (asMentee()) {
            edit.set(model::Goal::title, toUtf8(line))
                .set(model::Goal::ownerId, me_)
                .set(model::Goal::status, model::GoalStatus::Active)
                .set(model::Goal::startedOn, today);
        } else {
            edit.set(model::Commitment::text, toUtf8(line))
                .set(model::Commitment::ownerId, me_)
                .set(model::Commitment::status, model::CommitmentStatus::Open);
        }
        if (!gestures_.commit(edit)) return;
    }
    step_ = Finished;
    Q_EMIT changed();
    Q_EMIT finished(partner_ == 0);
}

} // namespace cordee::app
