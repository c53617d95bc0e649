#include "self_test.h"
#include "world.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <malloc.h>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// cordee-sim [--sodium] [--verbose] SEED | --seeds N [--from M] [--jobs J] | --self-test [--within
// N] |
// --twice SEED
namespace cordee::sim {

namespace {

constexpr std::uint64_t mostInFull = 5;
constexpr std::uint64_t tellEvery = 1'000;
constexpr std::uint64_t mostJobs = 256;

struct Arguments {
    std::optional<std::uint64_t> seed;
    std::uint64_t seeds = 0;
    std::uint64_t from = 1;
    std::uint64_t within = 5'000;
    std::uint64_t atLeast = 0;
    std::uint64_t jobs = 1;
    std::string bug; // of the self-test; empty: all of them
    bool selfTest = false;
    bool twice = false;
    bool known = true;
    Options options;
};

Arguments read(const std::vector<std::string>& words) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const auto number = [&] {
            return i + 1 < words.size() ? std::strtoull(words[++i].c_str(), nullptr, 10) : 0;
        };
        if (word == "--seeds")
            arguments.seeds = number();
        else if (word == "--from")
            arguments.from = number();
        else if (word == "--within")
            arguments.within = number();
        else if (word == "--at-least")
            arguments.atLeast = number();
        else if (word == "--bug" && i + 1 < words.size())
            arguments.bug = words[++i];
        else if (word == "--jobs")
            arguments.jobs = std::clamp<std::uint64_t>(number(), 1, mostJobs);
        else if (word == "--self-test")
            arguments.selfTest = true;
        else if (word == "--twice")
            arguments.twice = true;
        else if (word == "--sodium")
            arguments.options.realSignatures = true;
        else if (word == "--verbose")
            arguments.options.verbose = true;
        else if (word.find_first_not_of("0123456789") == std::string::npos)
            arguments.seed = std::strtoull(word.c_str(), nullptr, 10);
        else
            arguments.known = false;
    }
    return arguments;
}

std::string hexOf(std::uint64_t number) {
    Bytes octets;
    for (int shift = 56; shift >= 0; shift -= 8)
        octets.push_back(static_cast<char>(number >> shift));
    return toHex(octets);
}

struct Tally {
    std::uint64_t seeds = 0;
    std::uint64_t events = 0;
    std::uint64_t faults = 0;
    std::uint64_t failed = 0;
};

// Nothing if it went well, else what to tell.
std::optional<std::string> attempt(std::uint64_t seed, const Options& options, std::string& hash,
                                   Tally& tally) {
    World world(seed, options);
    try {
        world.run();
        hash = hexOf(world.trace.hash());
        ++tally.seeds;
        tally.events += world.trace.events();
        tally.faults += world.faultsInjected();
        return std::nullopt;
    } catch (const Violation& violation) {
        hash = hexOf(world.trace.hash());
        return violation.rule() + ": " + violation.what() + "\nThe last events of " +
               std::to_string(world.trace.events()) + ":\n" + world.trace.tail() +
               "The run: " + world.swarm.describe() + "\nReplay: ./dev sim " +
               (options.realSignatures ? "--sodium " : "") + std::to_string(seed) + "\n";
    } catch (const std::exception& exception) {
        hash = hexOf(world.trace.hash());
        return std::string("exception: ") + exception.what() + "\n" + world.trace.tail() +
               "Replay: ./dev sim " + std::to_string(seed) + "\n";
    }
}

int runOne(const Arguments& arguments) {
    std::string hash;
    std::string again;
    Tally tally;
    const auto failure = attempt(*arguments.seed, arguments.options, hash, tally);
    std::cout << "seed " << *arguments.seed << ": "
              << (failure ? "FAILED " + *failure : std::string("fine")) << "\ntrace " << hash
              << "\n";
    if (arguments.twice) {
        static_cast<void>(attempt(*arguments.seed, arguments.options, again, tally));
        std::cout << "trace " << again << (again == hash ? ", the same\n" : ", ANOTHER\n");
        if (again != hash) return 1;
    }
    return failure ? 1 : 0;
}

int runMany(const Arguments& arguments) {
    const auto start = std::chrono::steady_clock::now();
    Tally tally;
    const auto tell = [&] {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        std::cout << tally.seeds + tally.failed << " seeds from " << arguments.from << ", "
                  << tally.events << " events, " << tally.faults << " faults, " << tally.failed
                  << " failed, " << took.count() << " s" << std::endl;
    };
    for (std::uint64_t seed = arguments.from; seed < arguments.from + arguments.seeds; ++seed) {
        std::string hash;
        const auto failure = attempt(seed, arguments.options, hash, tally);
        if (seed % tellEvery == 0) tell();
        if (!failure) continue;
        // All are counted; the first are told in full.
        const bool inFull = ++tally.failed <= mostInFull;
        std::cout << "seed " << seed << " FAILED "
                  << (inFull ? *failure : failure->substr(0, failure->find('\n'))) << std::endl;
    }
    tell();
    return tally.failed == 0 ? 0 : 1;
}

// Each process plays a part of the seeds, in a row.
int runInJobs(const Arguments& arguments) {
    const std::uint64_t part = (arguments.seeds + arguments.jobs - 1) / arguments.jobs;
    for (std::uint64_t first = 0; first < arguments.seeds; first += part) {
        const pid_t child = fork();
        if (child < 0) return 2;
        if (child > 0) continue;
        Arguments mine = arguments;
        mine.from = arguments.from + first;
        mine.seeds = std::min(part, arguments.seeds - first);
        std::exit(runMany(mine));
    }
    int failed = 0;
    for (int status = 0; wait(&status) > 0;)
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) failed = 1;
    return failed;
}

} // namespace

} // namespace cordee::sim

int main(int argc, char** argv) {
    using namespace cordee::sim;
    // Worlds follow each other: what one gave back the next takes again, without the system.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    // There is one thread, and nobody asks how much memory SQLite has.
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const Arguments arguments = read({argv + 1, argv + argc});
    if (!arguments.known || (!arguments.seed && arguments.seeds == 0 && !arguments.selfTest)) {
        std::cerr << "cordee-sim [--sodium] [--verbose] SEED | --twice SEED | --seeds N [--from M] "
                     "[--jobs J] |"
                     " --self-test [--within N [--at-least K]] [--bug NAME]\n";
        return 2;
    }
    if (arguments.selfTest) return selfTest(arguments.within, arguments.atLeast, arguments.bug);
    if (arguments.seed) return runOne(arguments);
    return arguments.jobs > 1 ? runInJobs(arguments) : runMany(arguments);
}
