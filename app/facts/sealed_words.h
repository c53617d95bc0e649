#pragma once

#include "model/cordee_model.h"
#include "sync/crypto/sealed_words.h"
#include "sync/store/store.h"

#include <optional>
#include <string_view>
#include <vector>

// Words of records that hold their author: signed agreements, sealed reviews, sealed counterpoints.
// Sealing takes three steps. The author keeps the words and an opening in their own space and puts
// a Seal (a digest) into the mentorship: sealWith(). At the reveal the author's device copies words
// and opening into the mentorship. The other device compares: isAsSealed().
namespace cordee::app {

// The given fields of a record as octets to digest, written or not, in this order.
crypto::Words wordsOf(const store::Row& row, const std::vector<std::uint32_t>& fields);

// The same id on all devices of a person for the same thing, so that two devices that act apart
// write one record and not two.
RecordId idFor(std::string_view purpose, const RecordId& about, const UserId& person);

// Begins the record of this id, or goes on with it where it exists, even in the bin.
store::Edit editFor(const store::Store& store, const SpaceId& space, std::uint32_t recordKind,
                    const RecordId& id);

// What this person wrote in a field first, or last: what another wrote over it does not count.
// monostate: they wrote nothing there.
Value firstWrittenBy(const store::Store& store, const RecordId& record, std::uint32_t field,
                     const UserId& person);
Value lastWrittenBy(const store::Store& store, const RecordId& record, std::uint32_t field,
                    const UserId& person);

// The seal of `person`'s words about a record of a mentorship's space.
store::Edit sealWith(const SpaceId& space, const RecordId& about, const UserId& person,
                     ByteView opening, const crypto::Words& words, Timestamp now);
bool hasSealed(const store::Store& store, const RecordId& about, const UserId& person);
// Whether what was revealed is what this person sealed first, under their own name.
bool isAsSealed(const store::Store& store, const RecordId& about, const UserId& person,
                ByteView opening, const crypto::Words& words);

} // namespace cordee::app
