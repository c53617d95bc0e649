#pragma once

#include "app/session/session.h"
#include "app/settings/preferences.h"
#include "app/shell/navigation.h"

namespace cordee::app {

class App;

// Tells the frame which page each route is and what that page is given.
void addRoutes(Navigation& navigation, Session& session, App& app);

} // namespace cordee::app
