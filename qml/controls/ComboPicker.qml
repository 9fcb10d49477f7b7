import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// Shows the choice made and opens a ChoiceSheet to make another. `value` is a stable key, `valueText` its words.
T.Button {
    id: control

    property string name
    property string value
    property string valueText
    property string placeholderText: qsTr("Choose")
    property string iconName
    property var choices: null
    property bool clearable: false

    signal chosen(string itemId)
    signal searched(string text)

    implicitWidth: 240
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.space2)
    leftPadding: Theme.space3
    rightPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    text: valueText !== "" ? valueText : placeholderText
    Accessible.role: Accessible.ComboBox
    Accessible.name: name === "" ? text : name + ": " + text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: sheet.open()
    onClicked: sheet.open()

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            visible: control.iconName !== ""
            name: control.iconName
            color: Theme.muted
        }
        Text {
            Layout.fillWidth: true
            text: control.text
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            color: control.valueText !== "" ? Theme.ink : Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        IconButton {
            Layout.margins: -Theme.space2
            visible: control.clearable && control.value !== ""
            icon.name: "close"
            color: Theme.muted
            text: qsTr("Remove the choice")
            onClicked: control.chosen("")
        }
        Icon {
            name: "expand"
            size: 20
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.corner
        color: control.down ? Theme.spruceSoft : Theme.surface
        border.width: 1
        border.color: control.hovered ? Theme.ink : Theme.edge
        FocusRing { shown: control.visualFocus }
    }

    ChoiceSheet {
        id: sheet

        title: control.name
        model: control.choices
        value: control.value
        onSearched: text => control.searched(text)
        onChosen: itemId => control.chosen(itemId)
        onClosed: control.forceActiveFocus()
    }
}
