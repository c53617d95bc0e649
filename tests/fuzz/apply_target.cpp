#include "sync/crypto/batch_seal.h"
#include "sync/crypto/padding.h"
#include "sync/crypto/verify/parse.h"
#include "sync/store/pack.h"
#include "sync/store/store.h"
#include "sync/text/document.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/names.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/scene.h"

#include "cordee/fuzz/inputs.pb.h"
#include "model/fuzz_model.h"

// F2 and F12: what two members write, sealed with the right key and opened, then applied by two
// devices in two orders. Both must show the same, and go on working.
namespace cordee::fuzz {

using namespace crypto;
using store::Edit;
using store::Query;
using store::Store;

namespace {

constexpr int mostBatches = 4;

struct Writer {
    const DeviceSecrets* device;
    UserId user;
    ChainHead head;
};

// The content under way: compressed, padded, sealed, signed, and all of that undone.
std::optional<RemoteBatch> travel(const wire::BatchPlain& content, Writer& writer) {
    Scene& world = scene();
    const SymmetricKey key = dataKey(world.space.keys.back());
    static Compressor compressor;
    wire::BatchHeader header = world.world.headerFor(world.space, *writer.device, writer.head);
    header.set_nonce(Bytes(nonceSize, 'n'));
    wire::Batch batch;
    batch.set_header(header.SerializeAsString());
    Bytes plain = compressor.compress(content.SerializeAsString());
    pad(plain);
    batch.set_ciphertext(aeadSeal(key, header.nonce(), batch.header(), plain));
    sign(batch, writer.device->signing.verifyKey());
    const Bytes sealed = batch.SerializeAsString();
    const auto parsed = parseBatch(sealed);
    require(parsed && verifyBatch(*parsed, *world.space.log, world.world, writer.head).ok(),
            "what is made well is believed");
    auto opened = openBatch(*parsed, key, compressor);
    if (!opened) return std::nullopt; // too many changes
    writer.head = parsed->head;
    return RemoteBatch{world.space.id(),
                       writer.device->id(),
                       writer.user,
                       parsed->head,
                       0,
                       std::move(*opened),
                       sealed,
                       {}};
}

std::vector<RemoteBatch> travel(const google::protobuf::RepeatedPtrField<wire::BatchPlain>& all,
                                Writer writer) {
    std::vector<RemoteBatch> arrived;
    for (int i = 0; i < std::min(all.size(), mostBatches); ++i)
        if (auto batch = travel(all.Get(i), writer)) arrived.push_back(std::move(*batch));
    return arrived;
}

class Reader {
  public:
    explicit Reader(const char* disk)
        : path_(std::string("/") + disk + "/cordee.db") {
        open();
    }
    void open() {
        store_.reset();
        auto opened = Store::open({path_, records::schema(), clock(), random_});
        require(opened.ok(), "a store opens what it wrote");
        store_ = std::move(*opened);
    }
    void prepare() {
        const Scene& world = scene();
        const auto& me = world.eve->device();
        require(store_->setAuthor(me.id(), world.eve->id).ok() &&
                    store_->addSpace(world.space.id(), SpaceKind::Mentorship).ok(),
                "a store is made ready");
    }
    void take(const std::vector<RemoteBatch>& batches) {
        for (const RemoteBatch& batch : batches)
            require(store_->applyRemote(std::span(&batch, 1), ++cursor_).ok(),
                    "what was opened is applied or set aside");
    }
    using Shown = std::map<RecordId, Bytes>; // packed, so that no number differs from itself
    Shown shown() const {
        Shown all;
        for (const RecordSchema& record : store_->schema().records())
            for (const store::Row& row : store_->select(Query(record.number).includeBin())) {
                store::Packer values;
                for (const FieldSchema& field : record.fields)
                    values.value(row.value(field.number));
                all[row.id] = values.varint(row.deleted ? 1 : 0).take();
            }
        return all;
    }
    // What a person does with it.
    void use() {
        for (const auto& [id, values] : shown()) {
            static_cast<void>(store_->history(id));
            const auto committed =
                store_->commit(Edit(id).step(Edit::SetValue{1, Value(std::string("again"))}));
            if (!committed) continue; // a newer version's, or of another kind
            require(store_->undo(committed->gesture).ok(), "an act can be undone");
        }
        static_cast<void>(store_->bin());
        static_cast<void>(store_->exportJson(std::nullopt));
    }

