import QtQuick
import QtQuick.Layouts
import Kopa

// Two fields for a new passphrase. `value` is the passphrase once it is long enough and the same twice, else empty.
ColumnLayout {
    id: pair

    readonly property string value: longEnough && first.text === second.text ? first.text : ""
    readonly property bool longEnough: first.text.length >= Lock.minimumLength
    readonly property bool differs: second.text !== "" && !first.text.startsWith(second.text)

    signal accepted()

    function clear() {
        first.clear()
        second.clear()
        first.shown = false
        second.shown = false
    }

    function take() {
        first.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space3

    FormField {
        id: firstField

        Layout.fillWidth: true
        label: qsTr("New passphrase")
        hint: pair.longEnough ? qsTr("Long enough.") : qsTr("At least %n character(s). Several words that mean something to you only are good.", "", Lock.minimumLength)

        PassphraseField {
            id: first

            name: firstField.label
            focus: true
            onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    FormField {
        id: secondField

        Layout.fillWidth: true
        label: qsTr("The same once more")
        error: pair.differs ? qsTr("These two are not the same.") : ""

        PassphraseField {
            id: second

            name: secondField.label
            wrong: pair.differs
            onAccepted: {
                if (pair.value !== "")
                    pair.accepted()
            }
        }
    }
}
