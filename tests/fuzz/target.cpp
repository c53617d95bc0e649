#include "tests/fuzz/target.h"

#include "tests/fuzz/forge.h"
#include "tests/fuzz/list.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

namespace cordee::fuzz {

std::span<const Target> targets() {
    static const std::array all = allTargets();
    return all;
}

const Target* find(std::string_view name) {
    const auto all = targets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Target& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

crypto::Signature forge(const crypto::VerifyKey& signer, ByteView message) {
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    std::memcpy(secret.data() + 32, signer.data(), 32);
    crypto::Signature made;
    crypto_sign_detached(made.data(), nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                         secret.data());
    return made;
}

std::vector<Seed> readInputs(const std::string& path) {
    std::vector<Seed> inputs;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream words(line);
        std::string name;
        std::string hex;
        words >> name >> hex;
        Seed seed{name, {}};
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
            seed.input.push_back(
                static_cast<char>(std::strtoul(hex.substr(i, 2).c_str(), nullptr, 16)));
        inputs.push_back(std::move(seed));
    }
    return inputs;
}

std::string writeInputs(const std::vector<Seed>& inputs) {
    std::string text;
    for (const Seed& seed : inputs)
        text += seed.name + ' ' + toHex(seed.input) + '\n';
    return text;
}

} // namespace cordee::fuzz