  private:
    std::string path_;
    sim::SeededRandom random_{sim::Dice(3)};
    std::unique_ptr<Store> store_;
    std::uint64_t cursor_ = 0;
};

void prepare() {
    disks().add("one");
    disks().add("two");
    Reader("one").prepare();
    Reader("two").prepare();
    disks().keep("one");
    disks().keep("two");
}

std::string_view run(ByteView bytes) {
    input::Changes parsed;
    if (!parseBounded(parsed, bytes)) return "Malformed";
    static const bool prepared = (prepare(), true);
    static_cast<void>(prepared);
    disks().reset("one");
    disks().reset("two");
    Scene& world = scene();
    const auto ana = travel(parsed.ana(), {&world.ana->device(), world.ana->id, {}});
    const auto paul = travel(parsed.paul(), {&world.paul->device(), world.paul->id, {}});
    Reader one("one");
    Reader two("two");
    one.take(ana);
    one.take(paul);
    two.take(paul);
    two.take(ana);
    const auto shown = one.shown();
    require(shown == two.shown(), "two devices that have the same show the same");
    one.open();
    require(one.shown() == shown, "a store shows after a restart what it showed before");
    one.use();
    two.use();
    return "ok";
}

// Changes as a device would write them.
class Draft {
  public:
    explicit Draft(char who)
        : who_(who) {}
    Draft& add(ChangeKind kind, char record, std::uint32_t field, Bytes body,
               std::uint32_t recordKind = 1) {
        changes_.push_back({kind, *RecordId::from(Bytes(16, record)), recordKind, field,
                            Hlc::of(nowMs + who_ + 10 * std::int64_t(changes_.size()), 0), 0,
                            std::move(body)});
        return *this;
    }
    Draft& set(char record, std::uint32_t field, const Value& value) {
        return add(ChangeKind::SetField, record, field, encodeValue(value));
    }
    wire::BatchPlain batch() {
        wire::BatchPlain plain;
        plain.ParseFromString(encodeChanges(std::exchange(changes_, {})));
        return plain;
    }

  private:
    char who_;
    std::vector<Change> changes_;
};

std::vector<Seed> seeds() {
    text::Document text;
    const auto typed = text.splice(7, 0, 0, "Ce que j’ai appris");
    text::Document other = text;
    const auto more = text.splice(7, 3, 2, "où");
    const auto apart = other.splice(8, 0, 3, "Tout");
    const Hlc seen = Hlc::of(nowMs + 1, 0);
    Draft ana('a');
    Draft paul('p');
    input::Changes all;
    ana.set('r', 1, std::string("Portrait"))
        .set('r', 2, std::int64_t{20'000})
        .set('r', 3, 1.5)
        .set('r', 4, std::int64_t{1})
        .set('r', 5, std::int64_t{2})
        .set('r', 6, Bytes("\x89PNG"))
        .set('r', 7, Bytes(16, 's'))
        .set('r', 8, Bytes(32, 'u'))
        .set('r', 9, std::string("a0"))
        .add(ChangeKind::AddToSet, 'r', 10, encodeValue(std::string("métier")))
        .add(ChangeKind::AddToSet, 'r', 11, encodeValue(std::int64_t{nowMs}))
        .add(ChangeKind::EditText, 'r', 12, *typed);
    *all.add_ana() = ana.batch();
    ana.add(ChangeKind::EditText, 'r', 12, *more).add(ChangeKind::Delete, 'r', 0, {});
    *all.add_ana() = ana.batch();
    paul.set('r', 1, std::string("Le portrait"))
        .add(ChangeKind::RemoveFromSet, 'r', 10, encodeRemoval(std::string("métier"), seen))
        .add(ChangeKind::EditText, 'r', 12, *apart)
        .add(ChangeKind::Restore, 'r', 0, {})
        .set('r', 13, std::string("refused"))
        .set('r', 99, std::string("newer"))
        .set('q', 1, std::string("Autre"));
    *all.add_paul() = paul.batch();
    paul.add(ChangeKind::SetField, 'x', 1, encodeValue(std::string("private")), 2)
        .add(ChangeKind::SetField, 'y', 1, encodeValue(std::string("newer kind")), 40)
        .add(ChangeKind::SetField, 'r', 1, "\xff\xff");
    *all.add_paul() = paul.batch();
    std::vector<Seed> made{{"everything", all.SerializeAsString()}};
    all.clear_paul();
    made.push_back({"one-member", all.SerializeAsString()});
    all.mutable_ana()->RemoveLast();
    made.push_back({"one-batch", all.SerializeAsString()});
    return made;
}

} // namespace

Target applyTarget() {
    return {"apply",
            "changes of two members, opened and applied in two orders",
            "cordee.fuzz.input.Changes",
            16384,
            run,
            seeds};
}

} // namespace cordee::fuzz
