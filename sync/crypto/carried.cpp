#include "sync/crypto/carried.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/parse.h"

namespace cordee::crypto {

namespace {

constexpr int mostEntries = 64; // per note, so that it stays below the size of a statement

SymmetricKey noteKey(const EpochKey& key) {
    return derive(key.view(), 5, "CrdSpace");
}

Bytes notePlace(const SpaceId& space, std::uint32_t epoch) {
    return "carry" + space.bytes() + littleEndian32(epoch);
}

int entries(const sync::v1::Carried& note) {
    return note.space_size() + note.member_size() + note.device_size();
}

} // namespace

const KnownSpace* CarriedNotes::personal() const {
    const auto found = state_.spaces.find(state_.personal);
    return found != state_.spaces.end() && found->second.log ? &found->second : nullptr;
}

sync::v1::Carried CarriedNotes::untold() const {
    sync::v1::Carried note;
    for (const auto& [id, known] : state_.spaces) {
        if (id == state_.personal || !known.log || known.kept.joining()) continue;
        if (entries(note) >= mostEntries) break;
        if (!toldSpaces_.contains(id)) {
            sync::v1::CarriedSpace* space = note.add_space();
            space->set_space_id(id.bytes());
            space->set_control_count(known.log->count());
            space->set_control_head(known.log->head().bytes());
        }
        for (const auto& [user, verified] : known.confirmed) {
            const auto told = toldMembers_.find({id, user});
            const UserLog* log = state_.find(user);
            if (!log || (told != toldMembers_.end() && told->second >= verified)) continue;
            sync::v1::CarriedMember* member = note.add_member();
            member->set_space_id(id.bytes());
            member->set_user_id(user.bytes());
            member->set_verified(verified);
            member->set_log_count(log->count());
            member->set_log_head(log->head().bytes());
        }
    }
    for (const auto& [id, label] : state_.labels) {
        if (toldLabels_.contains(id) || entries(note) >= mostEntries) continue;
        note.add_device()->set_device_id(id.bytes());
        note.mutable_device(note.device_size() - 1)->set_label(label);
    }
    return note;
}

bool CarriedNotes::hasNews() const {
    const KnownSpace* space = personal();
    return space && space->keys.contains(space->log->epoch().number) && entries(untold()) > 0;
}

std::optional<sync::v1::SignedStatement> CarriedNotes::make() const {
    const auto author = state_.author();
    if (!hasNews() || !author) return std::nullopt;
    const SpaceLog& log = *personal()->log;
    const std::uint32_t epoch = log.epoch().number;
    const Bytes nonce = randomBytes<24>(state_.random);
    const WipedBytes plain(untold().SerializeAsString());
    return makeCarry(log, *author, nonce,
                     aeadSeal(noteKey(personal()->keys.at(epoch)), nonce,
                              notePlace(log.space(), epoch), plain.view()));
}

bool CarriedNotes::take(KeptRows::Writing& writing) {
    const KnownSpace* space = personal();
    bool learnt = false;
    while (space && read_ < space->log->carried().size()) {
        const CarryEntry& entry = space->log->carried()[read_];
        const auto key = space->keys.find(entry.epoch);
        if (key == space->keys.end()) break;
        const auto plain = aeadOpen(noteKey(key->second), entry.nonce,
                                    notePlace(space->log->space(), entry.epoch), entry.sealed);
        sync::v1::Carried note;
        ++read_;
        // Signed by a device of mine: one that cannot be read comes from a fault, and only costs
        // its own news.
        if (!plain || !parseBounded(note, *plain)) continue;
        markTold(note);
        learnt = learn(writing, note) || learnt;
        space = personal();
    }
    return learnt;
}

void CarriedNotes::markTold(const sync::v1::Carried& note) {
    for (const auto& space : note.space())
        if (const auto id = SpaceId::from(space.space_id())) toldSpaces_.insert(*id);
    for (const auto& member : note.member()) {
        const auto space = SpaceId::from(member.space_id());
        const auto user = UserId::from(member.user_id());
        if (!space || !user) continue;
        bool& told = toldMembers_[{*space, *user}];
        told = told || member.verified();
    }
    for (const auto& device : note.device())
        if (const auto id = DeviceId::from(device.device_id())) toldLabels_.insert(*id);
}

bool CarriedNotes::learn(KeptRows::Writing& writing, const sync::v1::Carried& note) {
    bool learnt = false;
    for (const auto& space : note.space()) {
        const auto id = SpaceId::from(space.space_id());
        if (!id || state_.spaces.contains(*id)) continue;
        KnownSpace& known = state_.spaces[*id];
        known.kept.set_pin_count(space.control_count());
        known.kept.set_pin_head(space.control_head());
        state_.save(writing, *id);
        learnt = true;
    }
    for (const auto& member : note.member()) {
        const auto space = SpaceId::from(member.space_id());
        const auto user = UserId::from(member.user_id());
        if (!space || !user || !state_.spaces.contains(*space)) continue;
        if (!state_.users.contains(*user)) {
            KnownUser& known = state_.users[*user];
            known.kept.set_pin_count(member.log_count());
            known.kept.set_pin_head(member.log_head());
            state_.save(writing, *user);
        }
        const auto& confirmed = state_.spaces[*space].confirmed;
        const auto before = confirmed.find(*user);
        if (before != confirmed.end() && before->second >= member.verified()) continue;
        state_.confirm(writing, *space, *user, member.verified());
        learnt = true;
    }
    for (const auto& device : note.device()) {
        const auto id = DeviceId::from(device.device_id());
        if (!id || state_.labels.contains(*id)) continue;
        state_.labels[*id] = device.label();
        writing.putSealed(row::deviceLabel(*id), device.label());
        learnt = true;
    }
    return learnt;
}

} // namespace cordee::crypto
