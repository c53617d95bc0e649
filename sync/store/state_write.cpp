#include "sync/store/state_codec.h"

#include "sync/core/planted.h"
#include "sync/store/pack.h"
#include "sync/store/rows.h"
#include "sync/store/set_aside.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cordee::store {

namespace {

constexpr std::size_t recordsPerSlice = 64; // two to four milliseconds of loading rows

// Ids in their order, and the place of each: what stamps name.
template <class Id>
class Names {
  public:
    void add(const Id& id) { places_.try_emplace(id, 0); }
    void write(Packer& packer) {
        packer.varint(places_.size());
        std::uint64_t place = 0;
        for (auto& [id, at] : places_) {
            packer.bytes(id.view());
            at = ++place;
        }
    }
    std::uint64_t placeOf(const Id& id) const { return places_.at(id); }

  private:
    std::map<Id, std::uint64_t> places_;
};

} // namespace

class StateWriter::Parts {
  public:
    Parts(Context& context, std::uint32_t space)
        : context_(context)
        , space_(space)
        , aside_(asideOf(context, space)) {
        for (const KeptAside& aside : aside_) {
            devices_.add(context_.devices.id(aside.place.device));
            people_.add(context_.people.id(aside.author.person));
        }
    }

    std::optional<Bytes> some() {
        if (!named_) {
            if (findSome()) return std::nullopt;
            writeNames();
        }
        for (std::size_t i = 0; i < recordsPerSlice && written_ < records_.size(); ++i)
            writeNext();
        if (written_ < records_.size()) return std::nullopt;
        writeAside();
        return packer_.take();
    }

  private:
    // Who is named by the next records, in the order of their ids. False: there are no more.
    bool findSome() {
        Run run(context_.db.prepared("SELECT id, kind, n FROM record WHERE space = ? AND id > ?"
                                     " ORDER BY id LIMIT ?"));
        run.integer(space_).blob(records_.empty() ? ByteView() : records_.back().first.view());
        run.integer(static_cast<std::int64_t>(recordsPerSlice));
        const std::size_t before = records_.size();
        while (run.next()) {
            const auto id = RecordId::from(run.bytesAt(0));
            if (!id) throw Unreadable("a record's id");
            records_.emplace_back(*id, RowPlace{static_cast<std::uint32_t>(run.integerAt(1)),
                                                space_, run.integerAt(2)});
        }
        for (std::size_t i = before; i < records_.size(); ++i)
            collectNames(records_[i].first, records_[i].second);
        return records_.size() > before;
    }

    void collectNames(const RecordId& id, const RowPlace& place) {
        const auto add = [&](const Stamp& stamp) {
            if (!stamp.isNull()) devices_.add(context_.devices.id(stamp.device));
        };
        const RowState row = loadRow(context_, id, place);
        for (const Stamp& stamp : {row.created, row.touched, row.binned})
            add(stamp);
        for (const auto& [number, stamp] : row.clocks)
            add(stamp);
        people_.add(context_.people.id(row.createdBy));
    }

    void writeNames() {
        packer_.varint(stateFormat);
        devices_.write(packer_);
        people_.write(packer_);
        packer_.varint(records_.size());
        named_ = true;
    }

    void writeStamp(const Stamp& stamp) {
        packer_.fixed64(stamp.hlc.packed);
        packer_.varint(stamp.isNull() ? 0 : devices_.placeOf(context_.devices.id(stamp.device)));
    }

    void writeNext() {
        const auto& [id, place] = records_[written_++];
        RowState row = loadRow(context_, id, place);
        packer_.bytes(id.view()).varint(place.kind);
        for (const Stamp& stamp : {row.created, row.touched, row.binned})
            writeStamp(stamp);
        packer_.varint(people_.placeOf(context_.people.id(row.createdBy)));
        packer_.varint(readerOf(id));
        for (const FieldSchema* field : row.kind->fields)
            writeField(row, *field);
        packer_.varint(0);
    }

    std::uint64_t readerOf(const RecordId& id) {
        Run run(context_.db.prepared("SELECT reader FROM newer WHERE record = ?"));
        return run.blob(id.view()).next() ? static_cast<std::uint64_t>(run.integerAt(0)) : 0;
    }

    void startField(const FieldSchema& schema, StateTag tag) {
        packer_.varint(schema.number).varint(static_cast<std::uint64_t>(tag));
    }

    void writeField(RowState& row, const FieldSchema& schema) {
        const Stamp clock = row.clock(schema.number);
        if (schema.merge == Merge::LastWriter) {
            if (clock.isNull()) return;
            if (planted(Bug::SnapshotOmitsField) && schema.number == 2) return;
            startField(schema, StateTag::Value);
            writeStamp(clock);
            packer_.value(loadField(context_, row, schema).value);
            return;
        }
        const FieldState& field = loadField(context_, row, schema);
        if (schema.merge == Merge::Set) {
            const Bytes packed = field.set.pack();
            if (packed.empty()) return;
            startField(schema, StateTag::Set);
            packer_.bytes(packed);
            return;
        }
        if (field.document->version() == text::Document().version()) return;
        startField(schema, StateTag::Text);
        packer_.bytes(field.document->encodeCanonical());
    }

    void writeAside() {
        const auto order = [&](const KeptAside& aside) {
            return std::tuple(context_.devices.id(aside.place.device), aside.place.seq,
                              aside.place.index);
        };
        std::ranges::sort(aside_, {}, order);
        packer_.varint(aside_.size());
        for (const KeptAside& aside : aside_) {
            packer_.varint(devices_.placeOf(context_.devices.id(aside.place.device)));
            packer_.varint(aside.place.seq).varint(aside.place.index);
            packer_.varint(people_.placeOf(context_.people.id(aside.author.person)));
            packer_.varint(static_cast<std::uint64_t>(aside.reason)).bytes(aside.raw);
        }
    }

    Context& context_;
    std::uint32_t space_;
    Packer packer_;
    std::vector<std::pair<RecordId, RowPlace>> records_; // by id
    std::vector<KeptAside> aside_;
    Names<DeviceId> devices_;
    Names<UserId> people_;
    bool named_ = false;
    std::size_t written_ = 0;
};

StateWriter::StateWriter(Context& context, std::uint32_t space)
    : parts_(std::make_unique<Parts>(context, space)) {}

StateWriter::~StateWriter() = default;

std::optional<Bytes> StateWriter::some() {
    return parts_->some();
}

} // namespace cordee::store
