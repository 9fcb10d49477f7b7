import QtQuick
import QtQuick.Layouts
import Kopa

// The decision about an application: chosen or not, its day, and the reasons. Who decided and what stood there before is in
// the history.
Card {
    id: form

    required property ApplicationDetail application
    property string choice: application.decision
    property string day: application.decided !== "" ? application.decided : dayField.iso(new Date())

    spacing: Theme.space4

    SegmentedChoice {
        Layout.fillWidth: true
        name: ApplicationWords.fieldLabel("decision")
        keys: ["chosen", "not_chosen"]
        labelOf: key => ApplicationWords.stateLabel(key)
        iconOf: key => ApplicationWords.stateIcon(key)
        value: form.choice
        onChosen: key => form.choice = key
    }
    FormField {
        id: dayLabel

        Layout.fillWidth: true
        label: ApplicationWords.fieldLabel("decided")

        DateTimeField {
            id: dayField

            name: dayLabel.label
            dayOnly: true
            tongue: Qt.locale(Language.locale)
            value: form.day
            onEdited: value => form.day = value
        }
    }
    FormField {
        id: reasonsField

        Layout.fillWidth: true
        label: ApplicationWords.fieldLabel("reasons")
        hint: qsTr("The applicants read them.")

        TextBox {
            id: reasons

            name: reasonsField.label
            text: form.application.reasons
            KeyNavigation.tab: button
        }
    }
    AppButton {
        id: button

        Layout.fillWidth: true
        kind: AppButton.Primary
        icon.name: "check"
        enabled: form.choice !== "" && reasons.text.trim() !== "" && !Workspace.salvaged
        text: form.application.decision !== "" ? qsTr("Change the decision") : qsTr("Save the decision")
        onClicked: form.application.decide(form.choice === "chosen", form.day, reasons.text)
    }
}
