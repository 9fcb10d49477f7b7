pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who has led a pilot and who has answered for it; nothing while nobody has changed that.
ColumnLayout {
    id: part

    property alias pilotId: log.pilotId

    visible: log.changes.length > 0
    spacing: Theme.space3

    PilotLogModel { id: log }

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Changes of lead and responsible person")
        count: log.changes.length
    }
    Card {
        Layout.fillWidth: true
        padding: 1
        spacing: 0

        Repeater {
            model: log.changes

            ListRow {
                required property var modelData

                Layout.fillWidth: true
                focusPolicy: Qt.NoFocus
                hoverEnabled: false
                iconName: "history"
                title: Labels.fieldLabel(modelData.field)
                second: qsTr("%1 → %2").arg(modelData.before || "–").arg(modelData.after || "–")
                third: Labels.line([Labels.dateTime(modelData.when), modelData.who])
            }
        }
    }
}
