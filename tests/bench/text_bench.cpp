// Times long texts on the recorded trace if it is beside the sources, else on a generated one of
// as many edits. `--json` prints the figures as JSON.
#include "sync/text/document.h"
#include "tests/unit/text/trace.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <string>
#include <vector>

using namespace cordee;
using namespace cordee::text;
using namespace cordee::text::test;

namespace {

constexpr AgentId writer = 0x1111'2222'3333'4444;
constexpr AgentId other = 0x5555'6666'7777'8888;
constexpr std::size_t editsOfTheRecording = 259'778;

const Trace& trace() {
    static const Trace loaded = [] {
        Trace recorded = recordedTrace();
        return recorded.edits.empty() ? generatedTrace(editsOfTheRecording) : recorded;
    }();
    return loaded;
}

// Each edit as people make it: one key, with its operations for the wire. Bytes on the wire.
std::size_t type(Document& document) {
    std::size_t wire = 0;
    for (const TraceEdit& edit : trace().edits) {
        const auto made = document.splice(writer, edit.position, edit.erased, edit.inserted);
        if (made) wire += made->size();
    }
    return wire;
}

const Document& typed() {
    static const Document document = [] {
        Document made;
        type(made);
        return made;
    }();
    return document;
}

void applyKeyByKey(benchmark::State& state) {
    std::size_t wire = 0;
    for (auto _ : state) {
        Document document;
        wire = type(document);
        benchmark::DoNotOptimize(document);
    }
    if (typed().text() != trace().end) state.SkipWithError("the text is not the recorded one");
    state.counters["edits"] = static_cast<double>(trace().edits.size());
    state.counters["wire_bytes"] = static_cast<double>(wire);
    state.counters["memory_bytes"] = static_cast<double>(typed().memory());
}

void receiveKeyByKey(benchmark::State& state) {
    std::vector<Bytes> operations;
    Document source;
    for (const TraceEdit& edit : trace().edits)
        operations.push_back(*source.splice(writer, edit.position, edit.erased, edit.inserted));
    for (auto _ : state) {
        Document document;
        for (const Bytes& each : operations)
            benchmark::DoNotOptimize(document.apply(writer, each));
    }
}

void encode(benchmark::State& state) {
    const Document& document = typed();
    std::size_t size = 0;
    for (auto _ : state)
        size = document.encode().size();
    state.counters["encoded_bytes"] = static_cast<double>(size);
}

void load(benchmark::State& state) {
    const Bytes encoded = typed().encode();
    std::size_t memory = 0;
    for (auto _ : state) {
        const auto document = Document::load(encoded);
        memory = document ? document->memory() : 0;
        benchmark::DoNotOptimize(document);
    }
    state.counters["memory_bytes"] = static_cast<double>(memory);
}

void readText(benchmark::State& state) {
    const Document& document = typed();
    for (auto _ : state)
        benchmark::DoNotOptimize(document.text());
}

// Two who were apart, each with a thousand edits all over the same text, meet again.
void mergeAfterAWeekApart(benchmark::State& state) {
    constexpr std::size_t edits = 1000;
    Document mine = typed();
    Document theirs = typed();
    const Bytes before = mine.version();
    for (std::size_t i = 0; i < edits; ++i) {
        benchmark::DoNotOptimize(mine.splice(writer, i * 7919 % mine.length(), i % 2, "mine"));
        benchmark::DoNotOptimize(theirs.splice(other, i * 6007 % theirs.length(), i % 2, "theirs"));
    }
    const auto operations = theirs.operationsSince(before);
    std::size_t bytes = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Document document = mine;
        bytes = 0;
        state.ResumeTiming();
        for (const auto& part : *operations) {
            benchmark::DoNotOptimize(document.apply(part.author, part.operations));
            bytes += part.operations.size();
        }
    }
    state.counters["wire_bytes"] = static_cast<double>(bytes);
}

BENCHMARK(applyKeyByKey)->Unit(benchmark::kMillisecond);
BENCHMARK(receiveKeyByKey)->Unit(benchmark::kMillisecond);
BENCHMARK(encode)->Unit(benchmark::kMillisecond);
BENCHMARK(load)->Unit(benchmark::kMillisecond);
BENCHMARK(readText)->Unit(benchmark::kMicrosecond);
BENCHMARK(mergeAfterAWeekApart)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    std::string json = "--benchmark_format=json";
    for (int index = 1; index < argc; ++index)
        if (std::strcmp(argv[index], "--json") == 0) argv[index] = json.data();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
