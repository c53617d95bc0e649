#include "exchange_fakes.h"

#include "cordee/sync/v1/batch.pb.h"

#include <algorithm>

namespace cordee::testing {

Hash32 fakeHash(ByteView bytes) { // FNV-1a, spread over 32 octets
    std::uint64_t state = 14695981039346656037ULL;
    for (const char octet : bytes) {
        state = (state ^ static_cast<std::uint8_t>(octet)) * 1099511628211ULL;
    }
    Hash32 hash;
    for (std::size_t i = 0; i < Hash32::size; ++i) {
        hash.data()[i] = static_cast<std::uint8_t>(state >> (i % 8 * 8));
    }
    return hash;
}

std::optional<FakeBatch> parseFake(ByteView bytes) {
    FakeBatch opened;
    if (!opened.batch.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) ||
        !opened.header.ParseFromString(opened.batch.header()) ||
        opened.header.device_id().size() != DeviceId::size) {
        return std::nullopt;
    }
    return opened;
}

std::optional<StoreError> FakeNotes::failedRead() const {
    const bool isIt = readsLeft_ && (*readsLeft_)-- == 0;
    if (isIt) readsLeft_.reset();
    if (!isUnreadable && !isIt) return std::nullopt;
    return StoreError{StoreErrorKind::Io, "said the test"};
}

Result<std::optional<Bytes>, StoreError> FakeNotes::get(ByteView key) const {
    if (const auto failed = failedRead()) return *failed;
    const auto entry = rows_.find(Bytes(key));
    return entry == rows_.end() ? std::nullopt : std::optional(entry->second);
}

Result<std::vector<VaultStorage::Entry>, StoreError> FakeNotes::scan(ByteView prefix) const {
    if (const auto failed = failedRead()) return *failed;
    std::vector<Entry> rows;
    for (const auto& row : rows_) {
        if (row.first.starts_with(prefix)) rows.push_back(row);
    }
    return rows;
}

Result<void, StoreError> FakeNotes::write(std::span<const Entry> put,
                                          std::span<const Bytes> remove) {
    if (isFull) return StoreError{StoreErrorKind::Full, "said the test"};
    ++writes;
    for (const Entry& row : put)
        rows_[row.first] = row.second;
    for (const Bytes& key : remove)
        rows_.erase(key);
    return {};
}

void FakeReplica::commit(const SpaceId& space, const RecordId& record, Bytes body, Hlc hlc) {
    const Change change{ChangeKind::SetField, record, 7, 1, hlc, 0, std::move(body)};
    put(space, self_, change);
    spaces_[space].pending.push_back(change);
}

void FakeReplica::put(const SpaceId& space, const DeviceId& device, const Change& change) {
    Cell cell{change.hlc, device, change.body};
    const auto [entry, isNew] = cells.try_emplace({space, change.record}, cell);
    if (!isNew && entry->second < cell) entry->second = std::move(cell);
}

Result<void, StoreError> FakeReplica::addSpace(const SpaceId& space, SpaceKind kind) {
    kinds[space] = kind;
    return {};
}

Result<ChangeSet, StoreError> FakeReplica::applyRemote(std::span<const RemoteBatch> batches,
                                                       std::uint64_t cursor) {
    if (failure) return *failure;
    ChangeSet changed;
    std::size_t changes = 0;
    for (const RemoteBatch& batch : batches) {
        if (!kinds.contains(batch.space)) {
            return StoreError{StoreErrorKind::NotFound, "no such space"};
        }
        changed.space = batch.space;
        ++applied[{batch.space, batch.device, batch.head.seq}];
        for (const Change& change : batch.content.changes)
            put(batch.space, batch.device, change);
        changes += batch.content.changes.size();
        spaces_[batch.space].heads[batch.device] = batch.head;
        spaces_[batch.space].log[batch.device][batch.head.seq] = {batch.head.seq, batch.head.hash,
                                                                  batch.sealed};
    }
    largestSlice = std::max(largestSlice, changes);
    spaces_[changed.space].cursor = cursor;
    return changed;
}

Result<void, StoreError> FakeReplica::setCursor(const SpaceId& space, std::uint64_t cursor) {
    if (failure) return *failure;
    spaces_[space].cursor = cursor;
    return {};
}

std::uint64_t FakeReplica::cursor(const SpaceId& space) const {
    const auto entry = spaces_.find(space);
    return entry == spaces_.end() ? 0 : entry->second.cursor;
}

ChainHead FakeReplica::chainHead(const SpaceId& space, const DeviceId& device) const {
    const auto entry = spaces_.find(space);
    if (entry == spaces_.end()) return {};
    const auto head = entry->second.heads.find(device);
    return head == entry->second.heads.end() ? ChainHead{} : head->second;
}

std::vector<std::pair<DeviceId, ChainHead>> FakeReplica::headsToReport(const SpaceId&) const {
    return {};
}

