#include "sync/core/limits.h"
#include "sync/text/document.h"

#include <QTest>

using namespace cordee;
using namespace cordee::text;

namespace {

constexpr AgentId ada = 0x1111'2222'3333'4444;
constexpr AgentId bob = 0x5555'6666'7777'8888;
constexpr AgentId eve = 0x0102'0304'0506'0708;

Bytes splice(Document& document, AgentId me, std::size_t position, std::size_t erased,
             std::string_view inserted) {
    const auto operations = document.splice(me, position, erased, inserted);
    return operations ? *operations : "failed: " + operations.error().detail;
}

bool applied(Document& document, AgentId author, ByteView operations) {
    return document.apply(author, operations).ok();
}

TextErrorKind refused(Document& document, AgentId author, ByteView operations) {
    const auto outcome = document.apply(author, operations);
    return outcome ? TextErrorKind{-1} : outcome.error().kind;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEmptyTextIsEmptyAndLoadsFromNothing() {
        const auto loaded = Document::load({});
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->text(), std::string());
        QCOMPARE(loaded->length(), 0U);
        const auto again = Document::load(Document().encode());
        QVERIFY(again.ok());
        QCOMPARE(again->length(), 0U);
    }

    void splicesCountCodePoints() {
        Document document;
        splice(document, ada, 0, 0, "l’été à Pékin 北京 🏔️!");
        QCOMPARE(document.length(), 20U);
        splice(document, ada, 2, 3, "automne");
        QCOMPARE(document.text(), std::string("l’automne à Pékin 北京 🏔️!"));
        splice(document, ada, 18, 2, "");
        QCOMPARE(document.text(), std::string("l’automne à Pékin  🏔️!"));
    }

    void splicesOutsideOfTheTextAreRefused() {
        Document document;
        splice(document, ada, 0, 0, "abc");
        QCOMPARE(document.splice(ada, 4, 0, "x").error().kind, TextErrorKind::OutOfRange);
        QCOMPARE(document.splice(ada, 2, 2, "x").error().kind, TextErrorKind::OutOfRange);
        QCOMPARE(document.splice(ada, SIZE_MAX, SIZE_MAX, "").error().kind,
                 TextErrorKind::OutOfRange);
        QCOMPARE(document.text(), std::string("abc"));
    }

    void whatIsNotUtf8IsRefused() {
        Document document;
        for (const char* bad : {"\x80", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80",
                                "\xF4\x90\x80\x80", "\xFF", "a\xE2\x82"}) {
            QCOMPARE(document.splice(ada, 0, 0, bad).error().kind, TextErrorKind::Malformed);
            QCOMPARE(document.replace(ada, bad).error().kind, TextErrorKind::Malformed);
        }
        QCOMPARE(document.length(), 0U);
    }

    void theLengthOfATextIsBounded() {
        Document document;
        const std::string full(limits::longText, 'x');
        QVERIFY(document.splice(ada, 0, 0, full).ok());
        QCOMPARE(document.splice(ada, 0, 0, "y").error().kind, TextErrorKind::TooLarge);
        QVERIFY(document.splice(ada, 0, 1, "y").ok());
        QCOMPARE(document.replace(ada, full + "y").error().kind, TextErrorKind::TooLarge);
        QCOMPARE(document.length(), full.size());
    }

