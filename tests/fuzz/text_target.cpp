#include "sync/crypto/verify/parse.h"
#include "sync/text/document.h"

#include "tests/fuzz/list.h"

#include "cordee/fuzz/inputs.pb.h"

#include <array>
#include <optional>

// Long texts: what others typed, and texts as they are kept.
namespace cordee::fuzz {

using namespace text;

namespace {

constexpr std::uint32_t authors = 5;
constexpr AgentId me = 1000;

std::string_view nameOf(TextErrorKind kind) {
    static constexpr std::array<std::string_view, 4> names{"Malformed", "MissingParents",
                                                           "TooLarge", "OutOfRange"};
    return names.at(static_cast<std::size_t>(kind));
}

Document mustLoad(ByteView encoded) {
    auto loaded = Document::load(encoded);
    require(loaded.ok(), "what was written can be loaded");
    return std::move(*loaded);
}

// What holds for every text, wherever it came from.
void check(const Document& document) {
    const std::string shown = document.text();
    Document loaded = mustLoad(document.encode());
    require(loaded.text() == shown && loaded.length() == document.length(),
            "a text is loaded as it was");
    const auto typed = loaded.splice(me, loaded.length() / 2, loaded.length() / 4, "é𝄞x");
    if (!typed) return; // at its bound
    const auto undone = loaded.undo(me, me, *typed);
    require(undone && loaded.text() == shown, "undo puts back what was there");
    Document other = mustLoad(document.encode());
    require(other.apply(me, *typed).ok() && other.apply(me, *undone).ok() && other.text() == shown,
            "another replica follows");
    const auto lacks = loaded.operationsSince(document.version());
    require(lacks.ok(), "its own version can be read");
}

// The patches told are the change that happened.
void follow(std::u32string& shown, const std::vector<Patch>& patches, const Document& document) {
    std::size_t length = shown.size();
    for (const Patch& patch : patches) {
        require(patch.position + patch.erased <= length, "a patch lies within the text");
        length -= patch.erased;
        for (const char octet : patch.inserted)
            length += (static_cast<unsigned char>(octet) & 0xC0U) != 0x80U ? 1 : 0;
    }
    require(length == document.length(), "patches add up to the text");
    shown.resize(length);
}

std::string_view runTyping(ByteView bytes) {
    input::Typings parsed;
    if (!crypto::parseBounded(parsed, bytes)) return "Malformed";
    Document document;
    std::u32string shown;
    std::string_view outcome = "ok";
    for (const input::Typing& typing : parsed.typing()) {
        const AgentId author = typing.author() % authors;
        const std::string before = document.text();
        const auto patches = document.apply(author, typing.operations());
        if (!patches) {
            require(document.text() == before, "what is refused changes nothing");
            outcome = nameOf(patches.error().kind);
            continue;
        }
        follow(shown, *patches, document);
        const auto again = document.apply(author, typing.operations());
        require(again && again->empty(), "applying again changes nothing");
    }
    check(document);
    return outcome;
}

std::string_view runKept(ByteView bytes) {
    auto loaded = Document::load(bytes);
    if (!loaded) return nameOf(loaded.error().kind);
    check(*loaded);
    return "ok";
}

struct Written {
    Document document;
    input::Typings typings;
};

Written write() {
    Written written;
    Document& text = written.document;
    const auto type = [&](std::uint32_t author, std::size_t at, std::size_t erased,
                          std::string_view inserted) {
        auto made = text.splice(author, at, erased, inserted);
        input::Typing& typing = *written.typings.add_typing();
        typing.set_author(author);
        typing.set_operations(*made);
        return *made;
    };
    const auto first = type(1, 0, 0, "Où en es-tu de ton portrait ?");
    type(2, 5, 3, "étais");
    type(1, 9, 0, " vraiment");
    Document other = text;
    const auto apart = other.splice(3, 4, 2, "ailleurs");
    type(2, 6, 4, "𝄞");
    static_cast<void>(text.apply(3, *apart));
    input::Typing& late = *written.typings.add_typing();
    late.set_author(3);
    late.set_operations(*apart);
    auto undone = text.undo(1, 1, first);
    input::Typing& undo = *written.typings.add_typing();
    undo.set_author(1);
    undo.set_operations(*undone);
    type(1, 0, text.length(), "");
    type(4, 0, 0, "fin");
    return written;
}

std::vector<Seed> typingSeeds() {
    const Written written = write();
    std::vector<Seed> all{{"everybody", written.typings.SerializeAsString()}};
    for (const int count : {1, 3, 5}) {
        input::Typings some = written.typings;
        some.mutable_typing()->DeleteSubrange(count, some.typing_size() - count);
        all.push_back({"first-" + std::to_string(count), some.SerializeAsString()});
    }
    return all;
}

std::vector<Seed> keptSeeds() {
    Document one;
    static_cast<void>(one.splice(1, 0, 0, "Bonjour"));
    return {{"everybody", write().document.encode()}, {"one", one.encode()}};
}

} // namespace

Target typingTarget() {
    return {"typing",   "operations on long texts", "cordee.fuzz.input.Typings", 4096, runTyping,
            typingSeeds};
}

Target textTarget() {
    return {"text", "long texts as they are kept", "", 4096, runKept, keptSeeds};
}

} // namespace cordee::fuzz
