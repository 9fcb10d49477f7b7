pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who else works on this: pilots that share themes with a pilot, an event, support material or a note, with what they have
// found out and tried.
ColumnLayout {
    id: card

    property alias target: alike.target
    property alias recordId: alike.recordId

    readonly property int shownAtMost: 3

    signal opened(string target, string targetId)

    visible: alike.rows.length > 0
    spacing: Theme.space2

    AlikePilots { id: alike }

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Who else works on this")
        count: alike.rows.length
    }
    Repeater {
        model: alike.rows

        Card {
            id: one

            required property var modelData

            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: one.modelData.name
                second: one.modelData.themes.join(", ")
                secondLines: 4
                iconName: "pilot"
                chevron: true
                onClicked: card.opened("pilot", one.modelData.pilotId)
            }
            Repeater {
                model: one.modelData.findings.slice(0, card.shownAtMost)

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.claim
                    second: modelData.kind !== "" ? Labels.kindLabel(modelData.kind) : ""
                    iconName: FindingWords.kindIcon(modelData.kind)
                    chevron: true
                    onClicked: card.opened("finding", modelData.findingId)
                }
            }
            Repeater {
                model: one.modelData.targets.slice(0, card.shownAtMost)

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.name
                    second: Labels.line([Labels.recordLabel("target"), modelData.progress >= 0 ? qsTr("%1 % of the way").arg(Labels.number(Math.round(modelData.progress * 100))) : ""])
                    third: modelData.tried
                    iconName: "chart"
                    chevron: true
                    onClicked: card.opened("target", modelData.targetId)
                }
            }
            ListRow {
                Layout.fillWidth: true
                visible: one.modelData.findings.length > card.shownAtMost
                title: qsTr("%n more finding(s)", "", one.modelData.findings.length - card.shownAtMost)
                chevron: true
                onClicked: card.opened("findings", "pilot/" + one.modelData.pilotId)
            }
        }
    }
}
