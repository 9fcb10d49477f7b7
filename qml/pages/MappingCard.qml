pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One municipality of the mapping: a cell for each kind of education, and its methods.
Card {
    id: card

    required property var row
    property bool wide: false
    property bool writable: true
    property var knownWords: cell => ""

    signal opened(string methodId)
    signal asked(string municipality)

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: card.row.name
    }
    GridLayout {
        Layout.fillWidth: true
        columns: card.wide ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Repeater {
            model: card.row.known

            AppText {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                text: RecordWords.choice("education", modelData.education, Language.code) + ": " + card.knownWords.call(null, modelData)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.row.unknown.length > 0
        role: AppText.Second
        text: qsTr("Not known: %1").arg(card.row.unknown.map(key => RecordWords.choice("education", key, Language.code)).join(", "))
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.row.methods

            ListRow {
                required property var modelData

                width: parent?.width || implicitWidth
                leftPadding: 0
                rightPadding: 0
                title: modelData.title || RecordWords.choice("method.kind", modelData.kind, Language.code) || qsTr("A method without a name")
                second: Labels.line([modelData.title !== "" ? RecordWords.choice("method.kind", modelData.kind, Language.code) : "", modelData.provider, RecordWords.choice("education", modelData.education, Language.code)])
                chevron: true
                onClicked: card.opened(modelData.methodId)
            }
        }
    }
    AppButton {
        visible: card.writable
        icon.name: "add"
        text: qsTr("New method")
        Accessible.name: text + ": " + card.row.name
        onClicked: card.asked(card.row.municipality)
    }
}
