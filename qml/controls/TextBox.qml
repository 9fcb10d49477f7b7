import QtQuick
import QtQuick.Templates as T
import Kopa

// A framed entry for several lines; `name` is what a screen reader calls it.
T.TextArea {
    id: control

    property string name
    property bool wrong: false

    implicitWidth: 240
    implicitHeight: Math.max(Theme.target * 2, contentHeight + topPadding + bottomPadding)
    padding: Theme.space3
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    color: Theme.ink
    placeholderTextColor: Theme.muted
    selectionColor: Theme.spruce
    selectedTextColor: Theme.overAccent
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    Accessible.name: name
    KeyNavigation.priority: KeyNavigation.BeforeItem

    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: control.wrong ? 2 : 1
        border.color: control.wrong ? Theme.lingonberry : control.activeFocus ? Theme.spruce : Theme.edge
        FocusRing { shown: control.activeFocus }
    }
}
