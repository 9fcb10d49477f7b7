import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A development target in a list: its name, whose it is, how far it has come, and its day.
T.ItemDelegate {
    id: row

    required property var target
    property bool ofPilot: false

    implicitWidth: 280
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    focusPolicy: Qt.StrongFocus
    text: target.name !== "" ? target.name : qsTr("A target without a name")
    Accessible.name: Labels.line([text, ofPilot ? "" : target.pilotName, bar.words])
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        ColumnLayout {
            id: column

            x: Theme.space4
            y: Theme.space3
            width: row.width - 2 * Theme.space4
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                font.weight: Font.Medium
                text: row.text
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                role: AppText.Second
                text: Labels.line([row.ofPilot ? "" : row.target.pilotName, row.target.aimOn !== "" ? qsTr("by %1").arg(Labels.date(row.target.aimOn)) : ""])
                Accessible.ignored: true
            }
            Badge {
                visible: row.target.late || row.target.faulty || row.target.state !== "open"
                tone: row.target.state === "reached" ? Badge.Accent : row.target.state === "given_up" ? Badge.Calm : Badge.Waiting
                iconName: row.target.state === "reached" ? "check" : row.target.state === "given_up" ? "close" : "attention"
                text: row.target.state !== "open" ? RecordWords.choice("target.state", row.target.state, Language.code) : row.target.faulty ? qsTr("needs a look") : qsTr("late")
            }
            TargetBar {
                id: bar

                Layout.fillWidth: true
                progress: row.target.progress
                start: row.target.baseline
                aim: row.target.aim
                actual: row.target.actual
                unit: row.target.unit
                downward: row.target.downward
                backwards: row.target.backwards
                reached: row.target.reached
            }
        }
    }
    background: Rectangle {
        color: row.down ? Theme.press : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            x: Theme.space4
            width: parent.width - 2 * Theme.space4
            height: 1
            color: Theme.line
            visible: row.y > 1
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.corner - 3
            color: "transparent"
            border.width: 2
            border.color: Theme.spruce
            visible: row.visualFocus
        }
    }
}
