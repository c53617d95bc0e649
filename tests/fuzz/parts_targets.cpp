#include "sync/core/change.h"
#include "sync/core/value.h"
#include "sync/crypto/backup_file.h"
#include "sync/server/answer.h"
#include "sync/server/request_gate.h"

#include "tests/fuzz/list.h"
#include "tests/fuzz/scene.h"
#include "tests/sim/dice.h"

#include <array>
#include <filesystem>
#include <fstream>

#include <unistd.h>

// Smaller ways in: the plaintext of a batch, the body of a signed request, files from elsewhere.
namespace cordee::fuzz {

using namespace crypto;

namespace {

std::string_view runChanges(ByteView bytes) {
    static constexpr std::array<std::string_view, 3> names{"NotABatch", "TooManyChanges",
                                                           "TooLarge"};
    const auto decoded = decodeChanges(bytes);
    if (!decoded) return names.at(static_cast<std::size_t>(decoded.error().kind));
    require(decoded->changes.size() == decoded->indices.size(), "every change has its number");
    bool isWhole = decoded->malformed.empty();
    for (const Change& change : decoded->changes) {
        const auto value = decodeValue(change.body);
        if (change.kind == ChangeKind::EditText) continue;
        isWhole = isWhole && value;
        if (value && !std::holds_alternative<std::vector<std::string>>(*value))
            require(decodeValue(encodeValue(*value)).has_value(), "a value can be written again");
        static_cast<void>(decodeSeen(change.body));
    }
    const auto again = decodeChanges(encodeChanges(decoded->changes));
    require(again && again->changes == decoded->changes && again->malformed.empty(),
            "changes say what was read in them");
    return isWhole ? "ok" : "SetAside";
}

std::vector<Seed> changeSeeds() {
    std::vector<Change> changes;
    const auto add = [&](ChangeKind kind, std::uint32_t field, Bytes body) {
        changes.push_back({kind, *RecordId::from(Bytes(16, 'r')), 1, field,
                           Hlc::of(nowMs + std::int64_t(changes.size()), 1), 0, std::move(body)});
    };
    add(ChangeKind::SetField, 1, encodeValue(std::string("titre")));
    add(ChangeKind::SetField, 2, encodeValue(std::int64_t{-7}));
    add(ChangeKind::SetField, 3, encodeValue(0.5));
    const Bytes one = encodeChanges(std::span(changes).first(1));
    add(ChangeKind::RemoveFromSet, 4, encodeRemoval(std::string("x"), Hlc::of(nowMs, 0)));
    add(ChangeKind::Delete, 0, {});
    return {{"one", one}, {"several", encodeChanges(changes)}};
}

std::string_view runRequest(ByteView body) {
    static constexpr std::array<std::string_view, 9> names{
        "Unspecified", "Malformed",   "Unauthenticated", "TooLarge", "TooMany",
        "Unavailable", "StorageFull", "NotFound",        "Version"};
    static const server::test::SetClock wall(nowMs);
    Scene& world = scene();
    const Hash32 server = *Hash32::from(Bytes(32, 's'));
    server::RequestGate gate(server, wall);
    const std::string header =
        world.world.authorize(world.ana->device(), server.view(), body, nowMs);
    auto checked = gate.check({"POST", "/v1/exchange", header, body});
    require(!gate.check({"POST", "/v1/exchange", header, body}).ok(), "a request is taken once");
    if (checked) {
        gate.checkBatches(*checked);
        for (const auto& push : checked->batches)
            for (const auto& batch : push)
                require(batch.parsed || batch.code != wire::PUSH_CODE_UNSPECIFIED,
                        "every batch is read or refused");
        return "ok";
    }
    wire::Problem problem;
    require(problem.ParseFromString(checked.error().body), "a refusal can be read");
    return names.at(static_cast<std::size_t>(problem.code()));
}

std::vector<Seed> requestSeeds() {
    Scene& world = scene();
    wire::ExchangeRequest request;
    request.set_version(1);
    server::test::pushBatches(request, world.space, {world.anas[0]});
    server::test::pull(request, world.space, 3, 2);
    server::test::knows(request, {world.paul.get()});
    request.set_wait_ms(500);
    return {{"batch", request.SerializeAsString()}, {"everything", world.pushAll()}};
}

// A file in memory, named as a program sees it.
class TemporaryFile {
  public:
    explicit TemporaryFile(const char* name)
        : path_(std::filesystem::path("/dev/shm") /
                (std::string("cordee-fuzz-") + std::to_string(::getpid()) + name)) {}
    ~TemporaryFile() { std::filesystem::remove(path_); }
    const std::filesystem::path& path() const { return path_; }
    void write(ByteView bytes) const { std::ofstream(path_, std::ios::binary) << bytes; }
    Bytes read() const {
        std::ifstream file(path_, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }

  private:
    std::filesystem::path path_;
};

constexpr std::string_view passphrase = "une phrase";

std::string_view nameOf(BackupErrorKind kind) {
    static constexpr std::array<std::string_view, 8> names{
        "Foreign", "Newer", "WrongPassphrase", "Truncated", "Damaged", "Memory", "Full", "Io"};
    return names.at(static_cast<std::size_t>(kind));
}

// Costs of Argon2id are the program's constants, no file names them; here they are nothing.
std::string_view runBackup(ByteView bytes) {
    static const TemporaryFile file("-backup");
    file.write(bytes);
    auto reader = BackupReader::open(file.path(), passphrase);
    if (!reader) return nameOf(reader.error().kind);
    std::size_t size = 0;
    while (true) {
        const auto chunk = reader->next();
        if (!chunk) return nameOf(chunk.error().kind);
        if (!*chunk) break;
        size += (*chunk)->size();
        require((*chunk)->size() <= backupChunk, "a chunk has a bound");
    }
    require(size <= bytes.size(), "no file unpacks to more than it is");
    return "ok";
}

std::vector<Seed> backupSeeds() {
    std::vector<Seed> all;
    for (const std::size_t size : {std::size_t{0}, std::size_t{100}, backupChunk + 20}) {
        const TemporaryFile file("-seed");
        sim::SeededRandom random{sim::Dice(size)};
        auto writer = BackupWriter::create(file.path(), passphrase, random);
        require(writer && writer->write(Bytes(size, 'c')).ok() && writer->finish().ok(),
                "a backup is made");
        if (size <= backupChunk) all.push_back({"of-" + std::to_string(size), file.read()});
    }
    return all;
}

} // namespace

Target changesTarget() {
    return {"changes",  "the plaintext of a batch", "cordee.sync.v1.BatchPlain", 8192, runChanges,
            changeSeeds};
}

Target requestTarget() {
    return {"request",
            "the body of a signed request",
            "cordee.sync.v1.ExchangeRequest",
            16384,
            runRequest,
            requestSeeds};
}

Target backupTarget() {
    return {"backup", "a backup's file", "", 4096, runBackup, backupSeeds};
}

} // namespace cordee::fuzz
