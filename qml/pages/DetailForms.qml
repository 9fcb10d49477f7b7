pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// The education forms, each to be pressed; which ones are chosen is the page's to say.
FormField {
    id: field

    required property var chosen
    property bool writable: true

    signal toggled(string form, bool on)

    label: Labels.fieldLabel("form")

    Flow {
        spacing: Theme.space2
        Accessible.role: Accessible.Grouping
        Accessible.name: field.label

        Repeater {
            model: FindingWords.forms

            Chip {
                id: form

                required property string modelData

                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                enabled: field.writable
                checked: field.chosen.includes(modelData)
                text: OfferingWords.form(modelData)
                onClicked: field.toggled(form.modelData, !checked)
            }
        }
    }
}
