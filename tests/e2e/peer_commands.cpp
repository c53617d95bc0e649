#include "peer_commands.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <map>

namespace cordee::e2e {

namespace {

QJsonObject failure(const std::string& why) {
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QString::fromStdString(why)}};
}

QJsonObject success(QJsonObject answer = {}) {
    answer.insert(QStringLiteral("ok"), true);
    return answer;
}

template <class Outcome>
QJsonObject outcomeOf(const Outcome& outcome) {
    return outcome ? success() : failure(outcome.error().detail);
}

std::string text(const QJsonObject& command, const char* key) {
    return command.value(QLatin1String(key)).toString().toStdString();
}

template <class SomeId>
std::optional<SomeId> idFromHex(const std::string& hex) {
    return SomeId::from(QByteArray::fromHex(QByteArray::fromStdString(hex)).toStdString());
}

QJsonValue toJson(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return QString::number(*integer);
    }
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* octets = std::get_if<std::string>(&value)) {
        return QString::fromStdString(*octets);
    }
    if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        QJsonArray elements;
        for (const std::string& element : *set)
            elements.append(toJson(decodeValue(element).value_or(Value())));
        return elements;
    }
    return QJsonValue::Null;
}

const char* nameOf(SyncStatus::State state) {
    switch (state) {
    case SyncStatus::NoServer:
        return "no server";
    case SyncStatus::Offline:
        return "offline";
    case SyncStatus::Connecting:
        return "connecting";
    case SyncStatus::UpToDate:
        return "up to date";
    case SyncStatus::Sending:
        return "sending";
    case SyncStatus::WaitingToRetry:
        return "waiting to retry";
    case SyncStatus::Problem:
        return "problem";
    }
    return "";
}

} // namespace

QJsonObject PeerCommands::run(const QJsonObject& command) {
    using Handler = std::function<QJsonObject(const QJsonObject&)>;
    const std::map<std::string, Handler> handlers{
        {"identity", [this](const auto& line) { return identity(line); }},
        {"invite", [this](const auto& line) { return invite(line); }},
        {"redeem", [this](const auto& line) { return redeem(line); }},
        {"confirm", [this](const auto&) { return confirmMembers(); }},
        {"offer-pairing", [this](const auto& line) { return offerPairing(line); }},
        {"pair-with", [this](const auto& line) { return pairWith(line); }},
        {"pairing", [this](const auto&) { return pairing(); }},
        {"confirm-pairing", [this](const auto&) { return confirmPairing(); }},
        {"people", [this](const auto&) { return people(); }},
        {"create", [this](const auto& line) { return create(line); }},
        {"set", [this](const auto& line) { return set(line); }},
        {"act", [this](const auto& line) { return act(line); }},
        {"dump", [this](const auto&) { return dump(); }},
        {"status", [this](const auto&) { return status(); }},
        {"server", [this](const auto& line) { return setServer(line); }},
    };
    const auto handler = handlers.find(text(command, "do"));
    if (handler == handlers.end()) return failure("unknown command");
    device_.settleAuthor();
    return handler->second(command);
}

QJsonObject PeerCommands::identity(const QJsonObject& command) {
    auto created = device_.vault().createIdentity(text(command, "label"));
    device_.settleAuthor();
    device_.engine().wake();
    return outcomeOf(created);
}

QJsonObject PeerCommands::invite(const QJsonObject& command) {
    const auto invitation =
        device_.vault().invite({text(command, "me"), text(command, "for")}, text(command, "url"));
    if (!invitation) return failure(invitation.error().detail);
    device_.engine().wake();
    return success({{QStringLiteral("link"), QString::fromStdString(invitation->link)},
                    {QStringLiteral("space"), QString::fromStdString(invitation->space.hex())}});
}

QJsonObject PeerCommands::redeem(const QJsonObject& command) {
    const auto joining = device_.vault().redeem(text(command, "link"));
    device_.engine().wake();
    return joining ? success() : failure("not an invitation");
}

