pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One shared resource: its week, its hours of the school year against the rules, who pays, and what cannot be kept.
Page {
    id: page

    property string errorText
    readonly property var use: opened.use

    columnWidth: Theme.readingWidth
    title: opened.resourceName || RecordWords.record("resource", Language.code)
    actions: [
        IconButton {
            visible: opened.canWrite
            icon.name: "add"
            text: qsTr("New booking")
            onClicked: page.go("booking", opened.createBooking())
        },
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "resource/" + page.targetId)
        },
        IconButton {
            visible: opened.canWrite
            icon.name: "trash"
            text: qsTr("Move to the trash")
            onClicked: {
                opened.trash()
                Notices.offer(qsTr("“%1” is in the trash").arg(page.title), () => opened.restore())
                page.leave()
            }
        }
    ]

    ResourceDetail {
        id: opened

        resourceId: page.targetId
        onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
    }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
        Banner {
            Layout.fillWidth: true
            visible: page.use.tooMany ?? false
            kind: Banner.Wrong
            text: qsTr("There are more than 5,000 bookings in this school year, more than can be reckoned. Put some into the trash.")
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this resource differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        ResourceWarnings {
            Layout.fillWidth: true
            use: opened.use
            onOpened: bookingId => page.go("booking", bookingId)
        }
        ResourceWeek {
            Layout.fillWidth: true
            resource: opened
            onOpened: bookingId => page.go("booking", bookingId)
            onAsked: page.go("booking", opened.createBooking())
        }
        ResourceHours {
            Layout.fillWidth: true
            use: opened.use
            onRulesAsked: page.go("hourrules", "")
        }
        ResourceDrives {
            Layout.fillWidth: true
            resource: opened
        }
        ResourceBookings {
            Layout.fillWidth: true
            visible: opened.bookings.length > 0
            bookings: opened.bookings
            onOpened: bookingId => page.go("booking", bookingId)
        }
        ResourceAbout {
            Layout.fillWidth: true
            resource: opened
            onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
        }
    }
}
