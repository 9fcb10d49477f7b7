pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// A chip that narrows a list by one of several choices; one that is set is cleared by pressing it again.
Chip {
    id: chip

    required property string label
    required property string value
    required property var keys
    property var labelOf: key => key

    signal chosen(string key)

    text: checked ? labelOf.call(null, value) : label
    checked: value !== ""
    opens: !checked
    onClicked: checked ? chosen("") : menu.open()

    Menu {
        id: menu

        y: chip.height

        Repeater {
            model: chip.keys

            MenuItem {
                required property string modelData

                text: chip.labelOf.call(null, modelData)
                onTriggered: chip.chosen(modelData)
            }
        }
    }
}
