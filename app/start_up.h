#pragma once

#include <functional>

class QQuickWindow;

namespace cordee::app {

class App;

// Called once the window is there; what it makes must not outlive the call's caller.
using Shown = std::function<void(App&, QQuickWindow&)>;

// The whole program: reads the command line (a bad one ends it with 2 and a sentence), opens the
// data and the window, runs until it is closed. Returns the exit code.
int startUp(int argc, char** argv, const Shown& shown = {});

} // namespace cordee::app
