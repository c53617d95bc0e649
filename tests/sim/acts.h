#pragma once

#include "world.h"

#include <deque>
#include <map>

namespace cordee::sim {

// What is expected of one character that somebody typed. Every one is typed once in a whole run.
struct Typed {
    RecordId record;
    std::uint32_t field = 0;
    int device = 0;
    std::int64_t atMs = 0;
    bool free = false; // erased by somebody, or of an act that was undone: may be there or not
};

// What people do, and what they must see at once when they have done it.
class Acts {
  public:
    Acts(World& world, Dice dice);

    void one();
    // One change in a space that everybody shall get. False if it could not be made.
    bool write(Device& device, const SpaceId& space);
    // One act of any kind upon what is there.
    void edit(Device& device, const SpaceId& space);
    // Where the device may write and somebody else reads.
    std::vector<SpaceId> sharedSpaces(Device& device) const;
    const std::map<char32_t, Typed>& typed() const { return typed_; }
    const std::map<RecordId, SpaceId>& records() const { return records_; }

  private:
    struct Done { // for undo
        store::GestureId gesture = 0;
        RecordId record;
        SpaceId space;
        std::uint32_t field = 0; // of a single SetField
        Value before;
        Value after;
        std::vector<char32_t> typed;
        bool isChosen = false; // since, as one of two versions: another act of mine with that value
    };

    void create(Device& device, const SpaceId& space);
    void writeBeforeHearing(Device& device);
    void throwAway(Device& device, const RecordId& record, const SpaceId& space);
    void setField(Device& device, const store::Row& row);
    void changeSet(Device& device, const store::Row& row);
    void type(Device& device, const store::Row& row, std::uint32_t field);
    void gesture(Device& device, const SpaceId& space);
    bool choose(Device& device, const SpaceId& space);
    void twins(const RecordId& record);
    void quarrel(const RecordId& record);
    void undo(Device& device);
    void checkUndone(const Device& device, const Done& act, const Value& before, const Value& after,
                     bool wroteLast) const;
    void writePrivately(Device& device);
    void meet(); // an invitation or a pairing begins
    void begin(const Handed& meeting);
    void handOver();

    std::optional<store::Committed> commit(Device& device, const SpaceId& space,
                                           std::span<const store::Edit> edits);
    std::optional<store::Row> anyRow(Device& device, const SpaceId& space);
    Value freshValue(std::uint32_t field);
    char32_t freshCharacter(const Device& device, const RecordId& record, std::uint32_t field);
    // Its backup: what can be undone is gone, and without a second copy what was typed.
    void forgetSince(Device& device, bool hasSecondCopy);
    static bool isHealthy(const Device& device) {
        return device.isUp() && !device.disk.isOff() && !device.disk.hasMisread() &&
               !device.wantsRestart;
    }
    // Its disk failed under it, not an error of the store.
    static bool isOfTheDisk(const Device& device, StoreErrorKind kind) {
        return kind == StoreErrorKind::Io || kind == StoreErrorKind::Full ||
               (kind == StoreErrorKind::Damaged && device.disk.hasMisread());
    }
    void expectShown(Device& device, bool shown, const char* what) const;
    void remember(Device& device, Done done);

    World& world_;
    Dice dice_;
    std::map<RecordId, SpaceId> records_;
    std::map<char32_t, Typed> typed_;
    std::map<int, std::deque<Done>> done_; // by device
    std::set<RecordId> thrownAway_;        // at some time, by somebody
    std::vector<Handed> meetings_;         // that will begin
    std::optional<Handed> latecomer_;      // and the one that does so towards the end
    int count_ = 0;
    std::vector<Handed> underWay_; // codes and links not taken yet
    std::uint64_t counter_ = 0;
    char32_t lastCharacter_ = 0x4e00;
};

// Code points of valid UTF-8, and back.
std::vector<char32_t> charactersOf(std::string_view text);
std::string textOf(std::span<const char32_t> characters);

} // namespace cordee::sim
