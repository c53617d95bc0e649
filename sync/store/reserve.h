#pragma once

#include <filesystem>

namespace cordee::store {

// Room on the disk that is kept for the outbox: given back when the disk is full, so that what was
// written still gets sealed and acknowledged; taken again when there is plenty.
class Reserve {
  public:
    explicit Reserve(std::filesystem::path database)
        : path_(database.string() + "-reserve") {}

    // Makes the file where the disk has room for several such. Failing costs nothing.
    void take();
    // True if there was a reserve: what failed may be tried again.
    bool release();

  private:
    std::filesystem::path path_;
};

} // namespace cordee::store
