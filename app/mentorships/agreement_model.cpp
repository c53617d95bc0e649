#include "app/mentorships/agreement_model.h"

#include "app/facts/relationship.h"
#include "app/mentorships/agreement_terms.h"
#include "app/people/names.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using A = model::Agreement;
using namespace Qt::StringLiterals;

std::vector<RowsModel::Row> termRows(const store::Row& agreement, const QDate& today) {
    std::vector<RowsModel::Row> rows;
    for (const TermLine& line : termLines(agreement, today, true))
        rows.push_back({QString::number(line.field), {line.label, line.text, QString(), false}});
    return rows;
}

std::vector<RowsModel::Row> changeRows(const store::Row& before, const store::Row& after,
                                       const QDate& today) {
    std::vector<RowsModel::Row> rows;
    for (const TermChange& change : termChanges(before, after, today))
        rows.push_back({change.label, {change.label, change.after, change.before, true}});
    return rows;
}

QString stateText(AgreementState state) {
    switch (state) {
    case AgreementState::ToSign:
        return AgreementModel::tr("à signer");
    case AgreementState::Waiting:
        return AgreementModel::tr("en attente");
    case AgreementState::InForce:
        return AgreementModel::tr("en vigueur");
    case AgreementState::Replaced:
        return AgreementModel::tr("remplacée");
    case AgreementState::Refused:
        return AgreementModel::tr("refusée");
    case AgreementState::TakenBack:
        return AgreementModel::tr("retirée");
    case AgreementState::Altered:
        return AgreementModel::tr("mots changés");
    }
    return {};
}

QString toneOf(AgreementState state) {
    if (state == AgreementState::InForce) return u"ok"_s;
    if (state == AgreementState::ToSign) return u"rope"_s;
    return state == AgreementState::Altered ? u"warn"_s : u"quiet"_s;
}

QList<QByteArray> termRoles() {
    return {"label", "text", "before", "isChange"};
}

} // namespace

AgreementModel::AgreementModel(store::Store& store, Gestures& gestures, People& people,
                               const Clock& clock, const SpaceId& personal,
                               const RecordId& mentorship, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , mentorship_(store.find(mentorship).value_or(store::Row()))
    , draft_(store, gestures)
    , terms_("field", termRoles())
    , pendingTerms_("field", termRoles())
    , versions_("versionId", {"title", "line", "stateText", "tone"})
    , draftChanges_("field", termRoles())
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(A::recordKind) || changes.touches(model::Mentorship::recordKind) ||
            changes.touches(model::AgreementSignature::recordKind))
            refresh();
    })) {
    connect(&people, &People::changed, this, &AgreementModel::refresh);
    refresh();
}

QString AgreementModel::inForceLine() const {
    if (!inForce_) return {};
    const auto at = inForce_->get(A::proposedAt).value_or(Timestamp());
    return tr("Version %1 du %2, signée par vous deux")
        .arg(inForce_->get(A::version).value_or(1))
        .arg(words::date(toQDateTime(at).date(), todayOf(clock_)));
}

QString AgreementModel::pendingId() const {
    return pending_ ? toQString(pending_->row.id) : QString();
}

QString AgreementModel::pendingLine() const {
    if (!pending_) return {};
    if (pending_->state == AgreementState::Altered)
        return tr("Les mots ont changé depuis la signature : rien n’est en vigueur tant que vous "
                  "n’avez pas signé ces mots-ci.");
    if (pending_->state == AgreementState::ToSign)
        return amends()
                   ? tr("%1 propose ce changement. Rien ne change tant que tu n’as pas signé.")
                         .arg(partnerInSentence(people_, mentorship_))
                   : tr("%1 propose cette entente. Lis-la, puis signe ou refuse, sans urgence.")
                         .arg(partnerInSentence(people_, mentorship_));
    return words::named(tr("Tu as signé. Elle attend la signature de %1."),
                        partnerInSentence(people_, mentorship_));
}

QString AgreementModel::pendingReason() const {
    return pending_ ? toQString(pending_->row.get(A::reason).value_or(std::string())) : QString();
}

bool AgreementModel::canSign() const {
    return pending_ && !isSignedBy(store_, pending_->row, people_.me());
}

