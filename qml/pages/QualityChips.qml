pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// A choice of a record, or a set of choices, all in sight; a second press takes one back.
FormField {
    id: field

    required property var detail
    required property string key
    required property var keys
    // A choice as RecordWords knows it: "scale", "criterion.state".
    property string words: key
    property bool several: false

    readonly property var chosen: several ? detail.sets[key] ?? [] : [detail.fields[key] ?? ""]

    function press(choice: string) {
        const had = chosen.includes(choice)
        if (!several)
            detail.setField(key, had ? "" : choice)
        else if (had)
            detail.remove(key, choice)
        else
            detail.add(key, choice)
    }

    label: Labels.fieldLabel(key)

    Flow {
        spacing: Theme.space2

        Repeater {
            model: field.keys

            Chip {
                required property string modelData

                width: Math.min(implicitWidth, field.width)
                enabled: field.detail.canWrite
                text: RecordWords.choice(field.words, modelData, Language.code)
                checked: field.chosen.includes(modelData)
                onClicked: field.press(modelData)
            }
        }
    }
}
