pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What would become of the rows of a file, and which of them are refused and why.
ColumnLayout {
    id: part

    required property ListImport list

    signal saving()

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        visible: part.list.rows.length > 0
        text: qsTr("What becomes of the rows")
    }
    AppText {
        Layout.fillWidth: true
        visible: part.list.rows.length > 0
        text: Labels.line([qsTr("%n new", "", part.list.added), qsTr("%n changed", "", part.list.updated), part.list.same > 0 ? qsTr("%n the same already", "", part.list.same) : "",
            part.list.skipped > 0 ? qsTr("%n skipped", "", part.list.skipped) : ""])
    }
    Card {
        Layout.fillWidth: true
        visible: part.list.rows.length > 0
        padding: 1
        spacing: 0

        Repeater {
            model: part.list.rows

            ListRow {
                id: row

                required property var modelData

                Layout.fillWidth: true
                focusPolicy: Qt.NoFocus
                hoverEnabled: false
                title: modelData.name
                second: Labels.line([qsTr("Row %1").arg(modelData.row), modelData.foundBy !== "" ? qsTr("here already: %1").arg(modelData.foundBy) : ""])

                Badge {
                    text: ListWords.act(row.modelData.act)
                    tone: row.modelData.act === "add" ? Badge.Accent : row.modelData.act === "update" ? Badge.Info : Badge.Calm
                }
            }
        }
    }
    AppText {
        readonly property int more: part.list.added + part.list.updated + part.list.same + part.list.skipped - part.list.rows.length

        Layout.fillWidth: true
        visible: more > 0
        color: Theme.muted
        text: qsTr("and %n more row(s)", "", more)
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: part.list.refusedCount > 0
        text: qsTr("Refused")
        count: part.list.refusedCount
    }
    Banner {
        Layout.fillWidth: true
        visible: part.list.refusedCount > 0
        kind: Banner.Waiting
        text: qsTr("Nothing of these rows is taken. Save them with their reasons, mend them and take that file in again.")
        actionText: qsTr("Save the refused rows")
        onActed: part.saving()
    }
    Card {
        Layout.fillWidth: true
        visible: part.list.refusedCount > 0
        padding: 1
        spacing: 0

        Repeater {
            model: part.list.refused

            ListRow {
                required property var modelData

                Layout.fillWidth: true
                focusPolicy: Qt.NoFocus
                hoverEnabled: false
                iconName: "warning"
                iconColor: Theme.lingonberry
                title: Labels.line([qsTr("Row %1").arg(modelData.row), modelData.column])
                second: modelData.value !== "" ? PassageWords.quoted(modelData.value) + " " + modelData.reason : modelData.reason
                secondLines: 4
            }
        }
    }
}
