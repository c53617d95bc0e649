#include "sync/store/state_codec.h"

#include "sync/core/planted.h"
#include "sync/store/outbox.h"
#include "sync/store/pack.h"
#include "sync/store/rows.h"
#include "sync/store/set_aside.h"

#include <algorithm>
#include <map>

namespace cordee::store {

namespace {

// Ends the reading of a state that was not written by a StateWriter.
struct BadState {
    StoreErrorKind kind = StoreErrorKind::Invalid;
    std::string why;
};

class StateMerger {
  public:
    StateMerger(Context& context, std::uint32_t space, ByteView state, const SpaceVector& before,
                ChangeSet& changes)
        : context_(context)
        , space_(space)
        , in_(state)
        , changes_(changes) {
        for (const auto& [device, head] : before)
            before_[context.devices.number(device)] = head.seq;
    }

    void run() {
        if (in_.varint() != stateFormat) fail("another format", StoreErrorKind::Newer);
        readNames(devices_, context_.devices);
        readNames(people_, context_.people);
        for (std::uint64_t left = in_.varint(); left > 0; --left) {
            needMore();
            mergeRecord();
        }
        for (std::uint64_t left = in_.varint(); left > 0; --left) {
            needMore();
            takeAside();
        }
        if (!in_.ok() || !in_.atEnd()) fail("it ends elsewhere");
    }

  private:
    [[noreturn]] static void fail(std::string why, StoreErrorKind kind = StoreErrorKind::Invalid) {
        throw BadState{kind, std::move(why)};
    }
    void needMore() const {
        if (!in_.ok()) fail("it ends early");
    }

    template <class Id>
    void readNames(std::vector<std::uint32_t>& names, Interned<Id>& interned) {
        for (std::uint64_t left = in_.varint(); left > 0; --left) {
            needMore();
            const auto id = Id::from(in_.bytes());
            if (!id) fail("an id of another length");
            names.push_back(interned.number(*id));
        }
    }
    // Places count from 1.
    std::uint32_t nameAt(const std::vector<std::uint32_t>& names) {
        const std::uint64_t place = in_.varint();
        if (place == 0 || place > names.size()) fail("names nobody");
        return names[place - 1];
    }
    Stamp readStamp() {
        Stamp stamp;
        stamp.hlc.packed = in_.fixed64();
        if (stamp.isNull()) {
            if (in_.varint() != 0) fail("somebody at no time");
            return stamp;
        }
        if (!stamp.hlc.isPlausible()) fail("an implausible clock");
        stamp.device = nameAt(devices_);
        context_.clock().observe(stamp.hlc);
        return stamp;
    }

    // What is here or a new one. Nothing: the record lives elsewhere.
    std::optional<RowState> rowFor(const RecordId& id, std::uint32_t kind) {
        const auto place = locate(context_.db, id);
        if (place && (place->space != space_ || place->kind != kind)) return std::nullopt;
        if (place) return loadRow(context_, id, *place);
        RowState row;
        row.id = id;
        row.kind = context_.tables.kind(kind);
        row.space = space_;
        return row;
    }

    // The same border as for a change that arrives.
    CheckedChange checked(const RowState& row, ChangeKind kind, std::uint32_t field, const Hlc& hlc,
                          const Value& value) {
        const Change change{kind,
                            row.id,
                            row.kind->schema->number,
                            field,
                            hlc,
                            0,
                            field == 0 ? Bytes() : encodeValue(value)};
        CheckedChange outcome = check(change, context_.tables, context_.space(space_).kind);
        if (outcome.refusal == Refusal::Newer) fail(outcome.why, StoreErrorKind::Newer);
        if (outcome.refusal != Refusal::None) fail(outcome.why);
        return outcome;
    }

    void mergeRecord() {
        const auto id = RecordId::from(in_.bytes());
        const auto kind = static_cast<std::uint32_t>(in_.varint());
        if (!id) fail("a record's id of another length");
        if (!context_.tables.kind(kind)) fail("an unknown record", StoreErrorKind::Newer);
        auto row = rowFor(*id, kind);
        RowState elsewhere; // is read over
        elsewhere.kind = context_.tables.kind(kind);
        elsewhere.id = *id;
        RowState& into = row ? *row : elsewhere;
        const bool isNew = !into.exists();
        const std::uint64_t reader = mergeStamps(into);
        mergeFields(into);
        if (!row) return;
        noteReader(*id, reader);
        saveRow(context_, into);
        if (isNew || into.wasInBin != into.isInBin(context_.devices))
            changes_.fields.push_back({*id, kind, 0});
        for (const FieldState& field : into.fields)
            if (field.dirty) changes_.fields.push_back({*id, kind, field.number});
    }

    // And the oldest version that may edit the record.
    std::uint64_t mergeStamps(RowState& row) {
        const Stamp created = readStamp();
        const Stamp touched = readStamp();
        const Stamp binned = readStamp();
        const std::uint32_t author = nameAt(people_);
        if (created.isNull()) fail("a record that nobody made");
        checked(row, ChangeKind::Restore, 0, created.hlc, {});
        if (row.created.isNull() || isOlder(created, row.created, context_.devices)) {
            row.created = created;
            row.createdBy = author;
            row.dirty = true;
        }
        raise(row, row.touched, touched);
        raise(row, row.binned, binned);
        return in_.varint();
    }
    void raise(RowState& row, Stamp& mine, const Stamp& theirs) {
        if (theirs.isNull() || !(mine.isNull() || isOlder(mine, theirs, context_.devices))) return;
        mine = theirs;
        row.dirty = true;
    }
    void noteReader(const RecordId& record, std::uint64_t reader) {
        if (reader == 0) return;
        Run run(context_.db.prepared(
            "INSERT INTO newer(record, reader) VALUES(?, ?) ON CONFLICT(record)"
            " DO UPDATE SET reader = max(reader, excluded.reader)"));
        run.blob(record.view()).integer(static_cast<std::uint32_t>(reader)).exec();
    }

