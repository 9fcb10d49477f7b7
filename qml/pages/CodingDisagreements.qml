pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Where the coders of a closed round differ: the words, what each gave them, and what was agreed on afterwards.
ColumnLayout {
    id: list

    property bool writable: true
    property var disagreements: []
    property var coderOf: id => id
    readonly property int shown: 100

    signal opened(string note)
    signal agreed(int number, var codes)

    spacing: Theme.space3

    function saidBy(said: var): string {
        const what = !said.marked ? qsTr("did not mark it") : said.codes.length > 0 ? said.codes.join(", ") : qsTr("marked it without a code")
        return coderOf(said.coder) + ": " + what
    }

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Where the coders differ")
        count: list.disagreements.length
    }
    AppText {
        Layout.fillWidth: true
        visible: list.disagreements.length === 0
        role: AppText.Second
        text: qsTr("Nowhere: all have marked the same words, and given them the same codes.")
    }
    AppText {
        Layout.fillWidth: true
        visible: list.disagreements.length > list.shown
        role: AppText.Second
        text: qsTr("The first %1 are shown.").arg(list.shown)
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: list.disagreements.slice(0, list.shown)

            Card {
                id: block

                required property var modelData

                width: parent?.width || implicitWidth

                ListRow {
                    Layout.fillWidth: true
                    leftPadding: 0
                    rightPadding: 0
                    iconName: "note"
                    title: qsTr("“%1”").arg(block.modelData.words)
                    second: block.modelData.title
                    chevron: true
                    onClicked: list.opened(block.modelData.note)
                }
                Repeater {
                    model: block.modelData.said

                    AppText {
                        required property var modelData

                        Layout.fillWidth: true
                        text: list.saidBy(modelData)
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    visible: block.modelData.agreed.length > 0
                    font.weight: Font.DemiBold
                    text: qsTr("Agreed: %1").arg(list.joined(block.modelData.agreed))
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.preferredHeight: implicitHeight
                    visible: list.writable && block.modelData.agreed.length === 0
                    spacing: Theme.space2

                    Repeater {
                        model: block.modelData.offered

                        AppButton {
                            required property var modelData

                            width: Math.min(implicitWidth, parent?.width || implicitWidth)
                            icon.name: "check"
                            text: qsTr("Agree on %1").arg(modelData.name)
                            onClicked: list.agreed(block.modelData.number, [modelData.codeId])
                        }
                    }
                }
                AppButton {
                    visible: list.writable && block.modelData.agreed.length > 0
                    icon.name: "undo"
                    text: qsTr("Decide anew")
                    onClicked: list.agreed(block.modelData.number, [])
                }
            }
        }
    }

    function joined(names: var): string {
        return names.join(", ")
    }
}
