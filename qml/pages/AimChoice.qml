pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The project's five aims, to tick those that a regional aim is linked to; of a submitted application only those ticked.
ColumnLayout {
    id: choice

    property var linked: []
    property bool frozen: false

    signal chosen(string aim, bool linked)

    spacing: 0

    Repeater {
        model: ApplicationWords.aims

        ColumnLayout {
            id: aim

            required property string modelData
            readonly property bool ticked: choice.linked.includes(modelData)

            Layout.fillWidth: true
            visible: !choice.frozen || ticked

            CheckBox {
                Layout.fillWidth: true
                visible: !choice.frozen
                text: ApplicationWords.aimLabel(aim.modelData)
                checked: aim.ticked
                onToggled: {
                    choice.chosen(aim.modelData, checked)
                    checked = Qt.binding(() => aim.ticked)
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: choice.frozen
                font.weight: Font.Medium
                text: "– " + ApplicationWords.aimLabel(aim.modelData)
            }
        }
    }
}
