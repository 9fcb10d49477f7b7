import QtQuick
import QtQuick.Layouts
import Kopa

// Ten seconds to take back what was removed or changed, or to read what was found; stays while it is pointed at or has the focus.
Rectangle {
    id: bar

    property string text
    property var action: null
    readonly property bool open: visible

    // Shows the sentence; `undo` is called if the person asks for it in time. Null: there is nothing to undo.
    function offer(sentence: string, undo) {
        text = sentence
        action = undo
        visible = true
        timer.restart()
    }

    function close() {
        visible = false
        action = null
    }

    visible: false
    implicitWidth: Math.min(480, parent ? parent.width - 2 * Theme.space4 : 480)
    implicitHeight: row.implicitHeight + Theme.space2
    radius: Theme.corner
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Shadow {}
    HoverHandler { id: pointer }

    Timer {
        id: timer

        interval: 10000
        onTriggered: {
            if (pointer.hovered || undoButton.activeFocus)
                restart()
            else
                bar.close()
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: bar.text
            color: Theme.ground
        }
        AppButton {
            id: undoButton

            visible: bar.action !== null
            kind: AppButton.Quiet
            text: qsTr("Undo")
            icon.name: "undo"
            accentOverride: Theme.dark ? Theme.day.spruce : Theme.night.spruce
            onClicked: {
                const undo = bar.action
                bar.close()
                if (undo)
                    undo()
            }
        }
        IconButton {
            icon.name: "close"
            color: Theme.ground
            text: qsTr("Close")
            onClicked: bar.close()
        }
    }
}
