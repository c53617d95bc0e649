pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Pulling a page down past its beginning asks to synchronise. Pages know the gesture, the frame
// knows what to do: it sets offered while something would be done, and listens to released.
QtObject {
    property bool offered: false

    signal released
}
