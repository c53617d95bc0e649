#include "app/facts/sealed_words.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

#include <bit>

namespace cordee::app {

namespace {

constexpr std::string_view sealPurpose = "seal";

// One letter for the type in front: an empty text is not the same as nothing.
Bytes octetsOf(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return "i" + crypto::littleEndian64(static_cast<std::uint64_t>(*integer));
    if (const auto* real = std::get_if<double>(&value))
        return "r" + crypto::littleEndian64(std::bit_cast<std::uint64_t>(*real));
    if (const auto* octets = std::get_if<std::string>(&value)) return "t" + *octets;
    if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        Bytes bytes = "s";
        for (const std::string& element : *set)
            bytes += crypto::littleEndian64(element.size()) + element;
        return bytes;
    }
    return {};
}

std::optional<Hash32> sealOf(const store::Store& store, const RecordId& about,
                             const UserId& person) {
    return store::fromValue<Hash32>(firstWrittenBy(store, idFor(sealPurpose, about, person),
                                                   model::Seal::digest.number, person));
}

} // namespace

crypto::Words wordsOf(const store::Row& row, const std::vector<std::uint32_t>& fields) {
    crypto::Words words;
    for (const std::uint32_t field : fields)
        words.push_back(crypto::littleEndian32(field) + octetsOf(row.value(field)));
    return words;
}

RecordId idFor(std::string_view purpose, const RecordId& about, const UserId& person) {
    const Hash32 digest =
        crypto::hash(crypto::label::recordFor, {purpose, about.view(), person.view()});
    return *RecordId::from(digest.view().substr(0, RecordId::size));
}

store::Edit editFor(const store::Store& store, const SpaceId& space, std::uint32_t recordKind,
                    const RecordId& id) {
    const auto row = store.find(id);
    if (!row) return store::Edit::create(space, recordKind, id);
    return row->deleted ? store::Edit(id).restore() : store::Edit(id);
}

Value firstWrittenBy(const store::Store& store, const RecordId& record, std::uint32_t field,
                     const UserId& person) {
    Value first;
    for (const auto& entry : store.history(record)) { // newest first
        if (entry.field == field && entry.author == person) first = entry.after;
    }
    return first;
}

Value lastWrittenBy(const store::Store& store, const RecordId& record, std::uint32_t field,
                    const UserId& person) {
    for (const auto& entry : store.history(record)) {
        if (entry.field == field && entry.author == person) return entry.after;
    }
    return {};
}

store::Edit sealWith(const SpaceId& space, const RecordId& about, const UserId& person,
                     ByteView opening, const crypto::Words& words, Timestamp now) {
    auto edit =
        store::Edit::create(space, model::Seal::recordKind, idFor(sealPurpose, about, person));
    edit.set(model::Seal::aboutId, about)
        .set(model::Seal::personId, person)
        .set(model::Seal::digest, crypto::sealWords(about, person, opening, words).bytes())
        .set(model::Seal::sealedAt, now);
    return edit;
}

bool hasSealed(const store::Store& store, const RecordId& about, const UserId& person) {
    return sealOf(store, about, person).has_value();
}

bool isAsSealed(const store::Store& store, const RecordId& about, const UserId& person,
                ByteView opening, const crypto::Words& words) {
    const auto seal = sealOf(store, about, person);
    return seal && crypto::opensSeal(*seal, about, person, opening, words);
}

} // namespace cordee::app
