#include "app/records/convert.h"
#include "app/records/gestures.h"
#include "app/records/record_list_model.h"
#include "model/scratch_v1.h"
#include "model/scratch_v2.h"
#include "model/scratch_v2_editors.h"
#include "sync/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace cordee;
namespace v1 = cordee::scratch::v1;
namespace v2 = cordee::scratch::v2;

namespace {

struct TestClock final : Clock {
    std::int64_t nowMs() const override { return millis; }
    mutable std::int64_t millis = 1'790'000'000'000;
};

struct TestRandom final : Random {
    explicit TestRandom(std::uint8_t seed)
        : next(seed) {}
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i)
            out[i] = next = static_cast<std::uint8_t>(next * 5 + 17);
    }
    std::uint8_t next;
};

const SpaceId garden = *SpaceId::from(Bytes(32, 'g'));

// One person's device: a store on a file, with a schema.
struct Device {
    Device(char name, const QString& folder, Schema schema)
        : random(static_cast<std::uint8_t>(name))
        , id(*DeviceId::from(Bytes(32, name)))
        , user(*UserId::from(Bytes(32, static_cast<char>(name - 32))))
        , path(std::filesystem::path(folder.toStdString()) / std::string(1, name)) {
        open(schema);
    }

    void open(Schema schema) {
        store.reset();
        auto opened = store::Store::open({path, schema, clock, random});
        QVERIFY(opened.ok());
        store = std::move(*opened);
        QVERIFY(store->addSpace(garden, SpaceKind::Mentorship).ok());
        QVERIFY(store->setAuthor(id, user).ok());
    }

    // Everything written here since the last call, as another device receives it.
    RemoteBatch send() {
        DecodedChanges content;
        content.changes = store->pending(garden, 256);
        for (std::uint32_t i = 0; i < content.changes.size(); ++i)
            content.indices.push_back(i);
        seq += 1;
        const SealedBatch sealed{seq, *Hash32::from(Bytes(32, static_cast<char>(seq))), "sealed"};
        if (!store->storeSealed(garden, sealed, content.changes.size())) return {};
        return {garden, id, user, {seq, sealed.hash}, seq, content, sealed.bytes, {}};
    }

    TestClock clock;
    TestRandom random;
    DeviceId id;
    UserId user;
    std::filesystem::path path;
    std::unique_ptr<store::Store> store;
    std::uint64_t seq = 0;
};

RecordId plant(Device& device, const std::string& name) {
    const RecordId id = device.store->newId();
    auto edit = store::Edit::create(garden, v2::Plant::recordKind, id);
    edit.set(v2::Plant::name, name);
    return device.store->commit(edit).ok() ? id : RecordId();
}

} // namespace

// A field and a record that exist only as lines of a scratch .proto are stored, merged, shown and
// exported.
class OneDeclarationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNewFieldIsARoleOfTheListModel() {
        const QTemporaryDir folder;
        Device device('a', folder.path(), v2::schema());
        const RecordId rose = plant(device, "rose");
        app::RecordListModel model(*device.store, store::Query(v2::Plant::recordKind));
        QVERIFY(
            device.store->commit(store::Edit(rose).set(v2::Plant::light, v2::Light::FullSun)).ok());
        const int role = model.roleNames().key("light");
        QCOMPARE(model.data(model.index(0), role).toInt(), 2);
    }

    void aNewRecordHasATypedEditor() {
        const QTemporaryDir folder;
        Device device('a', folder.path(), v2::schema());
        const RecordId id = device.store->newId();
        auto edit = store::Edit::create(garden, v2::Watering::recordKind, id);
        QVERIFY(device.store->commit(edit.set(v2::Watering::litres, 1.5)).ok());
        app::Gestures gestures(*device.store);
        v2::WateringEditor editor(*device.store, gestures);
        QVERIFY(editor.open(id));
        QCOMPARE(editor.litres(), 1.5);
        editor.setRemark(QStringLiteral("au pied, le soir"));
        QCOMPARE(editor.remark(), QStringLiteral("au pied, le soir"));
        gestures.undo();
        QCOMPARE(editor.remark(), QString());
    }

    void bothSidesOfANewFieldMerge() {
        const QTemporaryDir folder;
        Device ines('i', folder.path(), v2::schema());
        Device karim('k', folder.path(), v2::schema());
        const RecordId rose = plant(ines, "rose");
        QVERIFY(karim.store->applyRemote(std::array{ines.send()}, 1).ok());
        ines.clock.millis += 10;
        QVERIFY(ines.store->commit(store::Edit(rose).set(v2::Plant::light, v2::Light::Shade)).ok());
        QVERIFY(ines.store->commit(store::Edit(rose).add(v2::Plant::colours, "rouge")).ok());
        karim.clock.millis += 20;
        QVERIFY(
            karim.store->commit(store::Edit(rose).set(v2::Plant::light, v2::Light::FullSun)).ok());
        QVERIFY(karim.store->commit(store::Edit(rose).add(v2::Plant::colours, "blanc")).ok());
        QVERIFY(karim.store->applyRemote(std::array{ines.send()}, 2).ok());
        QVERIFY(ines.store->applyRemote(std::array{karim.send()}, 3).ok());
        QCOMPARE(ines.store->find(rose)->get(v2::Plant::light), v2::Light::FullSun);
        QCOMPARE(ines.store->find(rose)->get(v2::Plant::colours).size(), 2U);
        QCOMPARE(ines.store->exportJson(garden), karim.store->exportJson(garden));
    }

    void theExportNamesTheNewFieldAndRecord() {
        const QTemporaryDir folder;
        Device device('a', folder.path(), v2::schema());
        const RecordId rose = plant(device, "rose");
        QVERIFY(
            device.store->commit(store::Edit(rose).set(v2::Plant::light, v2::Light::Shade)).ok());
        auto watering =
            store::Edit::create(garden, v2::Watering::recordKind, device.store->newId());
        QVERIFY(device.store->commit(watering.set(v2::Watering::plantId, rose)).ok());
        const std::string json = device.store->exportJson(garden);
        for (const char* word : {"Plant", "light", "Watering", "plantId", "rose"}) {
            QVERIFY2(json.find(word) != std::string::npos, word);
        }
    }

    void whatANewerVersionWroteComesAliveAfterTheUpgrade() {
        const QTemporaryDir folder;
        Device older('o', folder.path(), v1::schema());
        Device newer('n', folder.path(), v2::schema());
        const RecordId rose = plant(newer, "rose");
        QVERIFY(
            newer.store->commit(store::Edit(rose).set(v2::Plant::light, v2::Light::Shade)).ok());
        auto watering = store::Edit::create(garden, v2::Watering::recordKind, newer.store->newId());
        QVERIFY(newer.store->commit(watering.set(v2::Watering::litres, 2.0)).ok());
        const auto applied = older.store->applyRemote(std::array{newer.send()}, 1);
        QVERIFY(applied.ok());
        QVERIFY(applied->setAside > 0);
        QCOMPARE(older.store->find(rose)->get(v1::Plant::name), "rose");

        older.open(v2::schema());
        QCOMPARE(older.store->find(rose)->get(v2::Plant::light), v2::Light::Shade);
        QCOMPARE(older.store->select(store::Query(v2::Watering::recordKind)).size(), 1U);
        QCOMPARE(older.store->exportJson(garden), newer.store->exportJson(garden));
    }
};

QTEST_GUILESS_MAIN(OneDeclarationTest)
#include "one_declaration_test.moc"
