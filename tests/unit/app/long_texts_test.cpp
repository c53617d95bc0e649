#include "app/records/copies.h"
#include "app/records/long_text.h"
#include "sync/crypto/local_cipher.h"
#include "tests/unit/app/two_devices.h"

#include <deque>

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;

struct Place {
    const RecordSchema* record;
    const FieldSchema* field;
    QByteArray name() const {
        return QByteArray::fromStdString(std::string(record->name) + "." +
                                         std::string(field->name));
    }
};

std::vector<Place> longTexts() {
    std::vector<Place> all;
    for (const RecordSchema& record : model::schema().records())
        for (const FieldSchema& field : record.fields)
            if (field.merge == Merge::Text) all.push_back({&record, &field});
    return all;
}

// The model one version earlier: what was a value then, and no text that has taken its place.
struct Before {
    Before() {
        for (const RecordSchema& record : model::schema().records()) {
            auto& kept = fields.emplace_back();
            for (const FieldSchema& field : record.fields)
                if (formerValue(record, field.number) == nullptr) kept.push_back(field);
            records.push_back(record);
            records.back().fields = kept;
        }
    }
    Schema schema() const { return Schema(records); }

    std::deque<std::vector<FieldSchema>> fields;
    std::vector<RecordSchema> records;
};

QString shown(const Person& device, const Place& place, const RecordId& id) {
    const auto row = device.store->find(id);
    return row ? longText(*place.record, *row, place.field->number) : QString();
}

// As an open editor keeps it.
void type(Person& device, const Place& place, const RecordId& id, const QString& text) {
    store::Edit edit(id);
    replaceLongText(edit, *place.record, *device.store->find(id), place.field->number, text);
    device.make(edit);
}

// As a version wrote it for which it was a value.
void writeValue(Person& device, const Place& place, const RecordId& id, const QString& text) {
    const FieldSchema* former = formerValue(*place.record, place.field->number);
    device.make(store::Edit(id).step(store::Edit::SetValue{former->number, toUtf8(text)}));
}

void eachPlace(bool formerOnly) {
    QTest::addColumn<int>("index");
    const auto places = longTexts();
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!formerOnly || formerValue(*places[i].record, places[i].field->number) != nullptr)
            QTest::newRow(places[i].name().constData()) << static_cast<int>(i);
}

Place placeAt(int index) {
    return longTexts()[static_cast<std::size_t>(index)];
}

} // namespace

class LongTextsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { two_ = std::make_unique<TwoDevices>(); }
    void cleanupTestCase() { two_.reset(); }
    void twoDevicesThatWriteApartKeepEverySentence_data() { eachPlace(false); }
    void twoDevicesThatWriteApartKeepEverySentence();
    void twoDevicesThatBeginApartKeepEverySentence_data() { eachPlace(false); }
    void twoDevicesThatBeginApartKeepEverySentence();
    void wordsOfAnOlderVersionAreTheTextsFirstWords_data() { eachPlace(true); }
    void wordsOfAnOlderVersionAreTheTextsFirstWords();
    void anOlderDeviceAndANewerOneLoseNoWord_data() { eachPlace(true); }
    void anOlderDeviceAndANewerOneLoseNoWord();
    void wordsErasedFromTheTextDoNotComeBack();
    void aDatabaseFromBeforeOpensForWritingWithItsSealedWords();
    void aCopyTakesTheWordsOfAnOlderVersionAlong();

  private:
    std::unique_ptr<TwoDevices> two_; // each row begins a record of its own on them
};

void LongTextsTest::twoDevicesThatWriteApartKeepEverySentence() {
    QFETCH(const int, index);
    const Place place = placeAt(index);
    TwoDevices& two = *two_;
    const RecordId id = two.begin(place.record->number);
    type(two.laptop, place, id, u"Au début."_s);
    two.meet();
    type(two.laptop, place, id, u"Au début. Du laptop."_s);
    type(two.phone, place, id, u"Du téléphone. Au début."_s);
    two.meet();
    QCOMPARE(shown(two.laptop, place, id), u"Du téléphone. Au début. Du laptop."_s);
    QCOMPARE(shown(two.phone, place, id), shown(two.laptop, place, id));
}

void LongTextsTest::twoDevicesThatBeginApartKeepEverySentence() {
    QFETCH(const int, index);
    const Place place = placeAt(index);
    TwoDevices& two = *two_;
    const RecordId id = two.begin(place.record->number);
    type(two.laptop, place, id, u"Du laptop."_s);
    type(two.phone, place, id, u"Du téléphone."_s);
    two.meet();
    QVERIFY(shown(two.laptop, place, id).contains(u"Du laptop."_s));
    QVERIFY(shown(two.laptop, place, id).contains(u"Du téléphone."_s));
    QCOMPARE(shown(two.phone, place, id), shown(two.laptop, place, id));
}

void LongTextsTest::wordsOfAnOlderVersionAreTheTextsFirstWords() {
    QFETCH(const int, index);
    const Place place = placeAt(index);
    TwoDevices& two = *two_;
    const RecordId id = two.begin(place.record->number);
    writeValue(two.laptop, place, id, u"D’avant."_s);
    QCOMPARE(shown(two.laptop, place, id), u"D’avant."_s);
    two.meet();
    type(two.phone, place, id, u"D’avant. Et depuis."_s);
    two.meet();
    QCOMPARE(shown(two.laptop, place, id), u"D’avant. Et depuis."_s);
}

