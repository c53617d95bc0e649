#include "sync/crypto/sealed_words.h"

#include "sync/crypto/primitives.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

namespace cordee::crypto {

namespace {

Hash32 digest(std::string_view label, std::initializer_list<ByteView> bound, const Words& words) {
    std::vector<ByteView> parts(bound);
    parts.insert(parts.end(), words.begin(), words.end());
    return hash(label, parts);
}

} // namespace

Bytes newOpening(Random& random) {
    return randomBytes<openingSize>(random);
}

Hash32 sealWords(const RecordId& about, const UserId& person, ByteView opening,
                 const Words& words) {
    return digest(label::sealedWords, {about.view(), person.view(), opening}, words);
}

bool opensSeal(const Hash32& seal, const RecordId& about, const UserId& person, ByteView opening,
               const Words& words) {
    return opening.size() == openingSize && sealWords(about, person, opening, words) == seal;
}

Hash32 signWords(const RecordId& document, const Words& words) {
    return digest(label::signedWords, {document.view()}, words);
}

} // namespace cordee::crypto
