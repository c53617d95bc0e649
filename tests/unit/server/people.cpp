#include "people.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/proof_of_work.h"
#include "sync/crypto/verify/request.h"

#include <cstdio>
#include <cstdlib>

namespace cordee::server::test {

namespace {

[[noreturn]] void giveUp(const std::string& why) {
    std::fprintf(stderr, "the test's own data is wrong: %s\n", why.c_str());
    std::abort();
}

template <class Value, class Failure>
Value must(Result<Value, Failure> result) {
    if (!result) giveUp(result.error().detail);
    return std::move(*result);
}

crypto::EpochKey copyOf(const crypto::EpochKey& key) {
    return key.clone();
}

} // namespace

// splitmix64 (Steele, Lea, Flood, 2014).
void SeededRandom::fill(std::uint8_t* out, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        out[i] = static_cast<std::uint8_t>(mixed >> 56);
    }
}

const crypto::UserLog* World::find(const UserId& user) const {
    const auto found = logs_.find(user);
    return found == logs_.end() ? nullptr : &found->second;
}

crypto::Author World::author(const Person& person) const {
    return {person.device(), *find(person.id), nowMs_};
}

Person World::makePerson(const crypto::DeviceSecrets* device) {
    Person person{{crypto::SigningKey(crypto::SigningSeed::random(random_)),
                   crypto::BoxKeyPair(crypto::BoxSeed::random(random_))},
                  {},
                  {},
                  {},
                  {}};
    person.devices.push_back(std::make_unique<crypto::DeviceSecrets>(
        device ? crypto::DeviceSecrets{crypto::SigningKey(device->signing.seed().clone()),
                                       crypto::BoxKeyPair(device->box.seed().clone())}
               : crypto::DeviceSecrets::generate(random_)));
    person.statements.push_back(
        crypto::makeUserGenesis(person.root, person.device(), nowMs_, random_));
    auto log = must(crypto::UserLog::start(person.statements.front()));
    person.id = log.user();
    logs_.emplace(person.id, std::move(log));
    const std::atomic<bool> never{false};
    person.accountProof = *crypto::makeAccountProof(person.id, never);
    return person;
}

void World::addDevice(Person& person) {
    auto device = std::make_unique<crypto::DeviceSecrets>(crypto::DeviceSecrets::generate(random_));
    crypto::UserLog& log = logs_.at(person.id);
    const auto& signing = device->signing.verifyKey();
    const auto& box = device->box.boxKey();
    const auto possession = device->signing.sign(
        crypto::possessionMessage(log.user().view(), log.head().view(), signing, box));
    person.statements.push_back(
        crypto::makeAddDevice(log, person.device(), signing, box, possession, nowMs_));
    if (!log.append(person.statements.back())) giveUp("cannot add a device");
    person.devices.push_back(std::move(device));
}

void World::removeDevice(Person& person, std::size_t index) {
    crypto::UserLog& log = logs_.at(person.id);
    wire::UserStatement statement;
    statement.set_user_id(log.user().bytes());
    statement.set_seq(log.count());
    statement.set_previous_hash(log.head().bytes());
    statement.set_signer(person.device().id().bytes());
    statement.set_remove_device(person.device(index).id().bytes());
    wire::SignedStatement whole;
    whole.set_body(statement.SerializeAsString());
    whole.set_signature(person.device()
                            .signing.sign(crypto::signedMessage(crypto::label::user, whole.body()))
                            .bytes());
    if (!log.append(whole)) giveUp("cannot remove a device");
    person.statements.push_back(whole);
}

Space World::makeSpace(SpaceKind kind, const Person& owner) {
    auto made = must(crypto::makeSpace(kind, author(owner), *this, random_));
    Space space;
    space.log =
        std::make_unique<crypto::SpaceLog>(must(crypto::SpaceLog::start(made.statement, *this)));
    space.statements.push_back(made.statement);
    space.keys.push_back(std::move(made.key));
    return space;
}

void World::append(Space& space, const wire::SignedStatement& statement) {
    const auto appended = space.log->append(statement, *this);
    if (!appended) giveUp(appended.error().detail);
    space.statements.push_back(statement);
}

void World::invite(Space& space, const Person& inviter, std::int64_t expiresAtMs) {
    crypto::SigningKey key(crypto::SigningSeed::random(random_));
    append(space, crypto::makeInvite(*space.log, author(inviter), key.verifyKey(), expiresAtMs));
    invitations_.erase(space.id());
    invitations_.emplace(space.id(), std::move(key));
}

wire::SignedStatement World::makeJoin(const Space& space, const Person& who) {
    return must(crypto::makeJoin(*space.log, author(who), space.log->invites().back(),
                                 invitations_.at(space.id()), space.keys.back(), *this, random_))
        .statement;
}

void World::join(Space& space, const Person& who) {
    append(space, makeJoin(space, who));
    space.keys.push_back(copyOf(space.keys.back()));
}

