import QtQuick
import QtQuick.Layouts
import Kopa

// The printed code and the server's address, or a picture of the page's code.
ColumnLayout {
    id: entry

    // The group with a slip, counted from 1; 0 for a wrong length; -1 for none.
    property int wrongGroup: -1
    readonly property string code: words.text.trim()
    readonly property string server: address.text.trim()
    readonly property bool complete: code !== ""

    signal accepted()
    signal pictureWanted()

    // Puts the keyboard on the group with the slip.
    function point() {
        let at = 0
        const groups = words.text.trim().split(/[\s-]+/)
        for (let i = 0; i < wrongGroup - 1 && i < groups.length; ++i)
            at = words.text.indexOf(groups[i], at) + groups[i].length
        const start = words.text.indexOf(groups[wrongGroup - 1] ?? "", at)
        words.forceActiveFocus(Qt.OtherFocusReason)
        if (start >= 0)
            words.select(start, start + (groups[wrongGroup - 1] ?? "").length)
    }

    spacing: Theme.space4
    onWrongGroupChanged: {
        if (wrongGroup > 0)
            point()
    }

    FormField {
        id: codeField

        Layout.fillWidth: true
        label: qsTr("Recovery code")
        hint: qsTr("The groups on your printed page, in order. Capitals and spaces do not matter.")
        error: entry.wrongGroup > 0 ? qsTr("Look at group %1 once more.").arg(entry.wrongGroup) : ""

        TextField {
            id: words

            name: codeField.label
            wrong: entry.wrongGroup >= 0
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly | Qt.ImhSensitiveData
            onAccepted: address.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    FormField {
        id: serverField

        Layout.fillWidth: true
        label: qsTr("Address of the server")
        hint: qsTr("It stands on the same page.")

        TextField {
            id: address

            name: serverField.label
            placeholderText: "https://"
            inputMethodHints: Qt.ImhUrlCharactersOnly
            onAccepted: entry.accepted()
        }
    }
    AppButton {
        Layout.fillWidth: true
        icon.name: "qr"
        text: qsTr("Use a picture of the page's code")
        onClicked: entry.pictureWanted()
    }
}
