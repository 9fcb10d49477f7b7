pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A workshop in a room without internet: this device as its meeting point, or joining somebody else's. For a note when one is given.
Page {
    id: page

    property string way: "host"

    readonly property bool idle: WorkshopHub.phase === "none"

    readonly property bool hosting: WorkshopHub.phase === "hosting"

    columnWidth: hosting ? 960 : Theme.readingWidth
    title: idle ? Labels.placeLabel("workshop") : WorkshopHub.title
    Component.onDestruction: {
        if (idle && !WorkshopHub.busy)
            WorkshopHub.clearError()
    }

    NoteEditor {
        id: note

        noteId: page.hosting ? WorkshopHub.noteId : page.targetId
    }
    ScrollColumn {
        maximumWidth: page.columnWidth

        AppText {
            Layout.fillWidth: true
            visible: page.idle
            text: qsTr("Phones and computers meet over the room's own network, without the internet. What is written goes on to the server later, by whoever gets a connection first.")
        }
        SegmentedChoice {
            Layout.fillWidth: true
            visible: page.idle
            name: qsTr("What do you do?")
            keys: ["host", "join"]
            labelOf: key => key === "host" ? qsTr("Host") : qsTr("Join")
            value: page.way
            onChosen: key => {
                WorkshopHub.clearError()
                page.way = key
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: page.idle && WorkshopHub.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(WorkshopHub.errorCode, WorkshopHub.errorParameters)
        }
        WorkshopForm {
            Layout.fillWidth: true
            visible: page.idle && page.way === "host"
            note: note
        }
        WorkshopJoin {
            Layout.fillWidth: true
            visible: page.idle && page.way === "join"
        }
        WorkshopHosting {
            Layout.fillWidth: true
            visible: page.hosting
            narrow: page.narrow
            note: note
            onGo: (target, targetId) => page.go(target, targetId)
        }
        WorkshopVisit {
            Layout.fillWidth: true
            visible: WorkshopHub.phase === "visiting"
            onGo: (target, targetId) => page.go(target, targetId)
        }
    }
}
