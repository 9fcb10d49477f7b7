import QtQuick
import Kopa

// The words of a passage on their way to a finding, under the pointer.
Rectangle {
    id: ghost

    property string passageId
    property string words
    property bool held: false

    function pick(passage: string, said: string) {
        passageId = passage
        words = said
        held = true
    }

    function moveTo(at: point) {
        x = at.x + Theme.space2
        y = at.y + Theme.space2
    }

    function letGo() {
        if (held)
            Drag.drop()
        held = false
    }

    function cancel() {
        if (held)
            Drag.cancel()
        held = false
    }

    z: 10
    width: Math.round(240 * Theme.textScale)
    height: said.implicitHeight + 2 * Theme.space3
    visible: held
    radius: Theme.corner
    color: Theme.surface
    border.width: 1
    border.color: Theme.spruce
    Drag.active: held
    Drag.keys: ["passage"]
    Drag.hotSpot: Qt.point(-Theme.space2, -Theme.space2)

    AppText {
        id: said

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        maximumLineCount: 3
        elide: Text.ElideRight
        text: ghost.words
        Accessible.ignored: true
    }
}
