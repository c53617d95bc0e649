#pragma once

#include <QDir>

#include <sys/mount.h>
#include <unistd.h>

namespace cordee::store::test {

// A small file system of its own, so that a disk can be full or read only.
class TestDisk {
  public:
    TestDisk(const QString& path, const char* options)
        : path_(path.toStdString()) {
        isMounted_ = ::geteuid() == 0 && QDir().mkpath(path) &&
                     ::mount("tmpfs", path_.c_str(), "tmpfs", 0, options) == 0;
    }
    ~TestDisk() {
        if (isMounted_) ::umount(path_.c_str());
    }
    bool isMounted() const { return isMounted_; }
    bool makeReadOnly() const {
        return ::mount(nullptr, path_.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

  private:
    std::string path_;
    bool isMounted_ = false;
};

} // namespace cordee::store::test
