#pragma once

#include "sync/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>
#include <memory>

// What the store's tests share: a small model in two versions, a clock and a randomness of their
// own, and devices that pass batches to each other.
namespace cordee::store::test {

inline constexpr std::int64_t year2026 = 1'767'225'600'000;

struct TestClock final : Clock {
    std::int64_t nowMs() const override { return millis; }
    std::int64_t millis = year2026;
};

struct TestRandom final : Random {
    explicit TestRandom(std::uint64_t seed = 1)
        : state(seed) {}
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            out[i] = static_cast<std::uint8_t>(state >> 56);
        }
    }
    std::uint64_t state;
};

// Not a cipher: turns a value over and binds it to its place, so that tests can tell what is
// sealed.
class TestCipher final : public ColumnCipher {
  public:
    explicit TestCipher(char key = 'k')
        : key_(key) {}
    Bytes seal(ByteView plain, ByteView place) override {
        Bytes sealed = "sealed" + Bytes(1, key_) + mark(place);
        for (const char octet : plain)
            sealed.push_back(static_cast<char>(octet ^ key_ ^ 0x80));
        return sealed;
    }
    std::optional<Bytes> open(ByteView sealed, ByteView place) const override {
        const Bytes start = "sealed" + Bytes(1, key_) + mark(place);
        if (!sealed.starts_with(start)) return std::nullopt;
        Bytes plain;
        for (const char octet : sealed.substr(start.size())) {
            plain.push_back(static_cast<char>(octet ^ key_ ^ 0x80));
        }
        return plain;
    }
    Bytes check() const override { return "check" + Bytes(1, key_); }

  private:
    static Bytes mark(ByteView place) {
        return std::to_string(std::hash<std::string_view>{}(place)) + ":";
    }
    char key_;
};

namespace goal {
inline constexpr std::uint32_t number = 2;
inline constexpr Field<std::string> title{2, 1};
inline constexpr Field<std::int64_t> status{2, 2};
inline constexpr Field<double> target{2, 3};
inline constexpr Field<Date> dueOn{2, 4};
inline constexpr Field<bool> done{2, 5};
inline constexpr SetField<std::string> tags{2, 6};
inline constexpr Field<RecordId> parentId{2, 7};
inline constexpr Field<std::string> locale{2, 8};
inline constexpr TextField notes{2, 9};
inline constexpr Field<Bytes> photo{2, 10};
inline constexpr Field<std::string> place{2, 11};
inline constexpr Field<UserId> owner{2, 12};
inline constexpr SetField<std::int64_t> slots{2, 13};
inline constexpr Field<std::string> newer{2, 14}; // version 2
} // namespace goal

namespace note {
inline constexpr std::uint32_t number = 1;
inline constexpr Field<std::string> text{1, 1};
} // namespace note

namespace step { // version 2
inline constexpr std::uint32_t number = 3;
inline constexpr Field<std::string> text{3, 1};
} // namespace step

inline constexpr std::array<EnumValueSchema, 3> statuses{
    {{1, "draft"}, {2, "active"}, {3, "letGo"}}};

inline constexpr std::array<FieldSchema, 1> noteFields{
    {{1, "text", "text", ValueType::Text, Merge::LastWriter, Holds::Plain, true, true, false, {}}}};
inline constexpr std::array<FieldSchema, 14> goalFields{{
    {1, "title", "title", ValueType::Text, Merge::LastWriter, Holds::Plain, true, true, false, {}},
    {2, "status", "status", ValueType::Enum, Merge::LastWriter, Holds::Plain, false, false, false,
     statuses},
    {3,
     "target",
     "target",
     ValueType::Real,
     Merge::LastWriter,
     Holds::Plain,
     false,
     false,
     false,
     {}},
    {4,
     "dueOn",
     "due_on",
     ValueType::Integer,
     Merge::LastWriter,
     Holds::Date,
     false,
     false,
     false,
     {}},
    {5, "done", "done", ValueType::Bool, Merge::LastWriter, Holds::Plain, false, false, false, {}},
    {6, "tags", "tags", ValueType::Text, Merge::Set, Holds::Plain, false, true, false, {}},
    {7,
     "parentId",
     "parent_id",
     ValueType::Blob,
     Merge::LastWriter,
     Holds::Record,
     false,
     false,
     false,
     {}},
    {8,
     "locale",
     "locale",
     ValueType::Text,
     Merge::LastWriter,
     Holds::Plain,
     false,
     false,
     true,
     {}},
    {9, "notes", "notes", ValueType::Text, Merge::Text, Holds::Plain, true, true, false, {}},
    {10,
     "photo",
     "photo",
     ValueType::Blob,
     Merge::LastWriter,
     Holds::Plain,
     false,
     false,
     false,
     {}},
    {11,
     "place",
     "place",
     ValueType::Text,
     Merge::LastWriter,
     Holds::Plain,
     false,
     false,
     false,
     {}},
    {12,
     "owner",
     "owner",
     ValueType::Blob,
     Merge::LastWriter,
     Holds::User,
     false,
     false,
     false,
     {}},
    {13, "slots", "slots", ValueType::Integer, Merge::Set, Holds::Time, false, false, false, {}},
    {14,
     "newer",
     "newer",
     ValueType::Text,
     Merge::LastWriter,
     Holds::Plain,
     false,
     true,
     false,
     {}},
}};
inline constexpr std::array<RecordSchema, 2> recordsV1{
    {{1, "Note", "note", Audience::Private, noteFields},
     {2, "Goal", "goal", Audience::Shared, std::span(goalFields).first(13)}}};
