pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What a shared resource is, who employs it, and which education forms it serves. The person's name can be erased.
Card {
    id: card

    required property ResourceDetail resource

    readonly property var forms: resource.forms

    signal failed(string code, var parameters)

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("About the resource")
    }
    DetailPicks {
        Layout.fillWidth: true
        detail: card.resource
        recordType: "resource"
        key: "kind"
        words: "resource.kind"
        keys: TeachingWords.kinds
    }
    DetailText { Layout.fillWidth: true; detail: card.resource; recordType: "resource"; key: "title" }
    DetailText { Layout.fillWidth: true; visible: !card.resource.erased; detail: card.resource; recordType: "resource"; key: "person" }
    AppText {
        Layout.fillWidth: true
        visible: card.resource.erased
        role: AppText.Second
        text: qsTr("The person's name has been erased.")
    }
    AppButton {
        visible: card.resource.canErase
        kind: AppButton.Danger
        icon.name: "trash"
        text: qsTr("Erase the name")
        onClicked: sure.open()
    }
    DetailRegister { Layout.fillWidth: true; detail: card.resource; recordType: "resource"; key: "employer"; kind: "organisations" }
    DetailRegister { Layout.fillWidth: true; detail: card.resource; recordType: "resource"; key: "home"; kind: "municipalities" }
    FormField {
        id: served

        Layout.fillWidth: true
        label: Labels.fieldLabel("forms")

        Flow {
            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: served.label

            Repeater {
                model: TeachingWords.forms

                Chip {
                    required property string modelData

                    enabled: card.resource.canWrite
                    text: OfferingWords.form(modelData)
                    checked: card.forms.includes(modelData)
                    onClicked: card.resource.setForm(modelData, !checked)
                }
            }
        }
    }
    DetailPicks {
        Layout.fillWidth: true
        detail: card.resource
        recordType: "resource"
        key: "state"
        words: "resource.state"
        keys: ["available", "leaving", "gone"]
        otherwise: "available"
    }
    RecordText {
        Layout.fillWidth: true
        recordType: "resource"
        recordId: card.resource.resourceId
        key: "remark"
        writable: card.resource.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
    Dialog {
        id: sure

        title: qsTr("Erase this person's name?")
        text: qsTr("The name is erased here at once, and on the server and everybody else's devices when they next connect. The post and its hours stay. Nobody can bring the name back.")
        acceptText: qsTr("Erase for good")
        danger: true
        onAccepted: card.resource.erase()
    }
}
