pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How long contacts are kept, and whose time is over.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("How long people are kept")

    RetentionModel { id: kept }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("What is kept about people is to be erased when it is not needed any more. Kopa reminds; it erases nothing by itself.")
        }
        Card {
            Layout.fillWidth: true

            AppText {
                id: question

                Layout.fillWidth: true
                font.weight: Font.Medium
                text: qsTr("Remind of contacts that nobody has touched for")
            }
            SegmentedChoice {
                Layout.fillWidth: true
                enabled: kept.canDecide
                name: question.text
                keys: ["0", "12", "24", "36"]
                labelOf: key => key === "0" ? qsTr("Never") : qsTr("%1 months").arg(key)
                value: String(kept.months)
                onChosen: key => kept.months = Number(key)
            }
            AppText {
                Layout.fillWidth: true
                visible: !kept.canDecide
                color: Theme.muted
                text: qsTr("A coordinator decides this for the whole network.")
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: kept.count > 0
            text: qsTr("Their time is over")
        }
        Card {
            Layout.fillWidth: true
            visible: kept.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: kept

                ListRow {
                    required property string personId
                    required property string name
                    required property string since
                    required property bool trashed
                    required property bool isContact

                    Layout.fillWidth: true
                    title: name
                    second: trashed ? qsTr("In the trash since %1").arg(Labels.date(since)) : qsTr("Untouched since %1").arg(Labels.date(since))
                    iconName: "people"
                    chevron: isContact
                    enabled: isContact
                    onClicked: page.go("contact", personId)
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: kept.count === 0
            color: Theme.muted
            text: qsTr("Nobody's time is over.")
        }
    }
}
