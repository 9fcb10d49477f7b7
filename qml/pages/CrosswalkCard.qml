pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One place of another framework, and the criteria that answer to it; none: a gap.
Card {
    id: card

    required property string title
    required property var criteria

    signal opened(string criterionId)

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            font.weight: Font.Medium
            text: card.title
        }
        Badge {
            visible: card.criteria.length === 0
            tone: Badge.Waiting
            iconName: "attention"
            text: qsTr("no criterion")
        }
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.criteria

            ListRow {
                required property var modelData

                width: parent?.width || implicitWidth
                leftPadding: 0
                rightPadding: 0
                title: modelData.name || qsTr("A criterion without a title")
                iconName: "check"
                chevron: true
                onClicked: card.opened(modelData.criterionId)
            }
        }
    }
}