    void aKeystrokeTakesAboutTenBytes() {
        Document document;
        splice(document, bob, 0, 0, "a note of another");
        for (int i = 0; i < 20'000; ++i)
            splice(document, ada, document.length(), 0, "x");
        QVERIFY(splice(document, ada, document.length(), 0, "é").size() <= 8);
        QVERIFY(splice(document, ada, 10'000, 0, "y").size() <= 14);
        QVERIFY(splice(document, ada, 10'001, 1, "").size() <= 10);
        QVERIFY(splice(document, ada, 3, 1, "").size() <= 20); // names the other author
    }

    void operationsMakeTheSameTextElsewhereAndTwiceIsOnce() {
        Document one;
        Document other;
        std::string mirror;
        struct Step {
            std::size_t position, erased;
            const char* inserted;
        };
        for (const Step& step :
             {Step{0, 0, "hello"}, Step{5, 0, " world"}, Step{0, 1, "J"}, Step{3, 5, ""}}) {
            const Bytes operations = splice(one, ada, step.position, step.erased, step.inserted);
            const auto patches = other.apply(ada, operations);
            QVERIFY(patches.ok());
            for (const Patch& patch : *patches)
                mirror.replace(patch.position, patch.erased, patch.inserted);
            QVERIFY(other.apply(ada, operations)->empty());
            QCOMPARE(other.text(), one.text());
            QCOMPARE(mirror, one.text());
        }
        QCOMPARE(one.text(), std::string("Jelrld"));
        QCOMPARE(other.version(), one.version());
    }

    void whatComesTooEarlyIsToldAndChangesNothing() {
        Document one;
        const Bytes first = splice(one, ada, 0, 0, "abc");
        const Bytes second = splice(one, ada, 3, 0, "def");
        const Bytes third = splice(one, bob, 2, 0, "X");
        Document other;
        QCOMPARE(refused(other, ada, second), TextErrorKind::MissingParents);
        QCOMPARE(refused(other, bob, third), TextErrorKind::MissingParents);
        QCOMPARE(other.length(), 0U);
        QVERIFY(applied(other, ada, first) && applied(other, bob, third) &&
                applied(other, ada, second));
        QCOMPARE(other.text(), one.text());
    }

    void whatTwoTypeForwardsAtOnceDoesNotInterleave() {
        Document one;
        Document other;
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "[]")));
        std::vector<Bytes> ones;
        std::vector<Bytes> others;
        for (std::size_t i = 0; i < 6; ++i) {
            ones.push_back(splice(one, ada, 1 + i, 0, std::string(1, "monday"[i])));
            others.push_back(splice(other, bob, 1 + i, 0, std::string(1, "friday"[i])));
        }
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(applied(one, bob, others[i]) && applied(other, ada, ones[i]));
        QCOMPARE(one.text(), other.text());
        QCOMPARE(one.text(), std::string("[mondayfriday]"));
    }

    void whatTwoTypeBackwardsAtOnceDoesNotInterleave() {
        Document one;
        Document other;
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "[]")));
        std::vector<Bytes> ones;
        std::vector<Bytes> others;
        for (std::size_t i = 6; i-- > 0;) {
            ones.push_back(splice(one, ada, 1, 0, std::string(1, "monday"[i])));
            others.push_back(splice(other, bob, 1, 0, std::string(1, "friday"[i])));
        }
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(applied(one, bob, others[i]) && applied(other, ada, ones[i]));
        QCOMPARE(one.text(), other.text());
        QCOMPARE(one.text(), std::string("[mondayfriday]"));
    }

    void replaceKeepsWhatIsTheSame() {
        Document one;
        Document other;
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "Nous voyons Léa lundi à midi.")));
        const auto mine = one.replace(ada, "Nous verrons Léa mardi à midi !");
        QVERIFY(mine.ok());
        const Bytes theirs = splice(other, bob, 15, 0, " et Ali");
        QVERIFY(applied(one, bob, theirs) && applied(other, ada, *mine));
        QCOMPARE(one.text(), std::string("Nous verrons Léa et Ali mardi à midi !"));
        QCOMPARE(other.text(), one.text());
        QCOMPARE(*one.replace(ada, one.text()), Bytes());
    }

    void undoTakesBackMyTypingOnly() {
        Document one;
        Document other;
        const Bytes base = splice(one, ada, 0, 0, "abc");
        QVERIFY(applied(other, ada, base));
        const Bytes mine = splice(one, ada, 1, 1, "MINE");
        QVERIFY(applied(other, ada, mine));
        const Bytes theirs = splice(other, bob, 3, 0, "-his-");
        QVERIFY(applied(one, bob, theirs));
        QCOMPARE(one.text(), std::string("aMI-his-NEc"));
        const auto undone = one.undo(ada, ada, mine);
        QVERIFY(undone.ok());
        QCOMPARE(one.text(), std::string("a-his-bc"));
        QCOMPARE(*one.undo(ada, ada, mine), Bytes());
        QVERIFY(applied(other, ada, *undone));
        QCOMPARE(other.text(), one.text());
        const auto redone = one.undo(ada, ada, *undone);
        QVERIFY(redone.ok() && applied(other, ada, *redone));
        QCOMPARE(one.text(), std::string("aMI-his-NEc"));
        QCOMPARE(other.text(), one.text());
        QCOMPARE(other.undo(bob, bob, mine).error().kind, TextErrorKind::MissingParents);
        QCOMPARE(one.undo(ada, eve, mine).error().kind, TextErrorKind::MissingParents);
    }

    // A person goes on under another number after a restart, and still takes back what was done
    // under the one before.
    void undoUnderAnotherNumberTakesNothingOfTheFirst() {
        Document one;
        Document other;
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "kept")));
        const Bytes typed = splice(one, ada, 2, 1, "XY");
        QVERIFY(applied(other, ada, typed));
        const auto undone = one.undo(eve, ada, typed);
        QVERIFY(undone.ok() && applied(other, eve, *undone));
        QCOMPARE(one.text(), std::string("kept"));
        const auto redone = one.undo(bob, eve, *undone);
        QVERIFY(redone.ok() && applied(other, bob, *redone));
        QCOMPARE(one.text(), std::string("keXYt"));
        QCOMPARE(other.text(), one.text());
        QCOMPARE(Document::load(one.encode())->text(), one.text());
        // Whoever has forgotten the undo writes under the first number without contradicting it.
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "is ")));
        QCOMPARE(other.text(), std::string("is keXYt"));
    }

    void undoBringsErasedTextBackAroundWhatOthersWroteInIt() {
        Document one;
        Document other;
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "a long sentence")));
        const Bytes erased = splice(one, ada, 0, 15, "");
        const Bytes theirs = splice(other, bob, 6, 0, "er");
        const Bytes theirErasure = splice(other, bob, 0, 2, "");
        QVERIFY(applied(one, bob, theirs) && applied(one, bob, theirErasure));
        QCOMPARE(one.text(), std::string("er"));
        const auto undone = one.undo(ada, ada, erased);
        QVERIFY(undone.ok());
        QCOMPARE(one.text(), std::string("longer sentence")); // what both erased stays erased
        QVERIFY(applied(other, ada, erased) && applied(other, ada, *undone));
        QCOMPARE(other.text(), one.text());
    }

    void aLoadedTextGoesOnLikeTheOneSaved() {
        Document one;
        splice(one, ada, 0, 0, "début — fin");
        const Bytes erased = splice(one, bob, 2, 4, "X");
        splice(one, eve, 1, 0, "été");
        QVERIFY(one.undo(bob, bob, erased).ok());
        auto loaded = Document::load(one.encode());
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->text(), one.text());
        QCOMPARE(loaded->version(), one.version());
        QCOMPARE(loaded->encode(), one.encode());
        const Bytes next = splice(*loaded, ada, 3, 2, "zz");
        QVERIFY(applied(one, ada, next));
        QCOMPARE(one.text(), loaded->text());
    }

    void operationsSinceBringAnotherUpToDate() {
        Document one;
        Document other;
        QVERIFY(applied(other, ada, splice(one, ada, 0, 0, "shared beginning")));
        for (int i = 0; i < 100; ++i) {
            splice(one, i % 3 ? ada : bob, static_cast<std::size_t>(i) / 2, 0, "abc");
            splice(one, i % 5 ? ada : eve, static_cast<std::size_t>(i) / 3, 2, "");
        }
        const auto missing = one.operationsSince(other.version());
        QVERIFY(missing.ok());
        for (const auto& part : *missing)
            QVERIFY(applied(other, part.author, part.operations));
        QCOMPARE(other.text(), one.text());
        QVERIFY(one.operationsSince(other.version())->empty());
        QCOMPARE(one.operationsSince("\x01").error().kind, TextErrorKind::Malformed);
    }

    void longInsertionsAreHandedOutInBodiesThatFit() {
        Document one;
        splice(one, ada, 0, 0, std::string(200'000, 'x'));
        Document other;
        const auto bodies = one.operationsSince({});
        QVERIFY(bodies.ok());
        for (const auto& part : *bodies) {
            QVERIFY(part.operations.size() <= limits::changeBody);
            QVERIFY(applied(other, part.author, part.operations));
        }
        QCOMPARE(other.length(), 200'000U);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
