#include "sync/text/document.h"
#include "sync/text/varint.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cordee;
using namespace cordee::text;

namespace {

constexpr AgentId ada = 0x1111'2222'3333'4444;
constexpr AgentId bob = 0x5555'6666'7777'8888;

// A note of two, with everything an operation can be.
struct Note {
    Document document;
    std::vector<std::pair<AgentId, Bytes>> operations;

    Note() {
        add(ada, document.splice(ada, 0, 0, "Première réunion — à deux."));
        add(bob, document.splice(bob, 9, 0, "grande "));
        add(ada, document.splice(ada, 2, 5, "é"));
        add(bob, document.splice(bob, 4, 6, "😀"));
        add(ada, document.undo(ada, ada, operations[2].second));
        add(bob, document.replace(bob, "Deuxième réunion : à trois."));
    }

    void add(AgentId author, Result<Bytes, TextError> made) {
        operations.emplace_back(author, made.ok() ? *made : Bytes());
    }
};

// What came before is applied; then `operations` either apply or change nothing.
void tryOn(const Document& before, AgentId author, ByteView operations) {
    Document document = before;
    const std::string text = document.text();
    const auto applied = document.apply(author, operations);
    if (!applied) {
        QCOMPARE(document.text(), text);
        QCOMPARE(document.version(), before.version());
    }
    // Whatever it was, the document is whole: what it saves it reads again.
    const auto loaded = Document::load(document.encode());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->text(), document.text());
}

Bytes body(std::initializer_list<std::uint64_t> numbers, ByteView text = {}) {
    Bytes bytes;
    for (const std::uint64_t number : numbers)
        writeVarint(bytes, number);
    return bytes + Bytes(text);
}

TextErrorKind refused(const Document& before, ByteView operations) {
    Document document = before;
    const auto applied = document.apply(ada, operations);
    return applied ? TextErrorKind{-1} : applied.error().kind;
}

} // namespace

class TextMalformedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void operationsCutAtAnyByteAreRefusedOrWhole() {
        const Note note;
        Document before;
        for (const auto& [author, operations] : note.operations) {
            QVERIFY(!operations.empty());
            for (std::size_t size = 0; size < operations.size(); ++size)
                tryOn(before, author, ByteView(operations).substr(0, size));
            QCOMPARE(before.apply(author, "").error().kind, TextErrorKind::Malformed);
            QVERIFY(before.apply(author, operations).ok());
        }
        QCOMPARE(before.text(), note.document.text());
    }

    void operationsWithAnyByteChangedDoNoHarm() {
        const Note note;
        Document before;
        for (const auto& [author, operations] : note.operations) {
            for (std::size_t at = 0; at < operations.size(); ++at)
                for (const int flip : {0x01, 0x02, 0x04, 0x08, 0x10, 0x40, 0x80, 0xFF}) {
                    Bytes changed = operations;
                    changed[at] = static_cast<char>(changed[at] ^ flip);
                    tryOn(before, author, changed);
                }
            QVERIFY(before.apply(author, operations).ok());
        }
    }

    void snapshotsCutAtAnyByteAreRefused() {
        const Note note;
        const Bytes encoded = note.document.encode();
        for (std::size_t size = 1; size < encoded.size(); ++size) {
            const auto loaded = Document::load(ByteView(encoded).substr(0, size));
            QVERIFY(!loaded.ok());
            QCOMPARE(loaded.error().kind, TextErrorKind::Malformed);
        }
        QVERIFY(!Document::load(encoded + "x").ok());
    }

    void snapshotsWithAnyByteChangedDoNoHarm() {
        const Note note;
        const Bytes encoded = note.document.encode();
        for (std::size_t at = 0; at < encoded.size(); ++at)
            for (int flip = 1; flip < 256; ++flip) {
                Bytes changed = encoded;
                changed[at] = static_cast<char>(changed[at] ^ flip);
                auto loaded = Document::load(changed);
                if (!loaded) continue;
                const std::size_t length = loaded->length();
                QVERIFY(loaded->splice(bob, length / 2, length / 3, "plus").ok());
                QVERIFY(Document::load(loaded->encode()).ok());
            }
    }

    void anyBytesDoNoHarm() {
        QVERIFY(rc::check("operations of any bytes", [] {
            const Note note;
            const auto tail = *rc::gen::container<std::string>(rc::gen::inRange<char>(0, 12));
            Document document = note.document;
            const std::string text = document.text();
            const auto applied =
                document.apply(ada, body({1, 41, 1}, "\x88\x88\x77\x77\x66\x66\x55\x55" + tail));
            if (!applied) RC_ASSERT(document.text() == text);
            RC_ASSERT(Document::load(document.encode()).ok());
        }));
    }

    void eachThingThatCannotBeIsRefused() {
        Document document;
        QVERIFY(document.splice(ada, 0, 0, "abcdef").ok());
        QVERIFY(document.splice(ada, 1, 1, "").ok()); // ada has seven units
        QVERIFY(document.splice(bob, 2, 0, "x").ok());
        const auto malformed = TextErrorKind::Malformed;
        QCOMPARE(refused(document, body({2, 7, 0, 1 << 3}, "x")), malformed);      // format
        QCOMPARE(refused(document, body({1, 7, 0})), malformed);                   // nothing
        QCOMPARE(refused(document, Bytes("\x01\x87\x00\x00\x08x", 6)), malformed); // overlong
        QCOMPARE(refused(document, body({1, 7, 0, 1 << 3}, "x")),
                 malformed); // goes on from erasure
        QCOMPARE(refused(document, body({1, 7, 0, 9, 1, 8, 0}, "x")), malformed); // beyond its own
        QCOMPARE(refused(document, body({1, 7, 0, 9, 2, 0, 0}, "x")), malformed); // no such author
        QCOMPARE(refused(document, body({1, 7, 0, 9, 1, 2, 1, 6}, "x")), malformed); // in reverse
        QCOMPARE(refused(document, body({1, 7, 0, 9, 1, 6, 1, 6}, "x")), malformed); // in itself
        QCOMPARE(refused(document, body({1, 7, 0, 9, 1, 1, 0}, "x")), malformed); // beside erasure
        QCOMPARE(refused(document, body({1, 7, 0, (1 << 3) | 5, 0})), malformed); // no such code
        QCOMPARE(refused(document, body({1, 7, 0, (8 << 3) | 2, 1, 7})),
                 malformed); // erases itself
        QCOMPARE(refused(document, body({1, 7, 0, (8 << 3) | 3, 1, 7})), malformed); // before all
        QCOMPARE(refused(document, body({1, 7, 0, (1 << 3) | 2, 1, 1})), malformed); // an erasure
        QCOMPARE(refused(document, body({1, 7, 0, (1 << 3) | 4, 1, 7})), malformed); // not erased
        QCOMPARE(refused(document, body({1, 7, 0, (2 << 3) | 1, 0, 0}, "x")), malformed); // short
        QCOMPARE(refused(document, body({1, 7, 0, (1 << 3) | 1, 0, 0}, "\xFF")), malformed);
        QCOMPARE(refused(document, body({1, 7, 0, 0, 0, 0})), malformed); // of no size
        QCOMPARE(refused(document, body({1, 8, 0, 9, 0, 0}, "x")), TextErrorKind::MissingParents);
        QCOMPARE(refused(document, body({1, UINT64_MAX, 0, 9, 0, 0}, "x")),
                 TextErrorKind::TooLarge);
        QCOMPARE(refused(document, Bytes(5 * 1024 * 1024, 'x')), TextErrorKind::TooLarge);
        // In reverse order inside of one body: "yz" typed at the start, then between z and y.
        QCOMPARE(refused(document,
                         body({1, 7, 0, (2 << 3) | 1, 0, 0}, "yz") + body({9, 1, 1, 1, 2}, "x")),
                 malformed);
        QCOMPARE(document.text(), std::string("acxdef"));
    }
};

QTEST_GUILESS_MAIN(TextMalformedTest)
#include "malformed_test.moc"
