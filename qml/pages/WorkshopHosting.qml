pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// This device is the meeting point: the two codes, who has come, and what to do when nobody gets through.
ColumnLayout {
    id: hosting

    required property NoteEditor note
    property bool narrow: false
    property string way: "browser"

    signal go(string target, string targetId)

    component Way: Card {
        id: card

        property string code
        property string codeName
        property string title
        property string hint
        property string address

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            role: AppText.Heading
            text: card.title
        }
        CodePicture {
            Layout.alignment: Qt.AlignHCenter
            side: Math.max(200, Math.min(420, card.width - 2 * Theme.space4))
            code: card.code
            name: card.codeName
        }
        AppText {
            objectName: "guestAddress"
            Layout.fillWidth: true
            visible: card.address !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WrapAnywhere
            role: AppText.Title
            text: card.address
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            role: AppText.Second
            text: card.hint
        }
    }

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        text: Labels.line([qsTr("Since %1").arg(Labels.time(WorkshopHub.since)), qsTr("%n device(s)", "", WorkshopHub.devices), qsTr("%n guest(s)", "", WorkshopHub.guests)])
    }
    Banner {
        Layout.fillWidth: true
        visible: WorkshopHub.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(WorkshopHub.errorCode, WorkshopHub.errorParameters)
    }
    WorkshopHotspot {
        Layout.fillWidth: true
        visible: WorkshopHub.nobodyGotThrough
    }
    SegmentedChoice {
        Layout.fillWidth: true
        visible: hosting.narrow
        name: qsTr("Who joins")
        keys: ["browser", "kopa"]
        labelOf: key => key === "kopa" ? qsTr("With Kopa") : qsTr("With a browser")
        value: hosting.way
        onChosen: key => hosting.way = key
    }
    GridLayout {
        Layout.fillWidth: true
        columns: hosting.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        Way {
            visible: !hosting.narrow || hosting.way === "browser"
            title: qsTr("For everybody's browser")
            code: WorkshopHub.guestAddress
            codeName: qsTr("The address of the guests' page as a code")
            address: WorkshopHub.guestAddress
            hint: qsTr("Connect to the same Wi-Fi, then read the code with the camera or write the address into a browser.")
        }
        Way {
            id: withKopa

            visible: !hosting.narrow || hosting.way === "kopa"
            title: qsTr("For Kopa")
            code: WorkshopHub.link
            codeName: qsTr("The workshop's link as a code")
            hint: qsTr("In Kopa: More, “%1”, Join.").arg(Labels.placeLabel("workshop"))

            TextBox {
                id: link

                Layout.fillWidth: true
                name: qsTr("Link to the workshop")
                readOnly: true
                text: WorkshopHub.link
                wrapMode: TextEdit.WrapAnywhere
                font.pixelSize: Theme.captionSize
            }
            AppButton {
                property bool copied: false

                Layout.fillWidth: true
                icon.name: copied ? "check" : "link"
                text: copied ? qsTr("Copied") : qsTr("Copy the link")
                onClicked: {
                    link.selectAll()
                    link.copy()
                    link.deselect()
                    copied = true
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true

        AttendanceRows {
            Layout.fillWidth: true
            note: hosting.note
        }
    }
    WorkshopSafety {
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true
        padding: 1

        ListRow {
            Layout.fillWidth: true
            title: qsTr("The workshop's note")
            second: WorkshopHub.title
            iconName: "workshop"
            chevron: true
            onClicked: hosting.go("note", WorkshopHub.noteId)
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Danger
        icon.name: "stop"
        text: qsTr("End the workshop")
        onClicked: end.open()
    }
    Dialog {
        id: end

        title: qsTr("End the workshop?")
        text: qsTr("Nobody can join or write any more, and the codes stop working. All that was written is on this device, and in the note.")
        acceptText: qsTr("End the workshop")
        danger: true
        onAccepted: WorkshopHub.leave()
    }
}
