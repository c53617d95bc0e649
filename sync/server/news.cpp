#include "sync/server/news.h"

#include "sync/core/limits.h"

#include <algorithm>

namespace cordee::server {

namespace {

// Room for the rest of the response and for the framing of what is counted here.
constexpr std::size_t budget = limits::responseBody - 96 * 1024;
constexpr std::size_t framing = 24;

} // namespace

struct News::Collection {
    const CheckedRequest& request;
    std::int64_t nowMs;
    wire::ExchangeResponse& response;
    std::optional<UserId> user;            // in whose log the device is active
    std::map<UserId, std::uint64_t> known; // how much of each log the device has
    std::set<UserId> told;
    std::set<SpaceId> toldSpaces;
    std::size_t used = 0;
    bool anything = false;

    bool hasRoomFor(std::size_t bytes) const {
        return used == 0 || used + bytes + framing <= budget;
    }
    void use(std::size_t bytes) {
        used += bytes + framing;
        anything = true;
    }
};

News::News(LogStore& store, LogCache& logs, Snapshots& snapshots)
    : store_(store)
    , logs_(logs)
    , snapshots_(snapshots) {}

bool News::add(const CheckedRequest& request, std::int64_t nowMs,
               wire::ExchangeResponse& response) {
    Collection into{request, nowMs, response, logs_.activeUser(request.device), {}, {}, {}};
    for (const wire::UserPull& pull : request.request.user_pull())
        if (const auto user = UserId::from(pull.user_id())) into.known[*user] = pull.count();
    addBoxes(into);
    addUserPulls(into);
    for (const wire::SpacePull& pull : request.request.space_pull())
        addSpace(into, pull);
    addSnapshotParts(into);
    return into.anything;
}

void News::addBoxes(Collection& into) {
    for (const wire::BoxGet& get : into.request.request.box_get()) {
        wire::BoxResult& result = *into.response.add_box_result();
        result.set_locator(get.locator());
        const auto locator = Locator::from(get.locator());
        auto sealed = locator ? store_.box(*locator, into.nowMs) : std::nullopt;
        if (!sealed) continue;
        into.use(sealed->size());
        result.set_found(true);
        result.set_sealed(std::move(*sealed));
    }
}

// Last, in what room is left.
void News::addSnapshotParts(Collection& into) {
    for (const wire::SnapshotGet& get : into.request.request.snapshot_get()) {
        const std::size_t room = into.used < budget ? budget - into.used : 0;
        wire::SnapshotPart& part = *into.response.add_snapshot_part();
        part = snapshots_.part(get, into.user, room);
        into.use(part.ByteSizeLong());
    }
}

// A log is told to whoever knows its id and is somebody here, and to the devices that were ever in
// it: a removed one learns so that it was removed.
void News::addUserPulls(Collection& into) {
    for (const auto& [user, count] : into.known)
        if (into.user || store_.userOf(into.request.device) == user) addUser(into, user, count);
}

// True if all of the log is told.
bool News::addUser(Collection& into, const UserId& user, std::uint64_t known) {
    if (!into.told.insert(user).second) return true;
    const crypto::UserLog* log = logs_.user(user);
    if (!log || log->count() <= known) return true;
    wire::UserNews news;
    news.set_user_id(user.bytes());
    news.set_first_seq(known);
    store_.visitStatements(LogKind::User, user.view(), known, [&](ByteView bytes) {
        if (!into.hasRoomFor(bytes.size())) return false;
        into.use(bytes.size());
        return news.add_statement()->ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
    });
    const bool complete = known + static_cast<std::uint64_t>(news.statement_size()) == log->count();
    if (news.statement_size() > 0) *into.response.add_user_news() = std::move(news);
    return complete;
}

// How many control statements the device may read. Members all; who was removed up to the removal;
// a stranger who knows the id while an invitation waits for somebody: to see what to join.
std::uint64_t News::visibleControl(const crypto::SpaceLog& log, const Collection& into) const {
    if (!into.user) return 0;
    if (log.isMember(*into.user)) return log.count();
    std::uint64_t end = 0;
    for (const crypto::MemberEntry& member : log.history())
        if (member.user == *into.user) end = *member.leftAt + 1;
    if (end > 0) return end;
    const auto& invites = log.invites();
    const bool open = std::any_of(invites.begin(), invites.end(), [&](const auto& invite) {
        return !invite.revoked && invite.uses > 0 && invite.expiresAtMs > into.nowMs;
    });
    return open ? log.count() : 0;
}

void News::addSpace(Collection& into, const wire::SpacePull& pull) {
    wire::SpaceNews news;
    news.set_space_id(pull.space_id());
    const auto space = SpaceId::from(pull.space_id());
    if (space && !into.toldSpaces.insert(*space).second) return;
    const crypto::SpaceLog* log = space ? logs_.space(*space) : nullptr;
    const std::uint64_t end = log ? visibleControl(*log, into) : 0;
    if (end == 0) {
        news.set_unknown(true);
        into.used += framing;
        // No news to who knows it already: a wait shall last.
        if (pull.after_server_seq() > 0) into.anything = true;
        *into.response.add_space_news() = std::move(news);
        return;
    }
    const bool member = log->isMember(*into.user);
    bool complete = true;
    // First the people: without their logs the space's statements cannot be checked.
    if (end == log->count()) {
        for (const crypto::MemberEntry& entry : log->history()) {
            const auto known = into.known.find(entry.user);
            complete = addUser(into, entry.user, known == into.known.end() ? 0 : known->second) &&
                       complete;
        }
    }
    news.set_up_to_server_seq(pull.after_server_seq());
    complete = complete && addControl(into, pull, end, news);
    Snapshots::Told told;
    if (member && complete) {
        told = snapshots_.tell(pull, *space, news);
        const std::size_t size = told.isNews ? news.snapshot().ByteSizeLong() : 0;
        if (!into.hasRoomFor(size)) {
            news.clear_snapshot();
            told.isNews = complete = false;
        } else {
            if (told.isNews) into.use(size);
            if (!told.holdsBack) addBatches(into, *space, pull, news);
        }
    }
    if (member && pull.want_heads()) addHeads(into, *space, news);
    if (!complete) news.set_more(true);
    if (news.control_size() > 0 || news.batch_size() > 0 || news.more() || news.heads_told() ||
        told.isNews || news.up_to_server_seq() != pull.after_server_seq())
        *into.response.add_space_news() = std::move(news);
}

bool News::addControl(Collection& into, const wire::SpacePull& pull, std::uint64_t end,
                      wire::SpaceNews& news) {
    std::uint64_t next = pull.control_count();
    news.set_first_control_seq(next);
    if (next >= end) return true;
    store_.visitStatements(LogKind::Space, pull.space_id(), next, [&](ByteView bytes) {
        if (next >= end || !into.hasRoomFor(bytes.size())) return false;
        into.use(bytes.size());
        ++next;
        return news.add_control()->ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
    });
    return next >= end;
}

// All of them or none: the device asks again when they did not fit.
void News::addHeads(Collection& into, const SpaceId& space, wire::SpaceNews& news) {
    constexpr std::size_t bytesPerHead = DeviceId::size + Hash32::size + 16;
    const auto authors = store_.authors(space);
    if (!into.hasRoomFor(authors.size() * bytesPerHead)) return news.set_more(true);
    for (const DeviceId& device : authors) {
        const ChainHead head = store_.chainHead(space, device);
        wire::AuthorHead& told = *news.add_head();
        told.set_device_id(device.bytes());
        told.set_device_seq(head.seq);
        told.set_hash(head.hash.bytes());
        into.use(told.ByteSizeLong());
    }
    news.set_heads_told(true);
    into.anything = true;
}

void News::addBatches(Collection& into, const SpaceId& space, const wire::SpacePull& pull,
                      wire::SpaceNews& news) {
    const std::uint64_t head = store_.spaceSize(space).head;
    if (head == pull.after_server_seq()) return;
    news.set_up_to_server_seq(head);
    const auto skip = pull.include_own() ? std::nullopt : std::optional(into.request.device);
    std::uint64_t last = pull.after_server_seq();
    store_.visitBatches(space, pull.after_server_seq(), skip, [&](const auto& batch) {
        if (!into.hasRoomFor(batch.bytes.size())) {
            news.set_more(true);
            news.set_up_to_server_seq(last);
            return false;
        }
        into.use(batch.bytes.size());
        last = batch.serverSeq;
        wire::SequencedBatch& told = *news.add_batch();
        told.set_server_seq(batch.serverSeq);
        told.set_batch(batch.bytes.data(), batch.bytes.size());
        return true;
    });
}

} // namespace cordee::server
