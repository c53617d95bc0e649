#include "tests/fuzz/malformed.h"
#include "tests/fuzz/target.h"
#include "tests/sim/fast_sodium.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

// The inputs that are kept.
//   fuzz-inputs list                          the targets, a line each
//   fuzz-inputs replay FOLDER                 runs corpus and malformed inputs of all targets
//   fuzz-inputs unpack FOLDER TARGET INTO     one file for each input, for libFuzzer
//   fuzz-inputs pack FROM                     prints the files of a folder as lines of a corpus
namespace {

namespace fs = std::filesystem;
using namespace cordee;
using namespace cordee::fuzz;

// 0 for the first; an input may not take longer than a second (trust.md 5.3).
constexpr std::chrono::seconds longestRun{1};

Bytes contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<Seed> kept(const fs::path& folder, const Target& target) {
    auto all = target.seeds();
    for (Seed& found : readInputs((folder / "corpus" / target.name).string() + ".txt"))
        all.push_back(std::move(found));
    return all;
}

bool runInTime(const Target& target, const Seed& seed, std::string_view& outcome) {
    const auto start = std::chrono::steady_clock::now();
    outcome = target.run(seed.input);
    const bool quick = std::chrono::steady_clock::now() - start < longestRun;
    if (!quick) std::cout << target.name << ": " << seed.name << " takes longer than a second\n";
    return quick;
}

bool isExpected(const Malformed& one, std::string_view outcome) {
    const std::string all = '|' + one.expected + '|';
    return all.find('|' + std::string(outcome) + '|') != std::string::npos;
}

int replay(const fs::path& folder) {
    std::size_t failed = 0;
    std::size_t inputs = 0;
    std::string_view outcome;
    for (const Target& target : targets())
        for (const Seed& seed : kept(folder, target)) {
            ++inputs;
            failed += runInTime(target, seed, outcome) ? 0 : 1;
        }
    std::size_t malformed = 0;
    for (const Malformed& one : malformedInputs((folder / "malformed.txt").string())) {
        ++malformed;
        const Target* target = find(one.target);
        const bool quick = runInTime(*target, one.seed, outcome);
        if (quick && isExpected(one, outcome)) continue;
        ++failed;
        std::cout << one.target << ": " << one.seed.name << " is " << outcome << ", not "
                  << one.expected << "\n";
    }
    std::cout << inputs << " inputs, " << malformed << " malformed ones, " << failed
              << " not as expected\n";
    return failed == 0 && inputs > 0 && malformed > 0 ? 0 : 1;
}

int unpack(const fs::path& folder, std::string_view name, const fs::path& into) {
    const Target* target = find(name);
    if (!target) {
        std::cerr << "no such target\n";
        return 2;
    }
    fs::create_directories(into);
    for (const Seed& seed : kept(folder, *target))
        std::ofstream(into / seed.name, std::ios::binary) << seed.input;
    std::size_t number = 0;
    for (const Malformed& one : malformedInputs((folder / "malformed.txt").string()))
        if (one.target == name && ++number % 16 == 0)
            std::ofstream(into / ("malformed-" + std::to_string(number)), std::ios::binary)
                << one.seed.input;
    std::cout << target->longest << "\n";
    return 0;
}

int pack(const fs::path& from) {
    std::vector<Seed> all;
    for (const auto& file : fs::directory_iterator(from))
        all.push_back({file.path().filename().string().substr(0, 12), contentOf(file)});
    std::sort(all.begin(), all.end(),
              [](const Seed& one, const Seed& other) { return one.name < other.name; });
    std::cout << writeInputs(all);
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    sim::useRealSignatures(false, 1);
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() == 1 && words[0] == "list") {
        for (const Target& target : targets())
            std::cout << target.name << "\t" << target.what << "\n";
        return 0;
    }
    if (words.size() == 2 && words[0] == "replay") return replay(words[1]);
    if (words.size() == 4 && words[0] == "unpack") return unpack(words[1], words[2], words[3]);
    if (words.size() == 2 && words[0] == "pack") return pack(words[1]);
    std::cerr << "fuzz-inputs list | replay FOLDER | unpack FOLDER TARGET INTO | pack FROM\n";
    return 2;
}
