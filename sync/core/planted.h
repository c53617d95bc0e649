#pragma once

// Bugs that the simulator's self-test plants, one at a time, to show that it would find them. Only
// the simulator is compiled with CORDEE_PLANTED_BUGS: everywhere else the answer is the constant
// false, and nothing of this is left in the program.
namespace cordee {

enum class Bug {
    None,
    NoSync,              // the store does not wait for the disk
    MemoryNotUndone,     // after a failed transaction memory keeps what the disk does not have
    SealedTwice,         // a change stays in the outbox after it was sealed
    NumberReused,        // two batches get the same number
    AckDropsOthers,      // an acknowledgement clears the batches of other spaces
    OneNameForAll,       // typing of all devices carries the same agent
    NotOvertaken,        // a write does not overtake the value it replaces
    UndoTakesAll,        // undo empties the text instead of taking back one's own typing
    UndoOverNewer,       // undo puts an old value over somebody's newer one
    HalfAnAct,           // only the first edit of an act is kept
    DeletionWins,        // a later edit does not bring a record back from the bin
    TieToTheLater,       // of two writes with one clock the one that arrives later wins
    LateWriteWins,       // an older write that comes late wins
    RemovalWins,         // a removal takes an addition that it did not know of
    TypingLost,          // the second edit of a text in one slice is lost
    CursorNotMoved,      // batches are applied and the cursor stays
    CursorFirst,         // the cursor moves in a transaction before the batches
    ChainNotMoved,       // a batch is applied and its author's chain stays
    NewerDropped,        // what a newer version wrote is not set aside
    AuthorIsMe,          // what others wrote stands under my name
    PrivateTravels,      // a private record may be written in a shared space
    CounterNotKept,      // the order of changes starts again after a restart
    AckOnSending,        // a batch counts as acknowledged when it is sent
    AnyAckTaken,         // the server's word about batches never sent is taken
    RepeatNotTaken,      // the answer "I have it already" is no acknowledgement
    HeldForEver,         // a space that was refused once is not offered again
    ParkedForgotten,     // the cursor passes batches that wait for their log
    SkewIgnored,         // requests are signed with a wrong clock for ever
    PreviousHashIgnored, // a batch may follow another one than the last
    GapIgnored,          // a batch may be missing
    SignatureIgnored,    // signatures of batches are not looked at
    NoRotation,          // no new key when a device is added
    SealedForStrangers,  // a space is written to before the other is confirmed
    OneNonce,            // every batch is sealed with the same nonce
    ServerNoSync,        // the server does not wait for the disk
    ServerSkipsOne,      // a pull leaves out the first batch
    AckBeforeCommit,     // the server acknowledges what it could not store
    CacheNotUndone,      // the server goes on with logs that it could not store
    RepeatIsConflict,    // the server takes a repeated batch for a forgery
    NobodyWoken,         // who waits for news is not woken
    SnapshotOmitsField,  // a state is written without one field
    SnapshotWins,        // the state of a snapshot overwrites what is newer here
    StartForgetsPending, // who begins with a snapshot forgets what he has not sent
    ResumesTooFar,       // who has begun is not told what came after the snapshot
    UnconfirmedDrops,    // the server drops batches that nobody but one speaks for
    SlowDeviceDropped,   // the server drops batches that a device has not come to
    EvidenceDropped,     // the server drops what must be kept
    ApartNotShown,       // of two people's choices only the later one is left
    SeenIsApart,         // a choice made over the other's counts as made apart
    MarkIgnored,         // a server that was put back with all its files does not learn of it
    SecondCopyIgnored,   // what only the second copy of the outbox has is not taken up
    SumsIgnored,         // a page that the disk gives back otherwise is taken as it is
};

#ifdef CORDEE_PLANTED_BUGS
inline Bug plantedBug = Bug::None;
inline bool planted(Bug bug) {
    return plantedBug == bug;
}
#else
constexpr bool planted(Bug) {
    return false;
}
#endif

} // namespace cordee
