import QtQuick
import QtQuick.Layouts
import Kopa

// Taking in a table: whose figures they are, when the file does not say, and what was wrong with the last one.
Card {
    id: card

    property alias text: source.text
    property bool busy: false
    property string errorCode
    property var errorParameters: ({})

    property bool canFetch: false

    signal choosing()
    signal fetching(string address)

    readonly property bool nameless: errorCode === "statistics_missing" && errorParameters.missing === "source"

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Take in a table")
    }
    FormField {
        id: field

        Layout.fillWidth: true
        label: qsTr("Source")
        hint: qsTr("Who publishes the figures, when the file does not say so. For example Statistics Finland.")
        error: card.nameless ? qsTr("The file does not say who publishes the figures. Write it here and choose the file again.") : ""

        TextField {
            id: source

            name: field.label
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: card.errorCode !== "" && !card.nameless
        kind: Banner.Wrong
        text: Sentences.sentence(card.errorCode, card.errorParameters)
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: card.busy
        title: qsTr("Reading the table")
        second: qsTr("You can go on working.")
        cancellable: false
        measured: false
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !card.busy
        icon.name: "fetch"
        text: qsTr("Choose the file")
        onClicked: card.choosing()
    }
    FormField {
        id: web

        Layout.fillWidth: true
        visible: card.canFetch
        label: qsTr("Or the address of a table")
        hint: qsTr("Of a table in a PxWeb service, such as StatFin. Nothing is sent there but the question for the figures.")

        TextField {
            id: address

            name: web.label
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: card.canFetch && address.text.trim() !== ""
        enabled: !card.busy
        icon.name: "link"
        text: qsTr("Fetch from the address")
        onClicked: card.fetching(address.text.trim())
    }
}
