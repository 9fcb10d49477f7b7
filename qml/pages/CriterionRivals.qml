pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Versions that two made of one criterion at the same time, side by side, to choose one.
Card {
    id: card

    required property CriterionDetail detail

    readonly property var rivals: detail.rivals

    signal opened(string criterionId)

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Changed by two at once")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Both versions are kept. Until one is chosen, the version before stays in force.")
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.detail.rivals

            ListRow {
                required property var modelData

                width: parent?.width || implicitWidth
                leftPadding: 0
                iconName: modelData.mine ? "check" : "page"
                title: modelData.name
                second: modelData.asked
                third: modelData.mine ? qsTr("this version") : ""
                chevron: !modelData.mine
                onClicked: {
                    if (!modelData.mine)
                        card.opened(modelData.criterionId)
                }
            }
        }
    }
    AppButton {
        visible: card.detail.canWrite && card.rivals.some(one => one.mine)
        icon.name: "check"
        text: qsTr("Keep this version")
        onClicked: card.detail.settle()
    }
}
