#include "app/records/held_texts.h"

namespace cordee::app {

namespace {

constexpr std::chrono::milliseconds moment{700};

} // namespace

HeldTexts::HeldTexts(std::function<bool(const Texts&)> keep)
    : keep_(std::move(keep)) {
    pause_.setSingleShot(true);
    pause_.setInterval(moment);
    connect(&pause_, &QTimer::timeout, this, &HeldTexts::flush);
}

void HeldTexts::type(Field<std::string> field, const QString& text) {
    held_[field.number] = text;
    pause_.start();
}

QString HeldTexts::value(Field<std::string> field, const QString& kept) const {
    const auto held = held_.find(field.number);
    return held == held_.end() ? kept : held->second;
}

bool HeldTexts::flush() {
    pause_.stop();
    if (held_.empty()) return true;
    if (!keep_(held_)) return false;
    held_.clear();
    return true;
}

void HeldTexts::forget() {
    pause_.stop();
    held_.clear();
}

} // namespace cordee::app
