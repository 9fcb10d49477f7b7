import QtQuick
import QtQuick.Templates as T
import Kopa

// A one-line text entry; `name` is what a screen reader calls it (a placeholder is not a name).
T.TextField {
    id: control

    property string name
    property bool wrong: false
    property string iconName

    implicitWidth: 240
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: iconName !== "" ? Theme.space3 + Theme.iconSize + Theme.space2 : Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    color: Theme.ink
    placeholderTextColor: Theme.muted
    selectionColor: Theme.spruce
    selectedTextColor: Theme.overAccent
    selectByMouse: true
    opacity: enabled ? 1 : 0.6
    Accessible.name: name !== "" ? name : placeholderText

    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height - control.topPadding - control.bottomPadding
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: Theme.muted
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: control.wrong ? 2 : 1
        border.color: control.wrong ? Theme.lingonberry : control.activeFocus ? Theme.spruce : Theme.edge

        Icon {
            x: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            visible: control.iconName !== ""
            name: control.iconName
            color: Theme.muted
        }
        FocusRing { shown: control.activeFocus && !control.readOnly }
    }
}
