pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One thing that municipalities ask of a provider: how their wishes stand to each other, and each of them.
Card {
    id: card

    required property var row

    signal opened(string criterionId)

    AppText {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: card.row.name
    }
    Badge {
        iconName: QualityWords.differenceIcon(card.row.kind)
        tone: card.row.kind === "conflict" ? Badge.Waiting : card.row.kind === "same" ? Badge.Accent : Badge.Calm
        text: QualityWords.difference(card.row.kind)
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        role: AppText.Second
        text: card.row.why.map(key => QualityWords.why(key)).join(", ")
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.row.asking

            ListRow {
                id: one

                required property var modelData

                width: parent?.width || implicitWidth
                leftPadding: 0
                rightPadding: 0
                title: modelData.municipality
                second: modelData.asked || qsTr("asked, without a level")
                chevron: true
                onClicked: card.opened(modelData.criterionId)

                Badge {
                    visible: one.modelData.strictest
                    iconName: "up"
                    text: qsTr("asks for most")
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.row.silent.length > 0
        role: AppText.Second
        text: qsTr("Not asked by %1").arg(card.row.silent.join(", "))
    }
}
