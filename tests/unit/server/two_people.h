#pragma once

#include "handler_harness.h"

namespace cordee::server::test {

// Two people with a space and a third who has nothing to do with it, at a server of their own.
class TwoPeople {
  protected:
    TwoPeople()
        : world_(42, startMs) {}

    void makePeople();
    // A new server with a new space.
    void setUp();

    wire::BatchStatus pushOne(const crypto::DeviceSecrets& device, const Bytes& batch);
    wire::BatchPushResult push(const crypto::DeviceSecrets& device,
                               const std::vector<Bytes>& batches, bool refill = false);
    wire::LogResult pushStatement(const crypto::DeviceSecrets& device, const Space& space,
                                  const wire::SignedStatement& statement, std::uint64_t seq);
    wire::ExchangeResponse pullAs(const Person& person, std::uint64_t after, std::uint64_t control,
                                  bool own = false);

    World world_;
    std::unique_ptr<Person> ana_;
    std::unique_ptr<Person> paul_;
    std::unique_ptr<Person> eve_;
    Space space_; // of Ana and Paul
    std::unique_ptr<Harness> server_;

  private:
    void pushPeopleAndSpace();
};

} // namespace cordee::server::test