wire::SignedStatement World::makeRemove(const Space& space, const Person& remover,
                                        const Person& victim, const std::vector<wire::Cut>& cut) {
    std::vector<UserId> staying = space.log->members();
    std::erase(staying, victim.id);
    auto epoch =
        must(crypto::makeEpoch(space.id().view(), space.log->epoch().number + 1, &space.keys.back(),
                               crypto::addressees(staying, *this), random_));
    wire::SpaceStatement statement;
    const crypto::UserLog& log = *find(remover.id);
    statement.set_space_id(space.id().bytes());
    statement.set_seq(space.log->count());
    statement.set_previous_hash(space.log->head().bytes());
    statement.set_author_device(remover.device().id().bytes());
    statement.set_author_user(remover.id.bytes());
    statement.set_user_log_count(log.count());
    statement.set_user_log_head(log.head().bytes());
    statement.mutable_remove()->set_user_id(victim.id.bytes());
    for (const wire::Cut& item : cut)
        *statement.mutable_remove()->add_cut() = item;
    *statement.mutable_remove()->mutable_epoch() = epoch.statement;
    wire::SignedStatement whole;
    whole.set_body(statement.SerializeAsString());
    whole.set_signature(remover.device()
                            .signing.sign(crypto::signedMessage(crypto::label::space, whole.body()))
                            .bytes());
    for (const Bytes& wrap : epoch.wraps)
        whole.add_wrap(wrap);
    return whole;
}

wire::BatchHeader World::headerFor(const Space& space, const crypto::DeviceSecrets& device,
                                   const ChainHead& head) {
    wire::BatchHeader header;
    header.set_version(crypto::batchVersion);
    header.set_suite(crypto::batchSuite);
    header.set_space_id(space.id().bytes());
    header.set_epoch(space.log->epoch().number);
    header.set_device_id(device.id().bytes());
    header.set_device_seq(head.seq + 1);
    if (head.seq > 0) header.set_previous_hash(head.hash.bytes());
    header.set_control_seq(space.log->count() - 1);
    header.set_control_head(space.log->head().bytes());
    header.set_nonce(crypto::randomBytes<crypto::nonceSize>(random_));
    return header;
}

Bytes World::signBatch(const crypto::DeviceSecrets& device, wire::BatchHeader header,
                       std::size_t ciphertextSize, ChainHead* head) {
    wire::Batch batch;
    batch.set_header(header.SerializeAsString());
    Bytes ciphertext(ciphertextSize, '\0');
    random_.fill(reinterpret_cast<std::uint8_t*>(ciphertext.data()), ciphertext.size());
    batch.set_ciphertext(ciphertext);
    const Hash32 headerHash = crypto::batchDigest(batch.header());
    const Hash32 ciphertextHash = crypto::batchDigest(batch.ciphertext());
    batch.set_signature(
        device.signing.sign(crypto::batchMessage(headerHash, ciphertextHash)).bytes());
    if (head) *head = {header.device_seq(), crypto::chainHash(headerHash, ciphertextHash)};
    return batch.SerializeAsString();
}

Bytes World::makeBatch(const Space& space, const crypto::DeviceSecrets& device, ChainHead& head,
                       std::size_t ciphertextSize) {
    return signBatch(device, headerFor(space, device, head), ciphertextSize, &head);
}

std::string World::authorize(const crypto::DeviceSecrets& device, ByteView serverId, ByteView body,
                             std::int64_t nowMs, ByteView path) {
    crypto::RequestAuth auth;
    auth.signingKey = device.signing.verifyKey();
    auth.boxKey = device.box.boxKey();
    auth.timestampMs = nowMs;
    random_.fill(auth.nonce.data(), crypto::RequestNonce::size);
    auth.signature =
        device.signing.sign(crypto::requestMessage(auth, serverId, "POST", path, body));
    return crypto::formatAuthorization(auth);
}

void pushUser(wire::ExchangeRequest& request, const Person& person, std::size_t first) {
    wire::LogPush& push = *request.add_log_push();
    push.set_kind(wire::LOG_KIND_USER);
    push.set_log_id(person.id.bytes());
    push.set_first_seq(first);
    if (first == 0) push.set_account_proof(person.accountProof);
    for (std::size_t i = first; i < person.statements.size(); ++i)
        *push.add_statement() = person.statements[i];
}

void pushSpace(wire::ExchangeRequest& request, const Space& space, std::size_t first) {
    wire::LogPush& push = *request.add_log_push();
    push.set_kind(wire::LOG_KIND_SPACE);
    push.set_log_id(space.id().bytes());
    push.set_first_seq(first);
    for (std::size_t i = first; i < space.statements.size(); ++i)
        *push.add_statement() = space.statements[i];
}

wire::SpacePull& pull(wire::ExchangeRequest& request, const Space& space, std::uint64_t after,
                      std::uint64_t control) {
    wire::SpacePull& wanted = *request.add_space_pull();
    wanted.set_space_id(space.id().bytes());
    wanted.set_after_server_seq(after);
    wanted.set_control_count(control);
    return wanted;
}

wire::BatchPush& pushBatches(wire::ExchangeRequest& request, const Space& space,
                             const std::vector<Bytes>& batches) {
    wire::BatchPush& push = *request.add_batch_push();
    push.set_space_id(space.id().bytes());
    for (const Bytes& batch : batches)
        push.add_batch(batch);
    return push;
}

void knows(wire::ExchangeRequest& request, const std::vector<const Person*>& people) {
    for (const Person* person : people) {
        wire::UserPull& known = *request.add_user_pull();
        known.set_user_id(person->id.bytes());
        known.set_count(person->statements.size());
    }
}

} // namespace cordee::server::test
