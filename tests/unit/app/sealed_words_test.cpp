#include "app/facts/sealed_words.h"
#include "person.h"

using namespace cordee;
using namespace cordee::app;
using namespace cordee::app::test;

// Words sealed by one and checked by the other, on two real stores.
class SealedWordsTest : public QObject {
    Q_OBJECT

    const std::vector<std::uint32_t> fields_{model::Counterpoint::text.number,
                                             model::Counterpoint::writtenAt.number};

    static store::Row counterpoint(Person& person, const char* text) {
        const RecordId id =
            person.make(person.begin(model::Counterpoint::recordKind, person.personal)
                            .set(model::Counterpoint::text, text)
                            .set(model::Counterpoint::writtenAt, toTimestamp(person.clock.now)));
        return *person.store->find(id);
    }
    void seal(Person& person, const RecordId& about, ByteView opening, const store::Row& row) {
        person.make(sealWith(tie, about, person.id, opening, wordsOf(row, fields_),
                             toTimestamp(person.clock.now)));
    }

  private Q_SLOTS:
    void theOtherChecksWhatWasSealed() {
        TwoPeople two;
        const store::Row row = counterpoint(two.karim, "Demande d’abord à Sofia.");
        const Bytes opening = crypto::newOpening(two.karim.random);
        QVERIFY(!hasSealed(*two.ines.store, two.mentorship, two.karim.id));
        seal(two.karim, two.mentorship, opening, row);
        two.karim.sendTo(two.ines);
        QVERIFY(hasSealed(*two.ines.store, two.mentorship, two.karim.id));
        QVERIFY(isAsSealed(*two.ines.store, two.mentorship, two.karim.id, opening,
                           wordsOf(row, fields_)));
    }

    void otherWordsOrAnotherOpeningDoNotOpen() {
        TwoPeople two;
        const store::Row row = counterpoint(two.karim, "Accepte.");
        const store::Row other = counterpoint(two.karim, "Refuse.");
        const Bytes opening = crypto::newOpening(two.karim.random);
        seal(two.karim, two.mentorship, opening, row);
        const auto opens = [&](ByteView with, const store::Row& words) {
            return isAsSealed(*two.karim.store, two.mentorship, two.karim.id, with,
                              wordsOf(words, fields_));
        };
        QVERIFY(opens(opening, row));
        QVERIFY(!opens(opening, other));
        QVERIFY(!opens(crypto::newOpening(two.karim.random), row));
        QVERIFY(!opens(ByteView(opening).substr(1), row));
        QVERIFY(!opens({}, row));
    }

    // The digest of the same words by the same person about something else, or by somebody else,
    // is another one.
    void aSealCannotBePassedOffAsAnotherOne() {
        TwoPeople two;
        const store::Row row = counterpoint(two.karim, "Oui.");
        const crypto::Words words = wordsOf(row, fields_);
        const Bytes opening = crypto::newOpening(two.karim.random);
        const Hash32 seal = crypto::sealWords(two.mentorship, two.karim.id, opening, words);
        QVERIFY(crypto::opensSeal(seal, two.mentorship, two.karim.id, opening, words));
        QVERIFY(!crypto::opensSeal(seal, two.mentorship, two.ines.id, opening, words));
        QVERIFY(!crypto::opensSeal(seal, row.id, two.karim.id, opening, words));
        QVERIFY(crypto::signWords(two.mentorship, words) != seal);
    }

    void whoSealsAgainAfterReadingIsHeldToTheFirst() {
        TwoPeople two;
        const store::Row first = counterpoint(two.karim, "Oui.");
        const store::Row second = counterpoint(two.karim, "Non.");
        const Bytes opening = crypto::newOpening(two.karim.random);
        seal(two.karim, two.mentorship, opening, first);
        two.karim.make(
            store::Edit(idFor("seal", two.mentorship, two.karim.id))
                .set(model::Seal::digest, crypto::sealWords(two.mentorship, two.karim.id, opening,
                                                            wordsOf(second, fields_))
                                              .bytes()));
        two.karim.sendTo(two.ines);
        QVERIFY(isAsSealed(*two.ines.store, two.mentorship, two.karim.id, opening,
                           wordsOf(first, fields_)));
        QVERIFY(!isAsSealed(*two.ines.store, two.mentorship, two.karim.id, opening,
                            wordsOf(second, fields_)));
    }

    void aSealWrittenInAnothersNameIsNone() {
        TwoPeople two;
        const store::Row row = counterpoint(two.ines, "Je suis d’accord.");
        const Bytes opening = crypto::newOpening(two.ines.random);
        two.ines.make(sealWith(tie, two.mentorship, two.karim.id, opening, wordsOf(row, fields_),
                               toTimestamp(two.clock.now)));
        two.ines.sendTo(two.karim);
        QVERIFY(!hasSealed(*two.ines.store, two.mentorship, two.karim.id));
        QVERIFY(!hasSealed(*two.karim.store, two.mentorship, two.karim.id));
    }

    void anEmptyTextAndNothingAreOtherWords() {
        TwoPeople two;
        const auto words = [&](const store::Edit& edit) {
            return wordsOf(*two.ines.store->find(two.ines.make(edit)), fields_);
        };
        const auto empty = words(two.ines.begin(model::Counterpoint::recordKind)
                                     .set(model::Counterpoint::byId, two.ines.id)
                                     .set(model::Counterpoint::text, ""));
        const auto none = words(two.ines.begin(model::Counterpoint::recordKind)
                                    .set(model::Counterpoint::byId, two.ines.id));
        QVERIFY(empty != none);
    }
};

QTEST_GUILESS_MAIN(SealedWordsTest)
#include "sealed_words_test.moc"
