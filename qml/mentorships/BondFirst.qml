pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The agreement of a mentorship: what is asked of it, what waits, what holds, what was.
ColumnLayout {
    id: root

    required property Bond bond
    required property string sharedWith

    spacing: Theme.space.l

    AgreementMomentCard {
        Layout.fillWidth: true
        agreement: root.bond.agreement

        onCloseRequested: closing.write()
        onRedefineRequested: draft.write()
    }
    AgreementPendingCard {
        Layout.fillWidth: true
        agreement: root.bond.agreement
        sharedWith: root.sharedWith
    }
    AgreementCard {
        Layout.fillWidth: true
        agreement: root.bond.agreement
        sharedWith: root.sharedWith

        onDraftRequested: draft.write()
    }
    AgreementHistoryCard {
        Layout.fillWidth: true
        agreement: root.bond.agreement
    }
    ClosureSheet {
        id: closing

        closure: root.bond.closure
        sharedWith: root.sharedWith
    }
    AgreementSheet {
        id: draft

        agreement: root.bond.agreement
        sharedWith: root.sharedWith
    }
}
