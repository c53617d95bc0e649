#pragma once

#include "sync/store/store.h"

#include <deque>
#include <map>
#include <memory>
#include <new>
#include <utility>

namespace cordee::store {

// Functions to call, each until its subscription goes. Calls never nest: what is told by a listener
// waits until all have heard what came before it.
template <class... Args>
class Listeners {
  public:
    using Function = std::function<void(const Args&...)>;

    Subscription add(Function function) {
        const int key = ++state_->lastKey;
        state_->functions.emplace(key, std::make_shared<Function>(std::move(function)));
        return Subscription([weak = std::weak_ptr(state_), key] {
            if (const auto state = weak.lock()) state->functions.erase(key);
        });
    }

    // What is told is durable: where there is no memory to tell it, what is shown stays as it was
    // until the next change.
    void tell(const Args&... args) {
        const auto state = state_; // the store may be destroyed by a listener
        bool isMine = false;
        try {
            state->waiting.emplace_back(args...);
            isMine = !std::exchange(state->isTelling, true);
            while (isMine && !state->waiting.empty()) {
                const auto now = std::move(state->waiting.front());
                state->waiting.pop_front();
                tellAll(*state, now);
            }
        } catch (const std::bad_alloc&) {
        }
        if (isMine) state->isTelling = false;
    }

  private:
    struct State {
        std::map<int, std::shared_ptr<Function>> functions;
        std::deque<std::tuple<Args...>> waiting;
        int lastKey = 0;
        bool isTelling = false;
    };

    static void tellAll(State& state, const std::tuple<Args...>& args) {
        const auto functions = state.functions; // a listener may add and remove
        for (const auto& [key, function] : functions) {
            if (state.functions.contains(key)) std::apply(*function, args);
        }
    }

    std::shared_ptr<State> state_ = std::make_shared<State>();
};

} // namespace cordee::store
