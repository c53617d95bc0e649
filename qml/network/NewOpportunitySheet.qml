pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A line, where it comes from and who sees it: enough to begin.
Sheet {
    id: root

    required property OpportunityList opportunities
    readonly property var origins: root.opportunities.origins
    readonly property var audiences: root.opportunities.audiences
    property int origin: 0
    property int audience: 0

    signal added(string opportunityId)

    function submit(): void {
        const id = root.opportunities.create(line.text, root.origins[root.origin].id, root.audiences[root.audience].id)
        if (id === "")
            return
        root.close()
        root.added(id)
    }

    title: qsTr("Nouvelle occasion")

    onAboutToShow: {
        line.text = ""
        root.origin = root.origins.length > 1 ? 1 : 0
        root.audience = 0
    }
    onOpened: line.forceActiveFocus()

    TextField {
        id: line

        Layout.fillWidth: true
        hint: qsTr("« Relire mon dossier avec Claire », « remplacer Sofia au comité ».")
        label: qsTr("Qu’est-ce qui s’ouvre ?")

        onAccepted: root.submit()
    }
    PickField {
        Layout.fillWidth: true
        current: root.origin
        label: qsTr("Née de la rencontre avec")
        options: root.origins.map(origin => origin.name)
        visible: root.origins.length > 1

        onChosen: index => root.origin = index
    }
    Choice {
        Layout.fillWidth: true
        current: root.audience
        label: qsTr("Qui la verra ?")
        options: root.audiences.map(audience => audience.label)

        onChosen: index => root.audience = index
    }
    footer: [
        PrimaryButton {
            enabled: line.text.trim() !== ""
            text: qsTr("Noter")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
