#include "tests/fuzz/mutator.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <random>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace cordee::fuzz {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using Chance = std::minstd_rand;

// The declarations, as protoc wrote them down when this was built.
class Declarations {
  public:
    Declarations() {
        std::ifstream file(CORDEE_FUZZ_DECLARATIONS, std::ios::binary);
        google::protobuf::FileDescriptorSet set;
        set.ParseFromIstream(&file);
        for (const auto& declared : set.file())
            pool_.BuildFile(declared);
    }
    std::unique_ptr<Message> make(const std::string& name) {
        const Descriptor* type = pool_.FindMessageTypeByName(name);
        return std::unique_ptr<Message>(type ? factory_.GetPrototype(type)->New() : nullptr);
    }

  private:
    google::protobuf::DescriptorPool pool_;
    google::protobuf::DynamicMessageFactory factory_;
};

Declarations& declarations() {
    static Declarations all;
    return all;
}

// Octets that are a message again.
const std::multimap<std::string, std::string>& inner() {
    static const std::multimap<std::string, std::string> types{
        {"cordee.sync.v1.Batch.header", "cordee.sync.v1.BatchHeader"},
        {"cordee.sync.v1.BatchPush.batch", "cordee.sync.v1.Batch"},
        {"cordee.sync.v1.SnapshotPush.header", "cordee.sync.v1.SnapshotHeader"},
        {"cordee.sync.v1.SnapshotNews.header", "cordee.sync.v1.SnapshotHeader"},
        {"cordee.sync.v1.SequencedBatch.batch", "cordee.sync.v1.Batch"},
        {"cordee.sync.v1.BatchPlain.change", "cordee.sync.v1.Change"},
        {"cordee.sync.v1.Change.body", "cordee.sync.v1.ValueBody"},
        {"cordee.sync.v1.SignedStatement.body", "cordee.sync.v1.SpaceStatement"},
        {"cordee.sync.v1.SignedStatement.body", "cordee.sync.v1.UserStatement"},
    };
    return types;
}

std::uint64_t oddNumber(Chance& chance) {
    static constexpr std::uint64_t odd[] = {
        0, 1, 2, 16, 17, 127, 128, 255, 256, 65535, 1 << 20, 0x7fffffff, 0x80000000, 0xffffffff};
    switch (chance() % 4) {
    case 0:
        return odd[chance() % std::size(odd)];
    case 1:
        return ~odd[chance() % std::size(odd)];
    case 2:
        return std::uint64_t{1} << (chance() % 64);
    default:
        return chance() % 16;
    }
}

void change(Message& message, Chance& chance);

Bytes changedOctets(const FieldDescriptor* field, Bytes octets, Chance& chance) {
    const auto [first, last] = inner().equal_range(std::string(field->full_name()));
    if (first != last && chance() % 8 != 0) {
        for (auto type = first; type != last; ++type) {
            const auto message = declarations().make(type->second);
            if (!message->ParseFromString(octets)) continue;
            if (std::next(type) != last &&
                !message->GetReflection()->GetUnknownFields(*message).empty())
                continue;
            change(*message, chance);
            return message->SerializeAsString();
        }
    }
    const std::size_t room = octets.size() + (chance() % 8 == 0 ? 64 : 4);
    const std::size_t size = octets.size();
    octets.resize(room);
    octets.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(octets.data()), size, room));
    return octets;
}

// One number or octets, as a new value of `field`.
void setValue(Message& message, const FieldDescriptor* field, int index, Chance& chance) {
    const auto* reflection = message.GetReflection();
    const auto put = [&](auto set, auto setRepeated, auto add, auto value) {
        if (!field->is_repeated())
            (reflection->*set)(&message, field, value);
        else if (index >= 0)
            (reflection->*setRepeated)(&message, field, index, value);
        else
            (reflection->*add)(&message, field, value);
    };
    using R = google::protobuf::Reflection;
    const std::uint64_t number = oddNumber(chance);
    switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
        return put(&R::SetInt32, &R::SetRepeatedInt32, &R::AddInt32, std::int32_t(number));
    case FieldDescriptor::CPPTYPE_INT64:
        return put(&R::SetInt64, &R::SetRepeatedInt64, &R::AddInt64, std::int64_t(number));
    case FieldDescriptor::CPPTYPE_UINT32:
        return put(&R::SetUInt32, &R::SetRepeatedUInt32, &R::AddUInt32, std::uint32_t(number));
    case FieldDescriptor::CPPTYPE_UINT64:
        return put(&R::SetUInt64, &R::SetRepeatedUInt64, &R::AddUInt64, number);
    case FieldDescriptor::CPPTYPE_DOUBLE:
        return put(&R::SetDouble, &R::SetRepeatedDouble, &R::AddDouble, double(number) - 1e18);
    case FieldDescriptor::CPPTYPE_BOOL:
        return put(&R::SetBool, &R::SetRepeatedBool, &R::AddBool, number % 2 == 1);
    case FieldDescriptor::CPPTYPE_ENUM:
        return put(&R::SetEnumValue, &R::SetRepeatedEnumValue, &R::AddEnumValue,
                   int(number % 20) - 2);
    case FieldDescriptor::CPPTYPE_STRING: {
        Bytes old;
        if (!field->is_repeated())
            old = reflection->GetString(message, field);
        else if (index >= 0)
            old = reflection->GetRepeatedString(message, field, index);
        return put(&R::SetString, &R::SetRepeatedString, &R::AddString,
                   changedOctets(field, std::move(old), chance));
    }
    default:
        return;
    }
}