QJsonObject PeerCommands::confirmMembers() {
    int confirmed = 0;
    for (const SpaceId& space : device_.vault().spaces()) {
        for (const crypto::Member& member : device_.vault().members(space)) {
            if (member.confirmed) continue;
            if (auto done = device_.vault().confirmMember(space, member.user, true); !done) {
                return failure(done.error().detail);
            }
            ++confirmed;
        }
    }
    device_.engine().wake();
    return success({{QStringLiteral("confirmed"), confirmed}});
}

QJsonObject PeerCommands::offerPairing(const QJsonObject& command) {
    const auto offer = device_.vault().startPairing(text(command, "url"));
    if (!offer) return failure(offer.error().detail);
    device_.engine().wake();
    return success({{QStringLiteral("code"), QString::fromStdString(offer->qrText)}});
}

QJsonObject PeerCommands::pairWith(const QJsonObject& command) {
    const auto met = device_.vault().pairWith(text(command, "code"), text(command, "label"));
    device_.engine().wake();
    return met ? success() : failure("not a pairing code");
}

QJsonObject PeerCommands::pairing() {
    const crypto::PairingStatus status = device_.vault().pairing();
    return success({{QStringLiteral("stage"), static_cast<int>(status.stage)},
                    {QStringLiteral("digits"), QString::fromStdString(status.digits)}});
}

QJsonObject PeerCommands::confirmPairing() {
    auto confirmed = device_.vault().confirmPairing();
    device_.engine().wake();
    return outcomeOf(confirmed);
}

QJsonObject PeerCommands::people() {
    QJsonArray spaces;
    for (const SpaceId& space : device_.vault().spaces()) {
        int devices = 0;
        const auto members = device_.vault().members(space);
        for (const crypto::Member& member : members)
            devices += static_cast<int>(member.devices.size());
        spaces.append(QJsonObject{
            {QStringLiteral("space"), QString::fromStdString(space.hex())},
            {QStringLiteral("personal"), device_.vault().kind(space) == SpaceKind::Personal},
            {QStringLiteral("members"), static_cast<int>(members.size())},
            {QStringLiteral("devices"), devices},
            {QStringLiteral("canSeal"), device_.vault().canSeal(space)},
        });
    }
    return success({{QStringLiteral("spaces"), spaces},
                    {QStringLiteral("identity"), device_.vault().hasIdentity()}});
}

QJsonObject PeerCommands::create(const QJsonObject& command) {
    const RecordSchema* record = device_.store().schema().record(text(command, "record"));
    const std::string place = text(command, "space");
    const auto space = place == "personal" ? std::optional(device_.vault().personalSpace())
                                           : idFromHex<SpaceId>(place);
    if (!record || !space) return failure("no such record or space");
    const RecordId id = device_.store().newId();
    QJsonObject answer = commit(store::Edit::create(*space, record->number, id), record->number,
                                command.value(QLatin1String("fields")).toObject());
    answer.insert(QStringLiteral("id"), QString::fromStdString(id.hex()));
    return answer;
}

QJsonObject PeerCommands::set(const QJsonObject& command) {
    const auto id = idFromHex<RecordId>(text(command, "id"));
    const auto row = id ? device_.store().find(*id) : std::nullopt;
    if (!row) return failure("no such record");
    return commit(store::Edit(*id), row->recordKind,
                  command.value(QLatin1String("fields")).toObject());
}

// Several records in one act.
QJsonObject PeerCommands::act(const QJsonObject& command) {
    std::vector<store::Edit> edits;
    for (const QJsonValue& each : command.value(QLatin1String("edits")).toArray()) {
        const QJsonObject line = each.toObject();
        const auto id = idFromHex<RecordId>(text(line, "id"));
        const auto row = id ? device_.store().find(*id) : std::nullopt;
        if (!row) return failure("no such record");
        store::Edit& edit = edits.emplace_back(*id);
        const QJsonObject filled =
            fill(edit, row->recordKind, line.value(QLatin1String("fields")).toObject());
        if (!filled.value(QLatin1String("ok")).toBool()) return filled;
    }
    return outcomeOf(device_.store().commit(edits));
}

