#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace cordee {

// What keeps a device from exchanging with its server, or must be seen by a person.
enum class ProblemKind : std::uint8_t {
    None,
    ServerUnreachable,     // no connection, or no answer in time
    CertificateNotTrusted, // not signed by a known authority, or not the pinned one
    BrokenAnswer,    // garbage, half an answer, an answer that is too large or contradicts itself
    ServerError,     // 5xx
    RedirectRefused, // the server points elsewhere: never followed
    VersionMismatch, // this program or the server is too old
    RefusedByServer, // understood and declined; the detail holds the code
    StorageFull,     // the server has no room; pulls go on
    LocalStorage,    // this device's disk
    ClockWrong,      // this device's clock is more than limits allow from the server's
    NotSecure,       // plain http to another machine: never attempted
    SecurityAlarm,   // something was forged, replayed, forked or withheld
    DeviceCopied,    // this device's data is in use elsewhere too, under the same keys
};

// True if only a person can cure it. It is tried again all the same.
bool needsPerson(ProblemKind kind);

// Facts, for a screen to put into words.
struct SyncStatus {
    enum State : std::uint8_t {
        NoServer,       // none is configured
        Offline,        // the system says that there is no network
        Connecting,     // no answer yet since the start or the last failure
        UpToDate,       // heard from the server; waitingChanges may still wait for a key
        Sending,        // changes are on their way
        WaitingToRetry, // `problem` tells why, nextAttemptMs when
        Problem,        // as WaitingToRetry, and a person should do something
    };

    State state = Connecting;
    std::size_t waitingChanges = 0;   // written here, not yet acknowledged
    std::int64_t oldestWaitingMs = 0; // when the oldest of them was written; 0: none
    std::int64_t lastSuccessMs = 0;   // 0: never since the start
    std::int64_t nextAttemptMs = 0;   // 0: none is planned
    std::int64_t clockSkewMs = 0;     // the server's time minus mine
    ProblemKind problem = ProblemKind::None;
    std::string detail;     // for a log or a support screen, never translated
    std::size_t alarms = 0; // not yet dismissed

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

} // namespace cordee
