#include "sync/store/row_state.h"

#include "sync/store/pack.h"

#include <algorithm>

namespace cordee::store {

namespace {

Packer& pack(Packer& packer, const Stamp& stamp) {
    return packer.fixed64(stamp.hlc.packed).varint(stamp.device);
}

Stamp unpackStamp(Unpacker& unpacker) {
    Stamp stamp;
    stamp.hlc.packed = unpacker.fixed64();
    stamp.device = static_cast<std::uint32_t>(unpacker.varint());
    return stamp;
}

} // namespace

SetState SetState::unpack(ByteView packed) {
    SetState set;
    Unpacker unpacker(packed);
    while (!unpacker.atEnd()) {
        SetElement element;
        element.element = unpacker.bytes();
        element.added.packed = unpacker.fixed64();
        element.removed.packed = unpacker.fixed64();
        set.elements_.push_back(std::move(element));
    }
    if (!unpacker.ok()) throw Unreadable("a set");
    return set;
}

Bytes SetState::pack() const {
    Packer packer;
    for (const SetElement& element : elements_) {
        packer.bytes(element.element).fixed64(element.added.packed).fixed64(element.removed.packed);
    }
    return packer.take();
}

SetElement& SetState::at(ByteView element) {
    const auto place = std::ranges::lower_bound(
        elements_, element, {}, [](const SetElement& each) { return ByteView(each.element); });
    if (place != elements_.end() && place->element == element) return *place;
    return *elements_.insert(place, SetElement{Bytes(element), {}, {}});
}

std::vector<std::string> SetState::elements() const {
    std::vector<std::string> in;
    for (const SetElement& element : elements_) {
        if (element.isIn()) in.push_back(element.element);
    }
    return in;
}

Stamp RowState::clock(std::uint32_t field) const {
    for (const auto& [number, stamp] : clocks) {
        if (number == field) return stamp;
    }
    return {};
}

void RowState::setClock(std::uint32_t field, const Stamp& stamp) {
    for (auto& [number, old] : clocks) {
        if (number == field) {
            old = stamp;
            return;
        }
    }
    clocks.emplace_back(field, stamp);
}

Bytes RowState::packClocks() const {
    Packer packer;
    pack(packer, created);
    pack(packer, touched);
    pack(packer, binned);
    for (const auto& [number, stamp] : clocks)
        pack(packer.varint(number), stamp);
    return packer.take();
}

void RowState::unpackClocks(ByteView packed) {
    Unpacker unpacker(packed);
    created = unpackStamp(unpacker);
    touched = unpackStamp(unpacker);
    binned = unpackStamp(unpacker);
    while (!unpacker.atEnd()) {
        const auto number = static_cast<std::uint32_t>(unpacker.varint());
        clocks.emplace_back(number, unpackStamp(unpacker));
    }
    if (!unpacker.ok()) throw Unreadable("the clocks of " + id.hex());
}

} // namespace cordee::store