QJsonObject PeerCommands::commit(store::Edit edit, std::uint32_t recordKind,
                                 const QJsonObject& fields) {
    const QJsonObject filled = fill(edit, recordKind, fields);
    return filled.value(QLatin1String("ok")).toBool() ? outcomeOf(device_.store().commit(edit))
                                                      : filled;
}

QJsonObject PeerCommands::fill(store::Edit& edit, std::uint32_t recordKind,
                               const QJsonObject& fields) {
    const RecordSchema* record = device_.store().schema().record(recordKind);
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const std::string name = entry.key().toStdString();
        const FieldSchema* field = record->field(std::string_view(name));
        if (!field) return failure("no field " + name);
        Value value;
        if (entry->isString()) value = entry->toString().toStdString();
        if (entry->isDouble()) value = static_cast<std::int64_t>(entry->toDouble());
        if (entry->isBool()) value = static_cast<std::int64_t>(entry->toBool());
        if (field->merge == Merge::Text) {
            edit.step(store::Edit::ReplaceText{field->number, entry->toString().toStdString()});
        } else if (field->merge == Merge::Set) {
            edit.step(store::Edit::AddElement{field->number, value});
        } else {
            edit.step(store::Edit::SetValue{field->number, value});
        }
    }
    return success();
}

QJsonObject PeerCommands::dump() {
    QJsonObject records;
    for (const RecordSchema& record : device_.store().schema().records()) {
        for (const store::Row& row :
             device_.store().select(store::Query(record.number).includeBin())) {
            QJsonObject fields;
            for (const FieldSchema& field : record.fields) {
                const Value& value = row.value(field.number);
                const auto* octets = std::get_if<std::string>(&value);
                if (value != Value()) {
                    fields.insert(
                        QString::fromUtf8(field.name.data(), qsizetype(field.name.size())),
                        field.holds == Holds::Record && octets != nullptr
                            ? QJsonValue(QString::fromStdString(toHex(*octets)))
                            : toJson(value));
                }
            }
            if (row.deleted) fields.insert(QStringLiteral("deleted"), true);
            fields.insert(QStringLiteral("space"), QString::fromStdString(row.space.hex()));
            records.insert(QString::fromStdString(row.id.hex()), fields);
        }
    }
    return success({{QStringLiteral("records"), records}});
}

QJsonObject PeerCommands::status() {
    const SyncStatus status = device_.engine().status();
    const ExchangeTraffic& traffic = device_.exchange().traffic();
    return success({
        {QStringLiteral("state"), QString::fromLatin1(nameOf(status.state))},
        {QStringLiteral("waiting"), static_cast<int>(status.waitingChanges)},
        {QStringLiteral("problem"), static_cast<int>(status.problem)},
        {QStringLiteral("detail"), QString::fromStdString(status.detail)},
        {QStringLiteral("alarms"), static_cast<int>(status.alarms)},
        {QStringLiteral("rounds"), static_cast<int>(traffic.rounds)},
        {QStringLiteral("waits"), static_cast<int>(traffic.waits)},
        {QStringLiteral("bytesUp"), static_cast<int>(traffic.bodyBytesUp)},
        {QStringLiteral("bytesDown"), static_cast<int>(traffic.bodyBytesDown)},
    });
}

QJsonObject PeerCommands::setServer(const QJsonObject& command) {
    client::ServerAddress server{QUrl(command.value(QLatin1String("url")).toString()), {}, {}};
    const QString authority = command.value(QLatin1String("authority")).toString();
    if (!authority.isEmpty()) server.authorities = QSslCertificate::fromPath(authority);
    device_.engine().setServer(std::move(server));
    return success();
}

} // namespace cordee::e2e
