import QtQuick
import QtQuick.Layouts
import Kopa

// What a workshop is opened with. Without a note it gets a new one.
ColumnLayout {
    id: plan

    required property NoteEditor note

    readonly property bool complete: titleEntry.text.trim() !== ""

    function start() {
        if (!complete || WorkshopHub.busy)
            return
        const title = titleEntry.text.trim()
        if (note.noteId === "")
            note.create("workshop", { text: "# " + title + "\n\n" })
        note.keep()
        WorkshopHub.host(note.noteId, title, tongue.value, groupEntry.text.split("\n"))
    }

    spacing: Theme.space3

    FormField {
        id: titleField

        Layout.fillWidth: true
        label: qsTr("Name of the workshop")
        hint: qsTr("Guests read it first.")

        TextField {
            id: titleEntry

            Layout.fillWidth: true
            name: titleField.label
            text: plan.note.noteId !== "" ? plan.note.title : ""
            onAccepted: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        }
    }
    FormField {
        id: groupField

        Layout.fillWidth: true
        label: qsTr("Groups that write")
        hint: qsTr("One on each line. Without groups, guests only sign in as present.")

        TextBox {
            id: groupEntry

            objectName: "groups"
            Layout.fillWidth: true
            name: groupField.label
            KeyNavigation.tab: tongue
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("The language in which guests are met")
        hint: qsTr("They can choose another one.")

        SegmentedChoice {
            id: tongue

            Layout.fillWidth: true
            name: qsTr("The language in which guests are met")
            keys: ["fi", "sv", "en"]
            labelOf: key => Labels.languageName(key)
            value: Language.code
            onChosen: key => value = key
        }
    }
    WorkshopSafety {
        Layout.fillWidth: true
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        icon.name: "workshop"
        enabled: plan.complete && !WorkshopHub.busy
        text: WorkshopHub.busy ? qsTr("One moment …") : qsTr("Start the workshop")
        onClicked: plan.start()
    }
}