    void mergeFields(RowState& row) {
        for (std::uint64_t number = in_.varint(); number != 0; number = in_.varint()) {
            needMore();
            const FieldSchema* schema = row.kind->field(static_cast<std::uint32_t>(number));
            if (!schema) fail("an unknown field", StoreErrorKind::Newer);
            const std::uint64_t tag = in_.varint();
            if (tag == static_cast<std::uint64_t>(StateTag::Value) &&
                schema->merge == Merge::LastWriter) {
                mergeValue(row, *schema);
            } else if (tag == static_cast<std::uint64_t>(StateTag::Set) &&
                       schema->merge == Merge::Set) {
                mergeSet(row, *schema);
            } else if (tag == static_cast<std::uint64_t>(StateTag::Text) &&
                       schema->merge == Merge::Text) {
                mergeText(row, *schema);
            } else {
                fail("a field of another kind");
            }
        }
    }

    void mergeValue(RowState& row, const FieldSchema& schema) {
        const Stamp stamp = readStamp();
        if (stamp.isNull()) fail("a value that nobody wrote");
        const Value value =
            checked(row, ChangeKind::SetField, schema.number, stamp.hlc, in_.value()).value;
        FieldState& field = loadField(context_, row, schema);
        const Stamp mine = row.clock(schema.number);
        const bool isLater = mine == stamp
                                 ? encodeValue(field.value) < encodeValue(value)
                                 : mine.isNull() || isOlder(mine, stamp, context_.devices);
        if (!isLater && !planted(Bug::SnapshotWins)) return;
        field.dirty = field.dirty || field.value != value;
        field.value = value;
        row.setClock(schema.number, stamp);
        row.dirty = true;
    }

    void mergeSet(RowState& row, const FieldSchema& schema) {
        Unpacker elements(in_.bytes());
        FieldState& field = loadField(context_, row, schema);
        while (!elements.atEnd()) {
            const Bytes element(elements.bytes());
            const Hlc added{elements.fixed64()};
            const Hlc removed{elements.fixed64()};
            const auto value = decodeValue(element);
            if (!elements.ok() || !value) fail("a set that cannot be read");
            const Hlc& latest = std::max(added, removed);
            if (encodeValue(
                    checked(row, ChangeKind::AddToSet, schema.number, latest, *value).value) !=
                element)
                fail("an element that is written otherwise");
            context_.clock().observe(latest);
            SetElement& mine = field.set.at(element);
            if (mine.added >= added && mine.removed >= removed) continue;
            mine.added = std::max(mine.added, added);
            mine.removed = std::max(mine.removed, removed);
            field.dirty = row.dirty = true;
        }
        if (!elements.ok()) fail("a set that cannot be read");
    }

    void mergeText(RowState& row, const FieldSchema& schema) {
        auto theirs = text::Document::load(in_.bytes());
        if (!theirs) fail("a text: " + theirs.error().detail);
        checkText(row, schema);
        FieldState& field = loadField(context_, row, schema);
        const auto missing = theirs->operationsSince(field.document->version());
        if (!missing) fail("a text: " + missing.error().detail);
        if (missing->empty()) return;
        for (const auto& [author, operations] : *missing)
            if (auto applied = field.document->apply(author, operations); !applied)
                fail("a text: " + applied.error().detail);
        std::string text = field.document->text();
        if (!isCleanText(text)) fail("not a clean text");
        field.value = std::move(text);
        field.dirty = row.dirty = true;
    }
    void checkText(const RowState& row, const FieldSchema& schema) {
        const Change change{ChangeKind::EditText,
                            row.id,
                            row.kind->schema->number,
                            schema.number,
                            row.touched.hlc,
                            0,
                            {}};
        const CheckedChange outcome = check(change, context_.tables, context_.space(space_).kind);
        if (outcome.refusal != Refusal::None) fail(outcome.why);
    }

    void takeAside() {
        AsidePlace place;
        place.space = space_;
        place.device = nameAt(devices_);
        place.seq = in_.varint();
        place.index = static_cast<std::uint32_t>(in_.varint());
        const Author author{place.device, nameAt(people_), 0, context_.wall.nowMs()};
        const auto reason = static_cast<Refusal>(in_.varint());
        const ByteView raw = in_.bytes();
        if (!in_.ok() || !mayCountLater(reason) || !unpackChange(raw))
            fail("a change that cannot be read");
        // Counted or set aside when its batch came, it would stand twice in the history.
        if (const auto known = before_.find(place.device);
            known != before_.end() && place.seq <= known->second)
            return;
        setAside(context_, place, author, reason, raw);
        ++changes_.setAside;
    }

    Context& context_;
    std::uint32_t space_;
    Unpacker in_;
    ChangeSet& changes_;
    std::vector<std::uint32_t> devices_; // their numbers here, by place
    std::vector<std::uint32_t> people_;
    std::map<std::uint32_t, std::uint64_t> before_; // of each device, the last batch that was here
};

} // namespace

Result<void, StoreError> mergeState(Context& context, std::uint32_t space, ByteView state,
                                    const SpaceVector& before, ChangeSet& changes) {
    try {
        StateMerger(context, space, state, before, changes).run();
    } catch (const BadState& bad) {
        return StoreError{bad.kind, "a snapshot's state: " + bad.why};
    }
    // What was made by another version may be known here; what waited may be there now.
    Work work(context);
    replaySetAside(context, work, Refusal::Newer, space);
    replaySetAside(context, work, Refusal::Waiting, space);
    work.finish(changes);
    return {};
}

} // namespace cordee::store