std::vector<SpaceId> FakeReplica::spacesWithOutbox() const {
    std::vector<SpaceId> found;
    for (const auto& [space, state] : spaces_) {
        const bool waits =
            !state.sealed.empty() && state.sealed.rbegin()->first > state.acknowledged;
        if (!state.pending.empty() || waits) found.push_back(space);
    }
    return found;
}

std::vector<Change> FakeReplica::pending(const SpaceId& space, std::size_t most) const {
    const auto entry = spaces_.find(space);
    if (entry == spaces_.end() || hidesPending) return {};
    const auto& all = entry->second.pending;
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    return {all.begin(), all.begin() + count};
}

Result<void, StoreError> FakeReplica::storeSealed(const SpaceId& space, const SealedBatch& batch,
                                                  std::size_t consumed) {
    if (failure) return *failure;
    Space& state = spaces_[space];
    state.sealed[batch.seq] = batch;
    state.log[self_][batch.seq] = batch;
    state.pending.erase(state.pending.begin(),
                        state.pending.begin() + static_cast<std::ptrdiff_t>(consumed));
    state.heads[self_] = {batch.seq, batch.hash};
    return {};
}

std::vector<SealedBatch> FakeReplica::unacknowledged(const SpaceId& space,
                                                     std::size_t mostBytes) const {
    std::vector<SealedBatch> found;
    const auto entry = spaces_.find(space);
    if (entry == spaces_.end()) return found;
    for (const auto& [seq, batch] : entry->second.sealed) {
        if (seq <= entry->second.acknowledged) continue;
        if (batch.bytes.size() > mostBytes) break;
        mostBytes -= batch.bytes.size();
        found.push_back(batch);
    }
    return found;
}

Result<void, StoreError> FakeReplica::acknowledge(const SpaceId& space, std::uint64_t throughSeq) {
    if (failure) return *failure;
    std::uint64_t& acknowledged = spaces_[space].acknowledged;
    acknowledged = std::max(acknowledged, throughSeq);
    return {};
}

Result<void, StoreError> FakeReplica::resendFrom(const SpaceId& space, std::uint64_t seq) {
    if (failure) return *failure;
    std::uint64_t& acknowledged = spaces_[space].acknowledged;
    acknowledged = std::min(acknowledged, seq - 1);
    return {};
}

Replica::OutboxState FakeReplica::outbox() const {
    OutboxState outbox;
    for (const auto& [space, state] : spaces_) {
        outbox.changes += state.pending.size();
        for (const auto& [seq, batch] : state.sealed) {
            if (seq > state.acknowledged) ++outbox.changes;
        }
    }
    outbox.oldestMs = outbox.changes ? year2026 : 0;
    return outbox;
}

std::vector<std::pair<DeviceId, ChainHead>> FakeReplica::chainHeads(const SpaceId& space) const {
    const auto entry = spaces_.find(space);
    if (entry == spaces_.end()) return {};
    return {entry->second.heads.begin(), entry->second.heads.end()};
}

std::optional<Hash32> FakeReplica::batchHash(const SpaceId& space, const DeviceId& device,
                                             std::uint64_t seq) const {
    for (const SealedBatch& batch : batchesAfter(space, device, seq - 1, 1 << 30)) {
        if (batch.seq == seq) return batch.hash;
    }
    return std::nullopt;
}

std::vector<SealedBatch> FakeReplica::batchesAfter(const SpaceId& space, const DeviceId& device,
                                                   std::uint64_t after,
                                                   std::size_t mostBytes) const {
    std::vector<SealedBatch> found;
    const auto entry = spaces_.find(space);
    if (entry == spaces_.end() || !entry->second.log.contains(device)) return found;
    for (const auto& [seq, batch] : entry->second.log.at(device)) {
        if (seq <= after) continue;
        if (batch.bytes.size() > mostBytes) break;
        mostBytes -= batch.bytes.size();
        found.push_back(batch);
    }
    return found;
}

Result<void, StoreError> FakeReplica::takeBack(const SpaceId& space, std::uint64_t seq,
                                               std::span<const Change> changes) {
    if (failure) return *failure;
    Space& state = spaces_[space];
    if (seq <= state.acknowledged) return StoreError{StoreErrorKind::Invalid, "acknowledged"};
    const auto later = [&](const auto& entry) { return entry.first >= seq; };
    std::erase_if(state.sealed, later);
    std::erase_if(state.log[self_], later);
    const auto hash = batchHash(space, self_, seq - 1);
    state.heads[self_] = hash ? ChainHead{seq - 1, *hash} : ChainHead{};
    state.pending.insert(state.pending.begin(), changes.begin(), changes.end());
    return {};
}

std::optional<SpaceKind> FakeVault::kind(const SpaceId& space) const {
    if (std::ranges::find(spaces_, space) == spaces_.end()) return std::nullopt;
    if (withoutKind.contains(space)) return std::nullopt;
    return SpaceKind::Mentorship;
}

