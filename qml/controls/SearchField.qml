import QtQuick
import Kopa

// A text entry for searching, with a button that empties it; Esc empties it too.
TextField {
    id: field

    name: qsTr("Search")
    placeholderText: qsTr("Search")
    iconName: "search"
    rightPadding: clear.visible ? Theme.target : Theme.space3
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.searchEdit: true

    Keys.onEscapePressed: event => {
        event.accepted = text !== ""
        text = ""
    }

    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        icon.name: "close"
        color: Theme.muted
        text: qsTr("Empty the search")
        onClicked: {
            field.text = ""
            field.forceActiveFocus()
        }
    }
}
