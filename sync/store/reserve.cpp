#include "sync/store/reserve.h"

#include "sync/core/limits.h"

#include <fstream>
#include <string>

namespace cordee::store {

namespace fs = std::filesystem;

namespace {
constexpr std::uintmax_t plenty = 8 * limits::diskReserve;
}

void Reserve::take() {
    std::error_code error;
    if (fs::file_size(path_, error) == limits::diskReserve && !error) return;
    const auto space = fs::space(path_.parent_path(), error);
    if (error || space.available < plenty) return;
    {
        // Written, not only made long: a file with holes keeps no room.
        std::ofstream file(path_, std::ios::binary | std::ios::trunc);
        const std::string block(64 * 1024, '\1');
        for (std::size_t size = 0; size < limits::diskReserve && file; size += block.size())
            file.write(block.data(), static_cast<std::streamsize>(block.size()));
        if (file.flush()) return;
    }
    release(); // half a reserve is in the way
}

bool Reserve::release() {
    std::error_code error;
    return fs::remove(path_, error);
}

} // namespace cordee::store