Result<SealedBatch, TrustError>
FakeVault::seal(const SpaceId& space, std::span<const Change> changes, const ChainHead& previous,
                std::span<const std::pair<DeviceId, ChainHead>>, BatchContents) {
    sync::v1::BatchHeader header;
    header.set_space_id(space.bytes());
    header.set_device_id(self_.bytes());
    header.set_device_seq(previous.seq + 1);
    header.set_previous_hash(previous.hash.bytes());
    for (const auto& [device, head] : claims) {
        auto* seen = header.add_seen();
        seen->set_device_id(device.bytes());
        seen->set_device_seq(head.seq);
        seen->set_hash(head.hash.bytes());
    }
    sync::v1::Batch batch;
    batch.set_header(header.SerializeAsString());
    batch.set_ciphertext(encodeChanges(changes));
    SealedBatch sealed{previous.seq + 1, {}, batch.SerializeAsString()};
    if (sealed.bytes.size() > mostSealed) return TrustError{TrustErrorKind::TooLarge, "too large"};
    sealed.hash = fakeHash(sealed.bytes);
    return sealed;
}

Result<FakeVault::Authored, TrustError> FakeVault::author(ByteView batch) const {
    const auto opened = parseFake(batch);
    if (!opened) return TrustError{TrustErrorKind::Malformed, "not a batch"};
    const std::uint64_t seq = opened->header.device_seq();
    return Authored{*DeviceId::from(opened->header.device_id()),
                    {seq - 1, *Hash32::from(opened->header.previous_hash())},
                    {seq, fakeHash(batch)}};
}

Result<RemoteBatch, TrustError> FakeVault::open(const SpaceId& space, ByteView batch,
                                                const ChainHead& previous) {
    const auto opened = parseFake(batch);
    if (!opened) return TrustError{TrustErrorKind::Malformed, "not a batch"};
    RemoteBatch remote;
    remote.space = space;
    remote.device = *DeviceId::from(opened->header.device_id());
    const auto& devices = known[space];
    if (needsLogs && std::ranges::find(devices, remote.device) == devices.end()) {
        return TrustError{TrustErrorKind::UnknownDevice, "who?"};
    }
    const std::uint64_t seq = opened->header.device_seq();
    if (seq <= previous.seq) return TrustError{TrustErrorKind::Duplicate, "again"};
    if (seq != previous.seq + 1) return TrustError{TrustErrorKind::Gap, "something is missing"};
    for (const auto& one : opened->header.seen())
        remote.seen.emplace_back(*DeviceId::from(one.device_id()),
                                 ChainHead{one.device_seq(), *Hash32::from(one.hash())});
    if (opened->header.previous_hash() != previous.hash.view()) {
        return TrustError{TrustErrorKind::Equivocation, "another past"};
    }
    auto content = decodeChanges(opened->batch.ciphertext());
    if (!content) return TrustError{TrustErrorKind::BadCiphertext, "not changes"};
    for (const Change& change : content->changes) {
        const auto entry = refuse.find(change.body);
        if (entry != refuse.end()) return TrustError{entry->second, "refused by the test"};
    }
    remote.head = {seq, fakeHash(batch)};
    remote.content = std::move(*content);
    remote.sealed = Bytes(batch);
    return remote;
}

void FakeVault::fill(sync::v1::ExchangeRequest& request) {
    for (auto& pull : *request.mutable_space_pull()) {
        pull.set_control_count(known[*SpaceId::from(pull.space_id())].size());
    }
    for (const Bytes& locator : boxes)
        request.add_box_get()->set_locator(locator);
    for (const Bytes& statement : statements) {
        auto* push = request.add_log_push();
        push->set_log_id(statement);
        push->add_statement()->set_body(statement);
    }
}

Result<TrustNews, TrustError> FakeVault::take(const sync::v1::ExchangeResponse& response) {
    if (takeFailure) return *takeFailure;
    TrustNews news;
    for (const auto& result : response.log_result()) {
        if (result.code() != sync::v1::PUSH_CODE_STORED) continue;
        std::erase(statements, result.log_id());
        news.progress = true;
    }
    for (const auto& space : response.space_news()) {
        withoutKind.erase(*SpaceId::from(space.space_id()));
        auto& devices = known[*SpaceId::from(space.space_id())];
        for (int i = 0; i < space.control_size(); ++i) {
            if (space.first_control_seq() + static_cast<std::uint64_t>(i) != devices.size())
                continue;
            devices.push_back(*DeviceId::from(space.control(i).body()));
            news.progress = true;
        }
    }
    return news;
}

std::string FakeVault::authorization(ByteView serverId, std::string_view, std::string_view,
                                     std::int64_t timestampMs, ByteView) {
    return Bytes(serverId) + '@' + std::to_string(timestampMs);
}

} // namespace cordee::testing
