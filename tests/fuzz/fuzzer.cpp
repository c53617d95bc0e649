#include "tests/fuzz/mutator.h"
#include "tests/fuzz/target.h"
#include "tests/sim/fast_sodium.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

// libFuzzer's side. Which target it runs is told by the variable CORDEE_FUZZ_TARGET, so that one
// program holds them all.
namespace {

const cordee::fuzz::Target* target = nullptr;

std::size_t put(const cordee::Bytes& bytes, std::uint8_t* data, std::size_t most) {
    const std::size_t size = std::min(bytes.size(), most);
    std::memcpy(data, bytes.data(), size);
    return size;
}

cordee::ByteView view(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace

extern "C" {

std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

// Half the time went into remembering who allocated what.
const char* __asan_default_options() {
    return "malloc_context_size=4:quarantine_size_mb=32";
}

int LLVMFuzzerInitialize(int*, char***) {
    cordee::sim::useRealSignatures(false, 1);
    const char* name = std::getenv("CORDEE_FUZZ_TARGET");
    target = name ? cordee::fuzz::find(name) : nullptr;
    if (target) return 0;
    std::fprintf(stderr, "CORDEE_FUZZ_TARGET names no target\n");
    std::exit(2);
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static_cast<void>(target->run(view(data, size)));
    return 0;
}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                    unsigned seed) {
    if (target->root.empty() || seed % 16 == 0) return LLVMFuzzerMutate(data, size, most);
    const auto changed =
        cordee::fuzz::mutate(std::string(target->root), view(data, size), most, seed);
    return changed.empty() ? LLVMFuzzerMutate(data, size, most) : put(changed, data, most);
}

std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t oneSize,
                                      const std::uint8_t* other, std::size_t otherSize,
                                      std::uint8_t* out, std::size_t most, unsigned seed) {
    const auto crossed = cordee::fuzz::cross(std::string(target->root), view(one, oneSize),
                                             view(other, otherSize), seed);
    if (crossed.size() > most) return 0;
    return put(crossed, out, most);
}

} // extern "C"
