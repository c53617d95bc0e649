pragma ComponentBehavior: Bound

import QtQuick

// The fiche, opened on the agreement and the reviews.
MentorshipRoute {
    id: root

    tab: root.bondTab
}
