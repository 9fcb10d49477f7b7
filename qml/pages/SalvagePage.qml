pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What was saved of a damaged store: how much is whole, what is lost by name, and the way on.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("What could be saved")

    Salvaged { id: saved }
    Dialog {
        id: sure

        title: qsTr("Go on with what was saved?")
        text: qsTr("From then on you write here as before. This becomes a new device of yours, and at the next connection the others send what is missing here. The damaged files stay where they are. If you want a backup of what was saved, make it first.")
        acceptText: qsTr("Go on")
        onAccepted: saved.startAnew()
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            text: qsTr("The file with your notes was damaged. Kopa has read all of it that still holds together and believes nothing else. Until you go on, everything here can be read but not changed.")
        }
        Banner {
            Layout.fillWidth: true
            visible: saved.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(saved.errorCode, saved.errorParameters)
        }
        Card {
            Layout.fillWidth: true
            visible: saved.loaded
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                hoverEnabled: false
                focusPolicy: Qt.NoFocus
                title: qsTr("%n entry(ies) are whole", "", saved.whole)
                second: saved.unsent > 0 ? qsTr("Also %n change(s) that had not been sent yet.", "", saved.unsent) : ""
                secondLines: 4
                iconName: "safe"
                iconColor: Theme.spruce
            }
            ListRow {
                Layout.fillWidth: true
                visible: saved.earlier > 0
                hoverEnabled: false
                focusPolicy: Qt.NoFocus
                title: qsTr("%n entry(ies) stand in an earlier version", "", saved.earlier)
                iconName: "history"
                iconColor: Theme.cloudberry
            }
            ListRow {
                Layout.fillWidth: true
                visible: saved.lost > 0
                hoverEnabled: false
                focusPolicy: Qt.NoFocus
                title: qsTr("%n entry(ies) are lost here", "", saved.lost)
                second: qsTr("What had been sent comes back from the server when you go on.")
                secondLines: 4
                iconName: "warning"
                iconColor: Theme.lingonberry
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: saved.keptIn !== ""
            role: AppText.Second
            text: qsTr("The damaged files are kept, untouched, in %1.").arg(saved.keptIn)
        }
        AppButton {
            kind: AppButton.Primary
            icon.name: "forward"
            enabled: saved.loaded && !saved.busy
            text: saved.busy ? qsTr("One moment …") : qsTr("Go on with what was saved")
            onClicked: sure.open()
        }
        AppButton {
            icon.name: "note"
            text: qsTr("Look at the notes first")
            onClicked: page.go("notes", "")
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: saved.count > 0
            text: qsTr("Not whole")
            count: saved.count
        }
        Card {
            Layout.fillWidth: true
            visible: saved.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: saved

                ListRow {
                    required property string recordId
                    required property string type
                    required property string name
                    required property string words
                    required property bool lost

                    Layout.fillWidth: true
                    title: name !== "" ? name : qsTr("Without a title")
                    second: Labels.line([Labels.recordLabel(type), lost ? qsTr("lost here") : qsTr("an earlier version")])
                    third: words
                    iconName: lost ? "warning" : "history"
                    iconColor: lost ? Theme.lingonberry : Theme.cloudberry
                    enabled: !lost && (type === "note" || type === "pilot" || type === "organisation" || type === "contact")
                    chevron: enabled
                    onClicked: page.go(type, recordId)
                }
            }
        }
        OwnCopies { Layout.fillWidth: true }
    }
}
