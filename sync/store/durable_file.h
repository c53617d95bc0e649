#pragma once

#include "sync/core/bytes.h"

#include <cstdio>
#include <filesystem>

namespace cordee::store {

// What was written to the file is on the disk on return, if the disk takes it.
void writeThrough(std::FILE* file);
// A small file, and its name in its folder, are on the disk on return. False if the disk refused.
bool writeDurably(const std::filesystem::path& path, ByteView content);
// It is gone on return, also after a power cut. False if the disk refused.
bool removeDurably(const std::filesystem::path& path);

} // namespace cordee::store
