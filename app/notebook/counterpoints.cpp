#include "app/notebook/counterpoints.h"

#include "app/facts/notebook_facts.h"
#include "app/facts/sealed_words.h"
#include "app/notebook/decision_lock.h"
#include "app/records/convert.h"

namespace cordee::app {

namespace {

using C = model::Counterpoint;

constexpr std::string_view ownPurpose = "counterpoint";
constexpr std::string_view openPurpose = "open counterpoint";

crypto::Words wordsIn(const store::Row& counterpoint) {
    return wordsOf(counterpoint, {C::text.number});
}

store::Edit counterpoint(const SpaceId& space, const RecordId& id, const RecordId& decision,
                         const UserId& by, const std::string& text, const Bytes& opening,
                         Timestamp writtenAt) {
    auto edit = store::Edit::create(space, C::recordKind, id);
    edit.set(C::decisionId, decision)
        .set(C::byId, by)
        .set(C::text, text)
        .set(C::opening, opening)
        .set(C::writtenAt, writtenAt);
    return edit;
}

} // namespace

Counterpoints::Counterpoints(const Desk& desk, const RecordId& decision, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , decision_(decision)
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(C::recordKind) || changes.touches(model::Seal::recordKind) ||
            changes.touches(model::Decision::recordKind)) {
            Q_EMIT changed();
        }
    })) {}

std::optional<store::Row> Counterpoints::opened(const UserId& person) const {
    auto row = desk_.store.find(idFor(openPurpose, decision_, person));
    return row && !row->deleted ? row : std::nullopt;
}

UserId Counterpoints::other() const {
    const auto decision = desk_.store.find(decision_);
    const auto mentorship = decision ? desk_.people.mentorshipIn(decision->space) : std::nullopt;
    return mentorship ? desk_.people.partner(*mentorship) : UserId();
}

bool Counterpoints::canWrite() const {
    const auto decision = desk_.store.find(decision_);
    return decision && !desk_.isMine(*decision, model::Decision::ownerId) && mine().isEmpty();
}

bool Counterpoints::sealed() const {
    return !mine().isEmpty() && !opened(desk_.people.me());
}

QString Counterpoints::mine() const {
    const UserId& me = desk_.people.me();
    auto row = desk_.store.find(idFor(ownPurpose, decision_, me));
    if (!row) row = opened(me);
    return row ? textIn(*row, C::text) : QString();
}

QString Counterpoints::theirName() const {
    const UserId person = other();
    if (person.isNull()) return {};
    if (!hasSealed(desk_.store, decision_, person) && !opened(person)) return {};
    const auto decision = desk_.store.find(decision_);
    return desk_.sharedWith(decision->space);
}

QString Counterpoints::theirs() const {
    const auto row = opened(other());
    return row ? textIn(*row, C::text) : QString();
}

bool Counterpoints::asSealed() const {
    const UserId person = other();
    const auto row = opened(person);
    return row && isAsSealed(desk_.store, decision_, person, row->get(C::opening).value_or(Bytes()),
                             wordsIn(*row));
}

bool Counterpoints::write(const QString& text) {
    const QString words = text.trimmed();
    const auto decision = desk_.store.find(decision_);
    if (!canWrite() || words.isEmpty()) return false;
    const UserId& me = desk_.people.me();
    const Bytes opening = crypto::newOpening(desk_.random);
    const std::string said = toUtf8(words);
    if (isLocked(*decision)) {
        return desk_.gestures.commit(counterpoint(decision->space,
                                                  idFor(openPurpose, decision_, me), decision_, me,
                                                  said, opening, desk_.now()),
                                     tr("Contrepoint envoyé"));
    }
    store::Row kept;
    kept.values = {{C::text.number, Value(said)}};
    const std::vector<store::Edit> edits{
        counterpoint(desk_.personal, idFor(ownPurpose, decision_, me), decision_, me, said, opening,
                     desk_.now()),
        sealWith(decision->space, decision_, me, opening, wordsIn(kept), desk_.now())};
    return desk_.gestures.commit(edits, tr("Contrepoint scellé"));
}

void openDueCounterpoints(const Desk& desk) {
    for (const store::Row& own : desk.store.select(
             store::Query(C::recordKind).in(desk.personal).where(C::byId, desk.people.me()))) {
        const auto decisionId = own.get(C::decisionId);
        const auto decision = decisionId ? desk.store.find(*decisionId) : std::nullopt;
        if (!decision || decision->deleted || !isLocked(*decision)) continue;
        const RecordId id = idFor(openPurpose, *decisionId, desk.people.me());
        if (desk.store.find(id)) continue;
        // Nobody's act of this moment, so nothing to take back; refused, it is tried again at the
        // next change or start.
        static_cast<void>(desk.store.commit(counterpoint(
            decision->space, id, *decisionId, desk.people.me(),
            own.get(C::text).value_or(std::string()), own.get(C::opening).value_or(Bytes()),
            own.get(C::writtenAt).value_or(desk.now()))));
    }
}

} // namespace cordee::app
