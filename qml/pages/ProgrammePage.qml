pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The programme: events ahead and past, and which pilot has not had its due. The target "pilot/ID" narrows it to one pilot.
Page {
    id: page

    property string shown: "ahead"
    property string ofPilot

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    function seatWords(row: var): string {
        if (row.seats < 0)
            return row.taken > 0 ? qsTr("%n registered", "", row.taken) : ""
        return Labels.line([qsTr("%1 of %2 seats taken").arg(row.taken).arg(row.seats), row.waiting > 0 ? qsTr("%n waiting", "", row.waiting) : ""])
    }

    title: Labels.placeLabel("programme")
    Component.onCompleted: {
        if (targetId.startsWith("pilot/"))
            ofPilot = targetId.slice(6)
        else if (targetId === "due")
            shown = "due"
    }
    actions: [
        IconButton {
            icon.name: "add"
            text: qsTr("New event")
            onClicked: page.go("event", events.create())
        }
    ]

    EventListModel {
        id: events

        past: page.shown === "past"
        pilot: page.ofPilot
    }
    RegisterChoices { id: pilots; kind: "pilots" }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        SegmentedChoice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            name: page.title
            keys: ["ahead", "past", "due"]
            labelOf: key => ({ ahead: qsTr("Ahead"), past: qsTr("Past"), due: qsTr("What pilots had") })[key]
            value: page.shown
            onChosen: key => page.shown = key
        }
        Chip {
            Layout.leftMargin: Theme.space4
            Layout.maximumWidth: page.width - 2 * Theme.space4
            visible: page.ofPilot !== ""
            icon.name: "pilot"
            removable: true
            text: Labels.nameOf(pilots, "pilots", page.ofPilot)
            onClicked: page.ofPilot = ""
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.shown !== "due" && count > 0
            name: page.title
            model: events

            delegate: ListRow {
                id: row

                required property string eventId
                required property string title
                required property string kind
                required property string starts
                required property string place
                required property string pilots
                required property string state
                required property int taken
                required property int seats
                required property int waiting
                required property bool faulty

                readonly property bool settled: state === "held" || state === "cancelled"
                readonly property bool unsettled: page.shown === "past" && !settled

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                current: page.targetId !== "" && eventId === page.targetId
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                iconName: kind === "workshop" ? "workshop" : kind === "visit" ? "visit" : "calendar"
                text: title !== "" ? title : ProgrammeWords.kind(kind)
                second: Labels.line([Labels.dateTime(starts), place])
                third: Labels.line([title !== "" ? ProgrammeWords.kind(kind) : "", pilots !== "" ? pilots : qsTr("The whole network"), page.seatWords(row)])
                onClicked: page.go("event", eventId)

                Badge {
                    visible: row.faulty || row.unsettled || row.settled
                    tone: row.faulty || row.unsettled ? Badge.Waiting : row.state === "held" ? Badge.Accent : Badge.Wrong
                    iconName: row.faulty || row.unsettled ? "attention" : row.state === "held" ? "check" : "close"
                    text: row.faulty ? qsTr("needs a look") : row.unsettled ? qsTr("held or not?") : ProgrammeWords.state(row.state)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.shown !== "due" && list.count === 0
            iconName: "calendar"
            text: page.shown === "past" ? qsTr("Nothing has been held yet.") : qsTr("Nothing is planned. Seminars are for the whole network, workshops for the pilots whose own they are.")
            actionText: qsTr("New event")
            onActed: page.go("event", events.create())
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.shown === "due"

            ScrollColumn {
                DueTable {
                    Layout.fillWidth: true
                    ofPilot: page.ofPilot
                    onOpened: pilotId => page.go("pilot", pilotId)
                }
            }
        }
    }
}