void LongTextsTest::anOlderDeviceAndANewerOneLoseNoWord() {
    QFETCH(const int, index);
    const Place place = placeAt(index);
    const Before before;
    TwoDevices two(before.schema());
    const RecordId id = two.begin(place.record->number);
    type(two.laptop, place, id, u"Du laptop, neuf."_s);
    const ChangeSet taken = two.laptop.sendTo(two.phone, two.laptop.personal);
    QCOMPARE(taken.setAside, std::uint32_t(1));
    writeValue(two.phone, place, id, u"Du téléphone, ancien."_s);
    two.phone.sendTo(two.laptop, two.laptop.personal);
    QCOMPARE(shown(two.laptop, place, id), u"Du laptop, neuf.\n\nDu téléphone, ancien."_s);

    two.phone.open(model::schema());
    QVERIFY(!two.phone.store->readOnly());
    QCOMPARE(shown(two.phone, place, id), shown(two.laptop, place, id));
    type(two.phone, place, id, u"Du laptop, neuf. Du téléphone, neuf aussi."_s);
    two.meet();
    QCOMPARE(shown(two.laptop, place, id), u"Du laptop, neuf. Du téléphone, neuf aussi."_s);
}

void LongTextsTest::wordsErasedFromTheTextDoNotComeBack() {
    TwoDevices two;
    const RecordSchema* story = model::schema().record(model::Story::recordKind);
    const Place lesson{story, story->field(model::Story::lesson.number)};
    const RecordId id = two.begin(story->number);
    writeValue(two.laptop, lesson, id, u"D’avant."_s);
    two.meet();
    type(two.phone, lesson, id, {});
    two.meet();
    QCOMPARE(shown(two.laptop, lesson, id), QString());
    QVERIFY(!two.laptop.store->history(id).empty());
}

void LongTextsTest::aDatabaseFromBeforeOpensForWritingWithItsSealedWords() {
    const QTemporaryDir folder;
    TestClock clock;
    TestRandom random(7);
    crypto::LocalCipher cipher(*crypto::LocalKey::from(Bytes(32, 'k')), random);
    const Before before;
    const auto opened = [&](Schema schema) {
        auto store = store::Store::open(
            {folder.filePath(u"db"_s).toStdString(), schema, clock, random, &cipher});
        if (!store) qFatal("open: %s", store.error().detail.c_str());
        return std::move(*store);
    };
    std::map<QByteArray, RecordId> ids;
    auto store = opened(before.schema());
    const SpaceId mine = idOf<SpaceId>('m');
    QVERIFY(store->setAuthor(idOf<DeviceId>('d'), idOf<UserId>('u')));
    QVERIFY(store->addSpace(mine, SpaceKind::Personal));
    for (const Place& place : longTexts()) {
        const FieldSchema* former = formerValue(*place.record, place.field->number);
        if (former == nullptr) continue;
        const RecordId id = ids[place.name()] = store->newId();
        auto edit = store::Edit::create(mine, place.record->number, id);
        QVERIFY(store->commit(
            edit.step(store::Edit::SetValue{former->number, place.name().toStdString()})));
    }
    QVERIFY(ids.size() > 30);

    store.reset();
    store = opened(model::schema());
    QVERIFY(!store->readOnly());
    for (const Place& place : longTexts()) {
        if (!ids.contains(place.name())) continue;
        const RecordId& id = ids[place.name()];
        const QString words = QString::fromUtf8(place.name());
        QCOMPARE(longText(*place.record, *store->find(id), place.field->number), words);
        store::Edit edit(id);
        replaceLongText(edit, *place.record, *store->find(id), place.field->number,
                        words + u", et depuis"_s);
        QVERIFY(store->commit(edit));
        QCOMPARE(longText(*place.record, *store->find(id), place.field->number),
                 words + u", et depuis"_s);
    }
}

void LongTextsTest::aCopyTakesTheWordsOfAnOlderVersionAlong() {
    TwoPeople two;
    using S = model::Story;
    const RecordId id = two.karim.make(two.karim.begin(S::recordKind, two.karim.personal)
                                           .set(S::title, "Le budget perdu")
                                           .replace(S::redo, "Y aller la veille."));
    const RecordSchema* story = model::schema().record(S::recordKind);
    writeValue(two.karim, {story, story->field(S::lesson.number)}, id, u"Demander tôt."_s);
    writeValue(two.karim, {story, story->field(S::redo.number)}, id, u"Écrire avant."_s);
    const std::array travelling{S::title.number, S::lesson.number};
    const RecordId copy = two.karim.make(copyOfFields(*two.karim.store, *two.karim.store->find(id),
                                                      tie, two.karim.store->newId(), travelling));
    two.karim.sendTo(two.ines);
    const auto row = two.ines.store->find(copy);
    QCOMPARE(longText(*row, S::lesson), u"Demander tôt."_s);
    QCOMPARE(longText(*row, S::redo), QString());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::LongTextsTest)
#include "long_texts_test.moc"
