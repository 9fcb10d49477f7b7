pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Says of one municipality which education forms are offered in it, and which are open to its people online.
ColumnLayout {
    id: entry

    required property string municipality
    required property EqualityModel equality

    // What is told changes the rows, which are asked for only to hear of it.
    function has(rows: var, modes: var, mode: string): bool {
        return rows !== undefined && modes.includes(mode)
    }

    spacing: Theme.space2

    Repeater {
        model: entry.equality.forms

        ColumnLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                text: OfferingWords.form(line.modelData)
            }
            Flow {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                spacing: Theme.space3

                Repeater {
                    model: ["place", "online"]

                    CheckBox {
                        required property string modelData

                        text: OfferingWords.mode(modelData)
                        Accessible.name: OfferingWords.form(line.modelData) + ", " + text
                        checked: entry.has(entry.equality.rows, entry.equality.modes(entry.municipality, line.modelData), modelData)
                        onToggled: entry.equality.tell(entry.municipality, line.modelData, modelData, checked)
                    }
                }
            }
        }
    }
}
