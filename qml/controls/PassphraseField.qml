import QtQuick
import Kopa

// A field for a passphrase: hidden unless the person asks to see it, and unknown to word prediction.
TextField {
    id: field

    property bool shown: false

    echoMode: shown ? TextInput.Normal : TextInput.Password
    rightPadding: Theme.target
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon.name: field.shown ? "eye-off" : "eye"
        color: Theme.muted
        text: field.shown ? qsTr("Hide what is typed") : qsTr("Show what is typed")
        onClicked: field.shown = !field.shown
    }
}
