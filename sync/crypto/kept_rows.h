#pragma once

#include "sync/core/vault.h"
#include "sync/core/vault_storage.h"
#include "sync/crypto/primitives.h"

#include <google/protobuf/message_lite.h>

namespace cordee::crypto {

// The vault's rows: public ones in the clear, the others sealed under the local key with their own
// key as associated data, so that no row can stand in for another.
class KeptRows {
  public:
    KeptRows(VaultStorage& storage, Random& random, const LocalKey& key);

    // Storage: the disk cannot be read.
    Result<std::vector<VaultStorage::Entry>, TrustError> scan(ByteView prefix) const;
    Result<std::optional<Bytes>, TrustError> get(ByteView key) const;
    // True from a write on that failed: what was changed in memory is not in the rows.
    bool isBehind() const { return behind_; }
    // Storage: the row was changed or belongs to another local key.
    Result<WipedBytes, TrustError> open(ByteView key, ByteView value) const;
    template <class Message>
    Result<Message, TrustError> openMessage(ByteView key, ByteView value) const;

    // Rows to be written together.
    class Writing {
      public:
        explicit Writing(KeptRows& rows)
            : rows_(rows) {}
        void put(Bytes key, Bytes value) { put_.emplace_back(std::move(key), std::move(value)); }
        void put(Bytes key, const google::protobuf::MessageLite& message);
        void putSealed(Bytes key, ByteView plain);
        void putSealed(Bytes key, const google::protobuf::MessageLite& message);
        void remove(Bytes key) { remove_.push_back(std::move(key)); }
        // None of it is written: what memory has of it already is not in the rows.
        TrustError fail(TrustError error);
        bool empty() const { return put_.empty() && remove_.empty(); }
        [[nodiscard]] Result<void, TrustError> commit();

      private:
        KeptRows& rows_;
        std::vector<VaultStorage::Entry> put_;
        std::vector<Bytes> remove_;
        std::optional<TrustError> failure_;
    };

  private:
    VaultStorage& storage_;
    Random& random_;
    SymmetricKey key_;
    bool behind_ = false;
};

template <class Message>
Result<Message, TrustError> KeptRows::openMessage(ByteView key, ByteView value) const {
    auto plain = open(key, value);
    if (!plain) return plain.error();
    Message message;
    if (!message.ParseFromArray(plain->view().data(), static_cast<int>(plain->view().size())))
        return TrustError{TrustErrorKind::Storage, "a kept row cannot be read"};
    return message;
}

// Keys of the rows.
namespace row {
Bytes identity();
Bytes check();
Bytes userMeta(const UserId& user);
Bytes userStatement(const UserId& user, std::uint64_t seq);
Bytes userStatements(const UserId& user);
Bytes spaceMeta(const SpaceId& space);
Bytes spaceStatement(const SpaceId& space, std::uint64_t seq);
Bytes spaceStatements(const SpaceId& space);
Bytes epochKey(const SpaceId& space, std::uint32_t number);
Bytes epochKeys(const SpaceId& space);
Bytes member(const SpaceId& space, const UserId& user);
Bytes members(const SpaceId& space);
Bytes invitation(const SpaceId& space);
Bytes joining(ByteView locator);
Bytes box(ByteView locator);
Bytes pairing();
Bytes deviceLabel(const DeviceId& device);
Bytes proof(ByteView logId, ByteView hash); // of a fork
} // namespace row

} // namespace cordee::crypto
