import QtQuick
import QtQuick.Layouts
import Kopa

// One line to write a task or a promise with its day.
Card {
    id: entry

    property string kind: "task"
    // The rest is asked for once there are words.
    readonly property bool begun: words.length > 0

    signal written(string title, string kind, string due)

    function take() {
        if (words.text.trim() === "")
            return words.forceActiveFocus(Qt.TabFocusReason)
        written(words.text.trim(), kind, day.value)
        words.text = ""
        day.value = ""
    }

    FormField {
        id: what

        Layout.fillWidth: true
        label: entry.kind === "promise" ? qsTr("What was promised") : qsTr("What is to be done")

        TextField {
            id: words

            name: what.label
            onAccepted: entry.take()
        }
    }
    SegmentedChoice {
        Layout.fillWidth: true
        visible: entry.begun
        name: Labels.fieldLabel("kind")
        keys: ["task", "promise"]
        labelOf: key => Labels.kindLabel(key)
        value: entry.kind
        onChosen: key => entry.kind = key
    }
    FormField {
        id: until

        Layout.fillWidth: true
        visible: entry.begun
        label: Labels.fieldLabel("due")

        DateField {
            id: day

            name: until.label
            tongue: Qt.locale(Language.locale)
            onEdited: value => day.value = value
        }
    }
    AppButton {
        kind: AppButton.Primary
        icon.name: "add"
        text: entry.kind === "promise" ? qsTr("Write the promise down") : qsTr("Add the task")
        onClicked: entry.take()
    }
}
