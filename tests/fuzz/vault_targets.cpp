#include "sync/crypto/invitation_keys.h"
#include "sync/crypto/pairing_keys.h"
#include "sync/crypto/verify/parse.h"

#include "tests/fuzz/forge.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/scene.h"
#include "tests/fuzz/vault_scene.h"

#include "cordee/fuzz/inputs.pb.h"

// What a device is told by others: answers of a server that lies, notes of a pairing (F6), an
// invitation's package. Whatever comes, what it keeps can be opened again.
namespace cordee::fuzz {

using namespace crypto;

namespace {

constexpr int mostAnswers = 6;
constexpr const char* url = "https://cordee.example";

// Logs and batches in their places, as the mentor would have written them.
void place(wire::ExchangeResponse& answer, Logs& logs, const DeviceId& author) {
    answer.set_version(1);
    if (answer.log_id().size() != 32) answer.set_log_id(Bytes(32, 'l'));
    const auto placed = [&](wire::LogKind kind, const Bytes& log, std::uint64_t first, auto& list) {
        wire::LogPush push;
        push.set_kind(kind);
        push.set_log_id(log);
        push.set_first_seq(first);
        *push.mutable_statement() = list;
        logs.place(push);
        list = push.statement();
    };
    for (wire::UserNews& news : *answer.mutable_user_news())
        placed(wire::LOG_KIND_USER, news.user_id(), news.first_seq(), *news.mutable_statement());
    for (wire::SpaceNews& news : *answer.mutable_space_news()) {
        placed(wire::LOG_KIND_SPACE, news.space_id(), news.first_control_seq(),
               *news.mutable_control());
        for (wire::SequencedBatch& batch : *news.mutable_batch())
            logs.place(*batch.mutable_batch(), author);
    }
}

// Everybody's logs, as they came to the mentee.
Logs known() {
    Logs logs;
    for (const Bytes& octets : vaultScene().answers) {
        wire::ExchangeResponse answer;
        answer.ParseFromString(octets);
        for (const wire::UserNews& news : answer.user_news()) {
            wire::LogPush push;
            push.set_kind(wire::LOG_KIND_USER);
            *push.mutable_statement() = news.statement();
            if (news.first_seq() == 0) logs.take(push);
        }
        for (const wire::SpaceNews& news : answer.space_news()) {
            wire::LogPush push;
            push.set_kind(wire::LOG_KIND_SPACE);
            *push.mutable_statement() = news.control();
            if (news.first_control_seq() == 0 && news.control_size() > 0) logs.take(push);
        }
    }
    return logs;
}

std::string_view runAnswers(ByteView bytes) {
    input::Answers parsed;
    if (!parseBounded(parsed, bytes)) return "Malformed";
    VaultScene& world = vaultScene();
    static const Logs atFirst = known();
    Logs logs = atFirst;
    Device device(world.mentee, nowMs);
    device.replica().commit(world.space, *RecordId::from(Bytes(16, 'r')), "mine",
                            Hlc::of(nowMs, 0));
    for (int i = 0; i < std::min(parsed.answer_size(), mostAnswers); ++i) {
        input::Answer& answer = *parsed.mutable_answer(i);
        if (!answer.raw()) place(*answer.mutable_body(), logs, world.mentorDevice);
        device.exchange().retryNow();
        const auto request = device.ask();
        if (!request) continue;
        device.take(*request, answer.status() == 0 ? 200 : static_cast<int>(answer.status() % 600),
                    answer.octets().empty() ? answer.body().SerializeAsString() : answer.octets());
    }
    device.checkKept();
    return "ok";
}

std::vector<Seed> answerSeeds() {
    std::vector<Seed> all;
    input::Answers together;
    for (const Bytes& octets : vaultScene().answers) {
        input::Answers one;
        input::Answer& answer = *one.add_answer();
        answer.mutable_body()->ParseFromString(octets);
        answer.set_raw(true);
        *together.add_answer() = answer;
        if (answer.body().space_news_size() + answer.body().box_result_size() > 0)
            all.push_back({"answer-" + std::to_string(all.size()), one.SerializeAsString()});
    }
    input::Answer& problem = *together.add_answer();
    problem.set_status(401);
    wire::Problem refused;
    refused.set_code(wire::Problem::CODE_UNAUTHENTICATED);
    refused.set_server_id(Bytes(32, 's'));
    refused.set_server_time_ms(nowMs + 600'000);
    refused.set_retry_after_s(3);
    problem.set_octets(refused.SerializeAsString());
    while (together.answer_size() > mostAnswers)
        together.mutable_answer()->DeleteSubrange(0, 1);
    all.push_back({"together", together.SerializeAsString()});
    return all;
}

struct Meeting {
    PairingSecret secret = *PairingSecret::from(Bytes(32, 'S'));
    Bytes opening = Bytes(32, 'o');
};

// A box with a note, or with what was put in its place.
void deliver(Device& device, const PairingSecret& secret, pairing::Note note,
             const google::protobuf::MessageLite& message, const input::PairingNotes& notes) {
    sim::SeededRandom random{sim::Dice(1)};
    wire::ExchangeResponse answer;
    answer.set_version(1);
    answer.set_log_id(Bytes(32, 'l'));
    wire::BoxResult& box = *answer.add_box_result();
    box.set_locator(pairing::locator(secret, note));
    box.set_found(true);
    const bool replaced = !notes.octets().empty() && notes.octets_are() == std::uint32_t(note);
    box.set_sealed(replaced ? notes.octets() : pairing::seal(secret, note, message, random));
    static_cast<void>(device.vault().take(answer));
    sync::v1::ExchangeRequest next;
    device.vault().fill(next);
}

void meetOlder(input::PairingNotes& notes) {
    Device device(vaultScene().mentee, nowMs);
    const auto offer = device.vault().startPairing(url);
    const auto code = parsePairingCode(offer->qrText);
    deliver(device, code->secret, pairing::Note::Hello, notes.hello(), notes);
    const auto signing = VerifyKey::from(notes.hello().signing_key());
    const auto box = BoxKey::from(notes.hello().box_key());
    static const Logs logs = known();
    const UserLog* me = logs.find(device.vault().user());
    if (!notes.raw() && signing && box && me)
        notes.mutable_proof()->set_possession(
            forge(*signing, possessionMessage(me->user().view(), me->head().view(), *signing, *box))
                .bytes());
    deliver(device, code->secret, pairing::Note::Proof, notes.proof(), notes);
    const bool compared = device.vault().pairing().stage == PairingStage::Compare;
    require(device.vault().confirmPairing().ok() == compared ||
                device.vault().pairing().stage == PairingStage::Failed,
            "only what was compared is confirmed");
    device.checkKept();
}

void meetNewcomer(input::PairingNotes& notes) {
    static const Meeting meeting;
    Device device(vaultScene().nobody, nowMs);
    const auto met = device.vault().pairWith(
        formatPairingPicture(url, meeting.secret, pairing::commitmentTo(meeting.opening).view()),
        "laptop");
    require(met.ok(), "a code is read");
    if (!notes.raw()) notes.mutable_reply()->set_opening(meeting.opening);
    deliver(device, meeting.secret, pairing::Note::Reply, notes.reply(), notes);
    deliver(device, meeting.secret, pairing::Note::Done, notes.done(), notes);
    device.checkKept();
}

std::string_view runPairing(ByteView bytes) {
    input::PairingNotes notes;
    if (!parseBounded(notes, bytes)) return "Malformed";
    meetOlder(notes);
    meetNewcomer(notes);
    return "ok";
}

std::vector<Seed> pairingSeeds() {
    Scene& world = scene();
    input::PairingNotes notes;
    notes.mutable_hello()->set_signing_key(world.eve->device().signing.verifyKey().bytes());
    notes.mutable_hello()->set_box_key(world.eve->device().box.boxKey().bytes());
    notes.mutable_hello()->set_label("portable");
    notes.mutable_reply()->set_user_id(world.ana->id.bytes());
    notes.mutable_reply()->set_log_count(2);
    notes.mutable_reply()->set_log_head(world.world.find(world.ana->id)->head().bytes());
    notes.mutable_done()->set_personal_space(world.space.id().bytes());
    notes.mutable_done()->set_control_count(3);
    notes.mutable_done()->set_control_head(world.space.log->head().bytes());
    std::vector<Seed> all{{"met", notes.SerializeAsString()}};
    notes.set_octets(Bytes(80, 'x'));
    all.push_back({"noise", notes.SerializeAsString()});
    return all;
}

// The package as the link's author would have made it.
void place(wire::InvitationPackage& package, const InvitationSecret& secret) {
    Logs logs;
    wire::LogPush user;
    user.set_kind(wire::LOG_KIND_USER);
    *user.mutable_statement() = package.inviter_log();
    logs.place(user);
    *package.mutable_inviter_log() = user.statement();
    wire::LogPush space;
    space.set_kind(wire::LOG_KIND_SPACE);
    *space.mutable_statement() = package.control();
    if (space.statement_size() > 1) {
        wire::SpaceStatement invite;
        if (parseBounded(invite, space.statement(1).body()) && invite.has_invite())
            invite.mutable_invite()->set_invite_key(invitationKey(secret).verifyKey().bytes());
        space.mutable_statement(1)->set_body(invite.SerializeAsString());
    }
    logs.place(space);
    *package.mutable_control() = space.statement();
}

std::string_view runPackage(ByteView bytes) {
    static const InvitationSecret secret = *InvitationSecret::from(Bytes(32, 's'));
    input::Package parsed;
    if (!parseBounded(parsed, bytes)) return "Malformed";
    wire::InvitationPackage& package = *parsed.mutable_package();
    if (!parsed.raw()) place(package, secret);
    Device device(vaultScene().stranger, nowMs);
    const Bytes genesis = package.inviter_log().empty() ? Bytes() : package.inviter_log(0).body();
    const auto joining = device.vault().redeem(
        formatInvitation(url, secret, userIdOf(genesis).view().substr(0, 16)));
    require(joining.ok(), "a link is redeemed");
    sim::SeededRandom random{sim::Dice(1)};
    const auto parts = splitPackage(secret, package.SerializeAsString(), random);
    wire::ExchangeResponse answer;
    answer.set_version(1);
    answer.set_log_id(Bytes(32, 'l'));
    for (std::size_t part = 0; part < std::min(parts.size(), mostChunks); ++part) {
        wire::BoxResult& box = *answer.add_box_result();
        box.set_locator(packageLocator(secret, part));
        box.set_found(true);
        box.set_sealed(parts[part]);
    }
    static_cast<void>(device.vault().take(answer));
    wire::ExchangeRequest next;
    device.vault().fill(next);
    device.checkKept();
    const auto now = device.vault().joining();
    return now.empty() || now.front().state == JoiningState::Failed ? "Malformed" : "ok";
}

std::vector<Seed> packageSeeds() {
    input::Package package;
    package.mutable_package()->ParseFromString(vaultScene().package);
    std::vector<Seed> all{{"link", package.SerializeAsString()}};
    package.set_raw(true);
    all.push_back({"raw", package.SerializeAsString()});
    return all;
}

} // namespace

Target answerTarget() {
    return {
        "answer",   "answers of a server that lies", "cordee.fuzz.input.Answers", 32768, runAnswers,
        answerSeeds};
}

Target pairingTarget() {
    return {"pairing",
            "notes of a pairing, on both sides",
            "cordee.fuzz.input.PairingNotes",
            4096,
            runPairing,
            pairingSeeds};
}

Target packageTarget() {
    return {"package",   "an invitation's package", "cordee.fuzz.input.Package", 16384, runPackage,
            packageSeeds};
}

} // namespace cordee::fuzz
