pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What goes with a promise: the moment that starts it, what shows that it is kept, and what came of it.
// Each field is kept as it is left.
Sheet {
    id: root

    required property CommitmentsModel commitments
    required property string sharedWith
    property string commitmentId: ""
    property bool settled: false
    property bool mine: true
    property bool keepable: false

    function show(id: string, text: string, settled: bool, mine: bool): void {
        root.commitmentId = id
        root.secondLine = text
        root.settled = settled
        root.mine = mine
        root.keepable = root.commitments.isKeepable(id)
        ifThen.text = root.commitments.words(id, CommitmentsModel.IfThen)
        proof.text = root.commitments.words(id, CommitmentsModel.Proof)
        outcome.text = root.commitments.words(id, CommitmentsModel.Outcome)
        root.open()
    }
    function keep(): void {
        root.commitments.setWords(root.commitmentId, CommitmentsModel.IfThen, ifThen.text)
        root.commitments.setWords(root.commitmentId, CommitmentsModel.Proof, proof.text)
        root.commitments.setWords(root.commitmentId, CommitmentsModel.Outcome, outcome.text)
    }

    title: root.settled ? qsTr("Ce que ça a donné") : qsTr("Tenir cet engagement")

    onAboutToHide: root.keep()

    TextField {
        id: ifThen

        Layout.fillWidth: true
        hint: qsTr("Un moment, puis un geste : si c’est lundi 9 h, alors j’appelle.")
        label: qsTr("Si… alors…")
        visible: !root.settled
    }
    TextArea {
        id: outcome

        Layout.fillWidth: true
        hint: root.mine ? qsTr("Le résultat, l’imprévu, la suite : %1 le lira dans Aujourd’hui.").arg(root.sharedWith)
                        : ""
        label: qsTr("Voici ce que ça a donné")
        visible: root.settled
    }
    TextField {
        id: proof

        Layout.fillWidth: true
        hint: qsTr("Un lien, une date, un nom. Facultatif.")
        label: qsTr("Ce qui le montre")
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    QuietButton {
        iconName: "star"
        text: qsTr("Garder dans mes réussites")
        visible: root.keepable

        onClicked: {
            root.keep()
            root.commitments.keepAsAchievement(root.commitmentId)
            root.keepable = false
        }
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
