#pragma once

#include "sync/core/environment.h"
#include "sync/core/ids.h"

#include <vector>

// Digests that hold people to their exact words. Sealed: the other side gets the digest now, the
// words and the opening later, and cannot guess short answers because of the opening. Signed: the
// words are there to read, the digest says under which of them a name was put.
namespace cordee::crypto {

// What was written, field by field, encoded so that different words never look alike.
using Words = std::vector<Bytes>;

inline constexpr std::size_t openingSize = 32;

// 32 octets nobody can guess. They stay with the words, in the author's own space, until the
// reveal.
Bytes newOpening(Random& random);

// Binds the words to what they are about and to who says them, so that nobody can pass off
// another's seal as their own. `opening` has openingSize octets.
Hash32 sealWords(const RecordId& about, const UserId& person, ByteView opening, const Words& words);
// Whether these words and this opening are what was sealed. False for an opening of another size.
[[nodiscard]] bool opensSeal(const Hash32& seal, const RecordId& about, const UserId& person,
                             ByteView opening, const Words& words);

// What a name is put under: these words of this record, no others.
Hash32 signWords(const RecordId& document, const Words& words);

} // namespace cordee::crypto