void changeRepeated(Message& message, const FieldDescriptor* field, Chance& chance) {
    const auto* reflection = message.GetReflection();
    const int count = reflection->FieldSize(message, field);
    const bool nested = field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
    const int at = count > 0 ? static_cast<int>(chance() % static_cast<unsigned>(count)) : -1;
    const unsigned what = chance() % 12;
    if (count == 0 || what == 0) {
        if (!nested) return setValue(message, field, -1, chance);
        Message* added = reflection->AddMessage(&message, field);
        if (at >= 0) added->CopyFrom(reflection->GetRepeatedMessage(message, field, at));
        return;
    }
    if (what == 1) {
        reflection->SwapElements(&message, field, at, count - 1);
        return reflection->RemoveLast(&message, field);
    }
    if (what == 2)
        return reflection->SwapElements(&message, field, at,
                                        static_cast<int>(chance() % static_cast<unsigned>(count)));
    if (nested) return change(*reflection->MutableRepeatedMessage(&message, field, at), chance);
    setValue(message, field, at, chance);
}

void changeField(Message& message, const FieldDescriptor* field, Chance& chance) {
    const auto* reflection = message.GetReflection();
    if (field->is_repeated()) return changeRepeated(message, field, chance);
    if (chance() % 16 == 0) return reflection->ClearField(&message, field);
    if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
        return change(*reflection->MutableMessage(&message, field), chance);
    setValue(message, field, -1, chance);
}

// Fields that are there are changed more often than others come.
void change(Message& message, Chance& chance) {
    std::vector<const FieldDescriptor*> fields;
    message.GetReflection()->ListFields(message, &fields);
    const Descriptor* type = message.GetDescriptor();
    if (fields.empty() || chance() % 6 == 0)
        changeField(
            message,
            type->field(static_cast<int>(chance() % static_cast<unsigned>(type->field_count()))),
            chance);
    else
        changeField(message, fields[chance() % fields.size()], chance);
}

// Every message in `message`, itself included.
void collect(Message& message, std::vector<Message*>& all) {
    all.push_back(&message);
    std::vector<const FieldDescriptor*> fields;
    const auto* reflection = message.GetReflection();
    reflection->ListFields(message, &fields);
    for (const FieldDescriptor* field : fields) {
        if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) continue;
        if (!field->is_repeated()) {
            collect(*reflection->MutableMessage(&message, field), all);
            continue;
        }
        for (int i = 0; i < reflection->FieldSize(message, field); ++i)
            collect(*reflection->MutableRepeatedMessage(&message, field, i), all);
    }
}

} // namespace

Bytes mutate(const std::string& root, ByteView input, std::size_t size, std::uint32_t seed) {
    Chance chance(seed);
    const auto message = declarations().make(root);
    if (!message || !message->ParseFromArray(input.data(), static_cast<int>(input.size())))
        return {};
    for (unsigned i = 1 + chance() % 4; i > 0; --i)
        change(*message, chance);
    const Bytes changed = message->SerializeAsString();
    return changed.size() <= size ? changed : Bytes();
}

Bytes cross(const std::string& root, ByteView input, ByteView other, std::uint32_t seed) {
    Chance chance(seed);
    const auto into = declarations().make(root);
    const auto from = declarations().make(root);
    if (!into || !into->ParseFromArray(input.data(), static_cast<int>(input.size())) ||
        !from->ParseFromArray(other.data(), static_cast<int>(other.size())))
        return {};
    std::vector<Message*> places;
    std::vector<Message*> parts;
    collect(*into, places);
    collect(*from, parts);
    Message* part = parts[chance() % parts.size()];
    std::erase_if(places, [&](const Message* place) {
        return place->GetDescriptor() != part->GetDescriptor();
    });
    if (places.empty()) return {};
    Message* place = places[chance() % places.size()];
    if (chance() % 2 == 0)
        place->CopyFrom(*part);
    else
        place->MergeFrom(*part);
    return into->SerializeAsString();
}

} // namespace cordee::fuzz
