#include "tests/fuzz/placing.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include "tests/fuzz/forge.h"
#include "tests/fuzz/target.h"

namespace cordee::fuzz {

using namespace crypto;
using sync::v1::SignedStatement;
using sync::v1::SpaceStatement;
using sync::v1::UserStatement;

namespace {

// Who says he has a key has it.
void possess(sync::v1::DeviceKeys& keys, ByteView userOrSeed, ByteView previous) {
    const auto signing = VerifyKey::from(keys.signing_key());
    const auto box = BoxKey::from(keys.box_key());
    if (signing && box)
        keys.set_possession(
            forge(*signing, possessionMessage(userOrSeed, previous, *signing, *box)).bytes());
}

void signAs(SignedStatement& statement, std::string_view label, const VerifyKey& key) {
    statement.set_signature(forge(key, signedMessage(label, statement.body())).bytes());
}

sync::v1::Epoch* epochOf(SpaceStatement& body) {
    if (body.has_genesis()) return body.mutable_genesis()->mutable_epoch();
    if (body.has_join()) return body.mutable_join()->mutable_epoch();
    if (body.has_remove()) return body.mutable_remove()->mutable_epoch();
    return body.has_epoch() ? body.mutable_epoch() : nullptr;
}

void signJoin(SpaceStatement& body, const SpaceLog& log) {
    const auto user = UserId::from(body.join().user_id());
    const auto device = DeviceId::from(body.join().device_id());
    for (const InviteEntry& invite : log.invites())
        if (invite.id.view() == body.join().invite_id() && user && device)
            body.mutable_join()->set_signature(
                forge(invite.key, joinMessage(log.space(), invite.id, *user, *device)).bytes());
}

} // namespace

void sign(sync::v1::Batch& batch, const VerifyKey& key) {
    batch.set_signature(
        forge(key, batchMessage(batchDigest(batch.header()), batchDigest(batch.ciphertext())))
            .bytes());
}

const UserLog* Logs::find(const UserId& user) const {
    const auto found = users_.find(user);
    return found == users_.end() ? nullptr : &found->second;
}

const SpaceLog* Logs::space(const SpaceId& space) const {
    const auto found = spaces_.find(space);
    return found == spaces_.end() ? nullptr : &found->second;
}

const DeviceEntry* Logs::device(const DeviceId& device) const {
    for (const auto& [user, log] : users_)
        if (const DeviceEntry* entry = log.find(device)) return entry;
    return nullptr;
}

// What an error leaves must be what was there.
bool Logs::enter(const SignedStatement& statement, std::optional<UserId>& log) {
    if (!log) {
        auto started = UserLog::start(statement);
        if (!started) return false;
        log = started->user();
        users_.try_emplace(*log, std::move(*started));
        return true;
    }
    UserLog& entered = users_.at(*log);
    const std::uint64_t count = entered.count();
    const Hash32 head = entered.head();
    const std::size_t active = entered.active().size();
    const bool good = entered.append(statement).ok();
    require(entered.count() == count + (good ? 1 : 0), "a user log grows by what it takes");
    require(good || (entered.head() == head && entered.active().size() == active),
            "a refused statement changes no user log");
    return good;
}

bool Logs::enter(const SignedStatement& statement, std::optional<SpaceId>& log) {
    if (!log) {
        auto started = SpaceLog::start(statement, *this);
        if (!started) return false;
        log = started->space();
        spaces_.try_emplace(*log, std::move(*started));
        return true;
    }
    SpaceLog& entered = spaces_.at(*log);
    const std::uint64_t count = entered.count();
    const Hash32 head = entered.head();
    const auto before = std::tuple(entered.members(), entered.epochs().size(),
                                   entered.invites().size(), entered.closed());
    const bool good = entered.append(statement, *this).ok();
    require(entered.count() == count + (good ? 1 : 0), "a space log grows by what it takes");
    require(good || (entered.head() == head &&
                     before == std::tuple(entered.members(), entered.epochs().size(),
                                          entered.invites().size(), entered.closed())),
            "a refused statement changes no space log");
    return good;
}

bool Logs::placeUser(SignedStatement& statement, std::optional<UserId>& log) {
    UserStatement body;
    if (!parseBounded(body, statement.body())) return false;
    statement.clear_wrap();
    std::optional<VerifyKey> key;
    if (log) {
        const UserLog& known = users_.at(*log);
        body.set_user_id(known.user().bytes());
        body.set_seq(known.count());
        body.set_previous_hash(known.head().bytes());
        if (body.has_add_device())
            possess(*body.mutable_add_device(), known.user().view(), known.head().view());
        const auto signer = DeviceId::from(body.signer());
        const DeviceEntry* entry = signer ? known.find(*signer) : nullptr;
        key = entry ? entry->signingKey : known.identityKey();
    } else {
        body.clear_user_id();
        body.clear_seq();
        body.clear_previous_hash();
        body.clear_signer();
        if (!body.has_genesis()) return false;
        key = VerifyKey::from(body.genesis().identity_key());
        possess(*body.mutable_genesis()->mutable_device(), userSeed(body.genesis()).view(), {});
    }
    statement.set_body(body.SerializeAsString());
    if (key) signAs(statement, label::user, *key);
    return enter(statement, log);
}

bool Logs::placeSpace(SignedStatement& statement, std::optional<SpaceId>& log) {
    SpaceStatement body;
    if (!parseBounded(body, statement.body())) return false;
    const auto user = UserId::from(body.author_user());
    const UserLog* author = user ? find(*user) : nullptr;
    if (author) {
        body.set_user_log_count(author->count());
        body.set_user_log_head(author->head().bytes());
    }
    if (sync::v1::Epoch* epoch = epochOf(body))
        epoch->set_wraps_hash(
            wrapsHash(std::vector<Bytes>(statement.wrap().begin(), statement.wrap().end()))
                .bytes());
    if (log) {
        const SpaceLog& known = spaces_.at(*log);
        body.set_space_id(known.space().bytes());
        body.set_seq(known.count());
        body.set_previous_hash(known.head().bytes());
        if (body.has_join()) signJoin(body, known);
    } else {
        body.clear_space_id();
        body.clear_seq();
        body.clear_previous_hash();
    }
    statement.set_body(body.SerializeAsString());
    const auto device = DeviceId::from(body.author_device());
    const DeviceEntry* entry = author && device ? author->find(*device) : nullptr;
    if (entry) signAs(statement, label::space, entry->signingKey);
    return enter(statement, log);
}

std::size_t Logs::place(sync::v1::LogPush& push) {
    std::optional<UserId> user;
    std::optional<SpaceId> space;
    const auto wanted = Bytes(push.log_id());
    if (push.first_seq() != 0) {
        if (const auto id = UserId::from(wanted); id && users_.contains(*id)) user = id;
        if (const auto id = SpaceId::from(wanted); id && spaces_.contains(*id)) space = id;
        push.set_first_seq(user    ? users_.at(*user).count()
                           : space ? spaces_.at(*space).count()
                                   : 0);
    }
    std::size_t good = 0;
    for (SignedStatement& statement : *push.mutable_statement()) {
        const bool taken = push.kind() == sync::v1::LOG_KIND_USER ? placeUser(statement, user)
                                                                  : placeSpace(statement, space);
        if (!taken) break;
        ++good;
    }
    if (push.first_seq() == 0 && user) {
        push.set_log_id(user->bytes());
        push.set_account_proof(user->view().substr(0, 8).data(), 8); // tests/sim/replaced.cpp
    }
    if (push.first_seq() == 0 && space) push.set_log_id(space->bytes());
    return good;
}

std::size_t Logs::take(const sync::v1::LogPush& push) {
    std::optional<UserId> user;
    std::optional<SpaceId> space;
    if (push.first_seq() != 0) {
        if (const auto id = UserId::from(push.log_id()); id && users_.contains(*id)) user = id;
        if (const auto id = SpaceId::from(push.log_id()); id && spaces_.contains(*id)) space = id;
        if (!user && !space) return 0;
    }
    std::size_t good = 0;
    for (const SignedStatement& statement : push.statement()) {
        if (!(push.kind() == sync::v1::LOG_KIND_USER ? enter(statement, user)
                                                     : enter(statement, space)))
            break;
        ++good;
    }
    return good;
}

void Logs::place(Bytes& batch, const DeviceId& author) {
    sync::v1::Batch parts;
    sync::v1::BatchHeader header;
    if (!parseBounded(parts, batch) || !parseBounded(header, parts.header())) return;
    const auto id = SpaceId::from(header.space_id());
    const SpaceLog* log = id ? space(*id) : nullptr;
    const DeviceEntry* entry = device(author);
    if (!log || !entry) return;
    const ChainHead& before = head(*id, author);
    header.set_version(batchVersion);
    header.set_suite(batchSuite);
    header.set_device_id(author.bytes());
    header.set_device_seq(before.seq + 1);
    header.set_previous_hash(before.seq == 0 ? Bytes() : before.hash.bytes());
    // Whatever view of the log it had, it was a true one.
    header.set_control_seq(header.control_seq() % log->count());
    header.set_control_head(log->hashAt(header.control_seq())->bytes());
    header.set_epoch(log->epochAt(header.control_seq()));
    if (header.nonce().size() != nonceSize) header.set_nonce(Bytes(nonceSize, 'n'));
    parts.set_header(header.SerializeAsString());
    sign(parts, entry->signingKey);
    batch = parts.SerializeAsString();
}

} // namespace cordee::fuzz
