import QtQuick
import QtQuick.Layouts
import Kopa

// What a task is, whose it is, and its days.
Card {
    id: card

    required property TaskDetail detail

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    FormField {
        id: what

        Layout.fillWidth: true
        label: Labels.fieldLabel("title")

        TextField {
            name: what.label
            readOnly: !card.detail.canWrite
            text: card.value("title")
            onEditingFinished: card.detail.setField("title", text)
        }
    }
    FormField {
        id: sort

        Layout.fillWidth: true
        label: Labels.fieldLabel("kind")

        SegmentedChoice {
            name: sort.label
            enabled: card.detail.canWrite
            keys: ["task", "promise"]
            labelOf: key => Labels.kindLabel(key)
            value: card.value("kind") || "task"
            onChosen: key => card.detail.setField("kind", key)
        }
    }
    TaskOwner {
        Layout.fillWidth: true
        enabled: card.detail.canWrite
        person: card.value("owner")
        onChosen: person => card.detail.setField("owner", person)
    }
    FormField {
        id: until

        Layout.fillWidth: true
        label: Labels.fieldLabel("due")

        DateField {
            name: until.label
            enabled: card.detail.canWrite
            tongue: Qt.locale(Language.locale)
            value: card.value("due")
            onEdited: value => card.detail.setField("due", value)
        }
    }
    FormField {
        id: bell

        Layout.fillWidth: true
        label: Labels.fieldLabel("remind")
        hint: card.value("remind") === "" ? qsTr("Without a time the reminder comes on the morning of its day.") : ""

        DateTimeField {
            name: bell.label
            enabled: card.detail.canWrite
            tongue: Qt.locale(Language.locale)
            value: card.value("remind")
            onEdited: value => card.detail.setField("remind", value)
        }
        ClearTime {
            visible: card.detail.canWrite && card.value("remind") !== ""
            onClicked: card.detail.setField("remind", "")
        }
    }
}