inline constexpr std::array<RecordSchema, 3> recordsV2{
    {{1, "Note", "note", Audience::Private, noteFields},
     {2, "Goal", "goal", Audience::Shared, goalFields},
     {3, "Step", "step", Audience::Shared, noteFields}}};
inline constexpr Schema schemaV1{recordsV1};
inline constexpr Schema schemaV2{recordsV2};

template <class Id>
Id idOf(char letter) {
    return *Id::from(Bytes(Id::size, letter));
}

inline const SpaceId personal = idOf<SpaceId>('P');
inline const SpaceId shared = idOf<SpaceId>('S');

// One device with its database. Batches are what seal() would make, but in the clear.
struct Device {
    explicit Device(char name, const QString& folder, Schema model = schemaV1,
                    ColumnCipher* cipher = nullptr)
        : id(idOf<DeviceId>(name))
        , user(idOf<UserId>(name))
        , random(static_cast<std::uint64_t>(name))
        , path((folder + u'/' + QChar::fromLatin1(name)).toStdString())
        , cipher_(cipher) {
        open(model);
        if (!store->readOnly()) addSpaces();
    }

    void open(Schema model) {
        auto opened = Store::open({path, model, clock, random, cipher_});
        if (!opened) qFatal("open: %s", opened.error().detail.c_str());
        store = std::move(*opened);
    }
    void reopen(Schema model = schemaV1) {
        store.reset();
        open(model);
    }
    void addSpaces() {
        const bool ready = store->setAuthor(id, user) &&
                           store->addSpace(personal, SpaceKind::Personal) &&
                           store->addSpace(shared, SpaceKind::Mentorship);
        if (!ready) qFatal("cannot prepare a store");
    }

    // Seals all that waits into batches of at most `size`; they come back in order.
    std::vector<RemoteBatch> seal(const SpaceId& space = shared, std::size_t size = 256) {
        std::vector<RemoteBatch> batches;
        for (auto changes = store->pending(space, size); !changes.empty();
             changes = store->pending(space, size)) {
            RemoteBatch batch;
            batch.space = space;
            batch.device = id;
            batch.author = user;
            batch.head.seq = store->chainHead(space, id).seq + 1;
            batch.head.hash = idOf<Hash32>(static_cast<char>(batch.head.seq));
            batch.sealed = encodeChanges(changes);
            batch.content = *decodeChanges(batch.sealed);
            const auto stored = store->storeSealed(
                space, {batch.head.seq, batch.head.hash, batch.sealed}, changes.size());
            if (!stored) qFatal("storeSealed: %s", stored.error().detail.c_str());
            batches.push_back(std::move(batch));
        }
        return batches;
    }
    ChangeSet take(const std::vector<RemoteBatch>& batches) {
        auto applied = store->applyRemote(batches, store->cursor(shared) + batches.size());
        if (!applied) qFatal("applyRemote: %s", applied.error().detail.c_str());
        return std::move(*applied);
    }

    RecordId create(const Edit& edit) {
        const auto committed = store->commit(edit);
        if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
        return edit.id();
    }
    Edit newGoal(const SpaceId& space = shared) {
        return Edit::create(space, goal::number, store->newId());
    }

    DeviceId id;
    UserId user;
    TestClock clock;
    TestRandom random;
    std::filesystem::path path;
    std::unique_ptr<Store> store;

  private:
    ColumnCipher* cipher_;
};

} // namespace cordee::store::test
