pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Somebody came by my invitation: is it who I meant? Nothing private leaves before the answer.
Card {
    id: root

    required property Inviting inviting

    Repeater {
        model: root.inviting.arrivals

        ColumnLayout {
            id: arrival

            required property string space
            required property string question
            required property string yes
            required property string safetyNumber
            property bool comparing: false

            Layout.fillWidth: true
            spacing: Theme.space.m

            SectionTitle {
                Layout.fillWidth: true
                text: arrival.question
            }
            Body {
                Layout.fillWidth: true
                color: Theme.color.muted
                text: qsTr("Demande-le de vive voix si tu as un doute. Tant que tu n’as pas répondu, rien de privé n’est envoyé dans cet espace.")
            }
            Body {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: arrival.safetyNumber
                visible: arrival.comparing

                Accessible.name: qsTr("Numéro de sûreté : %1").arg(arrival.safetyNumber)
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                PrimaryButton {
                    iconName: "person-check"
                    text: arrival.comparing ? qsTr("Les chiffres sont les mêmes") : arrival.yes

                    onClicked: root.inviting.confirm(arrival.space, arrival.comparing)
                }
                LinkButton {
                    text: arrival.comparing ? qsTr("Sans comparer") : qsTr("Comparer 60 chiffres")

                    onClicked: arrival.comparing = !arrival.comparing
                }
            }
        }
    }
}
