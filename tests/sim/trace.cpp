#include "trace.h"

#include <iostream>

namespace cordee::sim {

namespace {
constexpr std::size_t mostKept = 60;
constexpr std::int64_t startMs = 1'796'000'000'000;
} // namespace

void Trace::mix(std::uint64_t number) {
    hash_ = (hash_ ^ number) * 0x9e3779b97f4a7c15U;
    hash_ ^= hash_ >> 29;
}

void Trace::mix(ByteView bytes) {
    std::uint64_t word = bytes.size();
    for (const char octet : bytes)
        word = (word ^ static_cast<std::uint8_t>(octet)) * 0x100000001b3U;
    mix(word);
}

void Trace::note(std::int64_t nowMs, int node, const char* what, std::uint64_t a, std::uint64_t b) {
    mix(static_cast<std::uint64_t>(nowMs) * 64 + static_cast<std::uint64_t>(node + 2));
    mix(ByteView(what));
    mix(a);
    mix(b);
    ++events_;
    last_.push_back({nowMs, node, what, a, b});
    if (isTold) std::cout << lineOf(last_.back());
    if (last_.size() > mostKept) last_.pop_front();
}

std::string Trace::nameOf(int node) {
    if (node == world) return "world";
    if (node == server) return "server";
    return "device " + std::to_string(node);
}

std::string Trace::lineOf(const Event& event) {
    std::string text = "  " + std::to_string(event.nowMs - startMs) + " ms  " + nameOf(event.node) +
                       ": " + event.what;
    if (event.a != 0 || event.b != 0)
        text += " " + std::to_string(event.a) + " " + std::to_string(event.b);
    return text + "\n";
}

std::string Trace::tail() const {
    std::string text;
    for (const Event& event : last_)
        text += lineOf(event);
    return text;
}

} // namespace cordee::sim
