pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.Mentorships
import Cordee.Ui

// The sheets of an agreement, a review, a concern and a closing, one at a time.
PageFrame {
    id: root

    required property Bond bond
    required property string which

    function show(): void {
        switch (root.which) {
        case "agreement":
            agreement.write()
            break
        case "review":
            root.bond.reviews.beginNow()
            review.open()
            break
        case "concern":
            concern.write()
            break
        default:
            closure.write()
        }
    }

    title: "Feuilles"

    Timer {
        interval: 0
        running: true

        onTriggered: root.show()
    }
    AgreementSheet {
        id: agreement

        agreement: root.bond.agreement
        sharedWith: "Karim"
    }
    ReviewSheet {
        id: review

        reviews: root.bond.reviews
        sharedWith: "Thomas"
    }
    ConcernSheet {
        id: concern

        concern: root.bond.concern
        sharedWith: "Karim"
    }
    ClosureSheet {
        id: closure

        closure: root.bond.closure
        sharedWith: "Karim"
    }
}
