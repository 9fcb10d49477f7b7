pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// A choice of a record, or a set of choices, all in sight. A second press takes one back, unless one always holds.
DetailField {
    id: field

    required property var keys
    // A choice as RecordWords knows it: "scale", "criterion.state".
    property string words: key
    property var labelOf: choice => RecordWords.choice(words, choice, Language.code)
    property bool several: false
    // The one that holds where none is chosen.
    property string otherwise

    readonly property var chosen: several ? detail.sets[key] ?? [] : [value || otherwise]

    function press(choice: string) {
        const had = chosen.includes(choice)
        if (!several)
            detail.setField(key, had && otherwise === "" ? "" : choice)
        else if (had)
            detail.remove(key, choice)
        else
            detail.add(key, choice)
    }

    Flow {
        spacing: Theme.space2
        Accessible.role: Accessible.Grouping
        Accessible.name: field.label

        Repeater {
            model: field.keys

            Chip {
                required property string modelData

                width: Math.min(implicitWidth, field.width)
                enabled: field.detail.canWrite
                text: field.labelOf.call(null, modelData)
                checked: field.chosen.includes(modelData)
                onClicked: field.press(modelData)
            }
        }
    }
}
