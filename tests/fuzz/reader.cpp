#include "tests/fuzz/reader.h"

#include "sync/store/pack.h"
#include "sync/text/document.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/scene.h"
#include "tests/fuzz/target.h"

#include "model/fuzz_model.h"

namespace cordee::fuzz {

using store::Edit;
using store::Query;
using store::Store;

namespace {

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

} // namespace

Reader::Reader(const char* disk)
    : path_(std::string("/") + disk + "/cordee.db") {
    open();
}

void Reader::open() {
    store_.reset();
    auto opened = Store::open({path_, records::schema(), clock(), random_});
    require(opened.ok(), "a store opens what it wrote");
    store_ = std::move(*opened);
}

void Reader::prepare() {
    const Scene& world = scene();
    const auto& me = world.eve->device();
    require(store_->setAuthor(me.id(), world.eve->id).ok() &&
                store_->addSpace(world.space.id(), SpaceKind::Mentorship).ok(),
            "a store is made ready");
}

void Reader::take(const std::vector<RemoteBatch>& batches) {
    for (const RemoteBatch& batch : batches)
        require(store_->applyRemote(std::span(&batch, 1), ++cursor_).ok(),
                "what was opened is applied or set aside");
}

Reader::Shown Reader::shown() const {
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

void Reader::use() {
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

input::Changes everything() {
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
    return all;
}

} // namespace cordee::fuzz
