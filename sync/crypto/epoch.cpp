#include "sync/crypto/epoch.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>

namespace cordee::crypto {

namespace {

SymmetricKey linkKey(const EpochKey& key) {
    return derive(key.view(), 2, "CrdSpace");
}

// A sealed box has no associated data, so what the key is for stands inside, before the key.
Bytes wrapContext(ByteView binding, std::uint32_t number) {
    Bytes context = paddedLabel(label::wrap);
    context += binding;
    return context + littleEndian32(number);
}

Bytes linkPlace(ByteView binding, std::uint32_t number) {
    return Bytes(binding) + littleEndian32(number);
}

} // namespace

std::vector<Addressee> addressees(std::span<const UserId> members, const UserDirectory& users) {
    std::vector<Addressee> to;
    for (const UserId& member : members) {
        const UserLog* log = users.find(member);
        if (!log) continue;
        to.push_back({{member, std::nullopt}, log->recoveryKey()});
        for (const DeviceEntry& device : log->active())
            to.push_back({{member, device.id}, device.boxKey});
    }
    return to;
}

Hash32 commitmentTo(ByteView binding, std::uint32_t number, const EpochKey& key) {
    return hash("kcommit", {binding, littleEndian32(number), key.view()});
}

Result<MadeEpoch, TrustError> makeEpoch(ByteView binding, std::uint32_t number,
                                        const EpochKey* before, std::span<const Addressee> to,
                                        Random& random) {
    MadeEpoch made{{}, {}, EpochKey::random(random)};
    made.statement.set_number(number);
    made.statement.set_commitment(commitmentTo(binding, number, made.key).bytes());
    if (before) {
        const Bytes nonce = randomBytes<24>(random);
        made.statement.set_link_nonce(nonce);
        made.statement.set_link(
            aeadSeal(linkKey(made.key), nonce, linkPlace(binding, number), before->view()));
    }
    const WipedBytes content(wrapContext(binding, number) + Bytes(made.key.view()));
    for (const Addressee& addressee : to) {
        auto wrap = sealBox(addressee.key, content.view());
        if (!wrap) return trustError(TrustErrorKind::BadKey, "a recipient's key cannot be used");
        made.wraps.push_back(std::move(*wrap));
        sync::v1::Recipient* recipient = made.statement.add_recipient();
        recipient->set_user_id(addressee.entry.user.bytes());
        if (addressee.entry.device) recipient->set_device_id(addressee.entry.device->bytes());
    }
    made.statement.set_wraps_hash(wrapsHash(made.wraps).bytes());
    return made;
}

Result<EpochKey, TrustError> openWrap(const EpochEntry& epoch, ByteView binding,
                                      const RecipientEntry& recipient, const BoxKeyPair& box) {
    const auto found = std::find(epoch.recipients.begin(), epoch.recipients.end(), recipient);
    if (found == epoch.recipients.end())
        return trustError(TrustErrorKind::NoKey, "not sealed for this device");
    const auto index = static_cast<std::size_t>(found - epoch.recipients.begin());
    const auto content = box.openBox(epoch.wraps[index]);
    const Bytes context = wrapContext(binding, epoch.number);
    if (!content || content->view().size() != context.size() + EpochKey::size ||
        content->view().substr(0, context.size()) != context)
        return trustError(TrustErrorKind::BadKey, "the wrap is not for this epoch");
    auto key = EpochKey::from(content->view().substr(context.size()));
    if (commitmentTo(binding, epoch.number, *key) != epoch.commitment)
        return trustError(TrustErrorKind::BadKey, "the key does not match its commitment");
    return std::move(*key);
}

Result<EpochKey, TrustError> walkBack(const EpochEntry& epoch, const EpochKey& key,
                                      const EpochEntry& before, const SpaceId& space,
                                      ByteView bindingBefore) {
    const auto plain =
        aeadOpen(linkKey(key), epoch.linkNonce, linkPlace(space.view(), epoch.number), epoch.link);
    if (!plain) return trustError(TrustErrorKind::BadKey, "the history link does not open");
    const WipedBytes content(*plain);
    auto older = EpochKey::from(content.view());
    if (!older || commitmentTo(bindingBefore, before.number, *older) != before.commitment)
        return trustError(TrustErrorKind::BadKey, "the key before does not match its commitment");
    return std::move(*older);
}

} // namespace cordee::crypto
