pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.Growth
import Cordee.Ui

// The sheets around a goal that is measured by five levels, one at a time.
PageFrame {
    id: root

    required property GoalPage page
    required property string which

    title: "Feuilles"

    Timer {
        interval: 0
        running: true

        onTriggered: {
            if (root.which === "measure")
                smart.edit("M")
            else if (root.which === "adjust")
                adjust.adjust("M")
            else
                checkIn.open()
        }
    }
    SmartEditSheet {
        id: smart

        page: root.page
    }
    AdjustSheet {
        id: adjust

        page: root.page

        onMeasureRequested: smart.edit("M")
    }
    CheckInSheet {
        id: checkIn

        page: root.page
    }
}