QString AgreementModel::moment() const {
    switch (momentOf(store_, people_, mentorship_, todayOf(clock_))) {
    case AgreementMoment::Half:
        return u"half"_s;
    case AgreementMoment::LastMonth:
        return u"lastMonth"_s;
    case AgreementMoment::Over:
        return u"over"_s;
    case AgreementMoment::None:
        break;
    }
    return {};
}

QString AgreementModel::momentText() const {
    const QString kind = moment();
    if (kind.isEmpty()) return {};
    const QDate today = todayOf(clock_);
    const QString end = words::date(toQDate(*inForce_->get(A::endOn)), today);
    if (kind == u"half"_s)
        return tr("Vous êtes à mi-parcours : l’entente va jusqu’au %1. Tient-elle toujours ?")
            .arg(end);
    if (kind == u"lastMonth"_s)
        return tr("L’entente se termine le %1. Choisissez la suite : elle ne s’arrête pas seule.")
            .arg(end);
    return tr("L’entente est arrivée à son terme le %1. Rien ne s’arrête sans vous : que "
              "voulez-vous en faire ?")
        .arg(end);
}

QString AgreementModel::todayIso() const {
    return todayOf(clock_).toString(Qt::ISODate);
}

void AgreementModel::sign() {
    if (!canSign()) return;
    gestures_.commit(signAgreement(store_, pending_->row, people_.me(), Timestamp{clock_.nowMs()}),
                     tr("Entente signée"));
}

void AgreementModel::withdraw(const QString& said) {
    if (pending_) gestures_.commit(store::Edit(pending_->row.id).set(A::withdrawn, true), said);
}

void AgreementModel::refuse() {
    if (pending_ && !pending_->mine) withdraw(tr("Proposition refusée"));
}

void AgreementModel::takeBack() {
    if (pending_ && pending_->mine) withdraw(tr("Proposition retirée"));
}

void AgreementModel::showPending() {
    const QDate today = todayOf(clock_);
    if (!pending_) {
        pendingTerms_.setRows({});
    } else if (inForce_) {
        pendingTerms_.setRows(changeRows(*inForce_, pending_->row, today));
    } else {
        pendingTerms_.setRows(termRows(pending_->row, today));
    }
    const auto draft = draftRow();
    draftChanges_.setRows(draft && inForce_ ? changeRows(*inForce_, *draft, today)
                                            : std::vector<RowsModel::Row>());
}

void AgreementModel::showVersions(const std::vector<AgreementVersion>& versions) {
    std::vector<RowsModel::Row> rows;
    for (const AgreementVersion& version : versions) {
        const auto at = version.row.get(A::proposedAt).value_or(Timestamp());
        QStringList line{version.mine
                             ? tr("proposée par toi")
                             : tr("proposée par %1").arg(partnerInSentence(people_, mentorship_)),
                         words::date(toQDateTime(at).date(), todayOf(clock_))};
        const QString reason =
            toQString(version.row.get(A::reason).value_or(std::string())).trimmed();
        if (!reason.isEmpty()) line << reason;
        rows.push_back({toQString(version.row.id),
                        {tr("Version %1").arg(version.row.get(A::version).value_or(1)),
                         line.join(u" · "_s), stateText(version.state), toneOf(version.state)}});
    }
    versions_.setRows(std::move(rows));
}

void AgreementModel::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    const auto versions = agreementsOf(store_, people_, mentorship_);
    inForce_ = agreementInForce(store_, people_, mentorship_);
    pending_ = agreementPending(store_, people_, mentorship_);
    nextVersion_ = 1;
    for (const AgreementVersion& version : versions)
        nextVersion_ = std::max(nextVersion_, version.row.get(A::version).value_or(0) + 1);
    const auto draft = draftRow();
    const QString draftId = draft ? toQString(draft->id) : QString();
    if (draft && draftId != draft_.recordId()) draft_.open(draft->id);
    terms_.setRows(inForce_ ? termRows(*inForce_, todayOf(clock_)) : std::vector<RowsModel::Row>());
    showPending();
    showVersions(versions);
    Q_EMIT changed();
}

QVariantList AgreementModel::termsOf(const QString& versionId) const {
    const auto id = toId<RecordId>(versionId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    if (!row || row->recordKind != A::recordKind) return {};
    QVariantList lines;
    for (const TermLine& line : termLines(*row, todayOf(clock_), true))
        lines << QVariantMap{{u"label"_s, line.label}, {u"text"_s, line.text}};
    return lines;
}

} // namespace cordee::app
