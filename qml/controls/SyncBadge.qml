import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// Where one's work is, always true, in an icon and few words; pressing it opens the outbox. `compact` leaves the icon and a number.
T.Button {
    id: control

    // saved | waiting | sending | safe | attention | paused | alone
    property string badge: "saved"
    property int waiting: 0
    // Files that wait for the server beside the notes, and how large they are.
    property int files: 0
    property string fileSize
    property int done: 0
    property int total: 0
    property string size
    property bool compact: false
    // Stands at the left edge of its room instead of the middle.
    property bool leading: false

    readonly property string key: badge === "" ? "saved" : badge
    readonly property color tone: ({
        waiting: Theme.cloudberry, sending: Theme.lake, safe: Theme.spruce, attention: Theme.lingonberry
    })[key] ?? Theme.muted
    readonly property color soft: ({
        waiting: Theme.cloudberrySoft, sending: Theme.lakeSoft, safe: Theme.spruceSoft, attention: Theme.lingonberrySoft
    })[key] ?? Theme.hover
    readonly property string words: {
        switch (key) {
        case "waiting":
            if (files > 0)
                return Labels.line([waiting > 0 ? qsTr("%n waiting", "", waiting) : "", qsTr("%n file(s), %1", "", files).arg(fileSize)])
            return qsTr("%n waiting", "", waiting)
        case "sending":
            if (total <= done)
                return qsTr("Sending files, %1").arg(size)
            return size === "" ? qsTr("Sending %1 of %2").arg(done).arg(total)
                                           : qsTr("Sending %1 of %2, %3").arg(done).arg(total).arg(size)
        case "safe": return qsTr("Safe on the server")
        case "attention": return qsTr("Look at this")
        case "paused": return qsTr("Paused")
        case "alone": return qsTr("On this device")
        }
        return qsTr("Saved here")
    }

    // What it takes to say all its words on one line.
    readonly property real fullWidth: measure.advanceWidth + 24 * Theme.textScale + 2 * Theme.space3 + Theme.space2

    text: words
    implicitWidth: Math.max(Theme.target, pill.implicitWidth)
    implicitHeight: Math.max(Theme.target, pill.implicitHeight + Theme.space2)
    focusPolicy: Qt.StrongFocus
    Accessible.name: words
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.description: qsTr("Opens the outbox")

    TextMetrics {
        id: measure

        text: control.words
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Medium
    }

    contentItem: Item {
        Rectangle {
            id: pill

            x: control.leading ? 0 : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(parent.width, implicitWidth)
            implicitWidth: row.implicitWidth + 2 * Theme.space3
            implicitHeight: Math.max(32, row.implicitHeight + Theme.space2)
            radius: 16
            color: control.soft

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: control.down ? Theme.press : Theme.hover
                visible: control.down || control.hovered
            }
            RowLayout {
                id: row

                anchors.centerIn: parent
                width: Math.min(implicitWidth, pill.width - 2 * Theme.space2)
                spacing: 6

                Icon {
                    name: control.key === "alone" ? "device" : control.key
                    size: Math.round(18 * Math.min(Theme.textScale, 1.5))
                    color: control.tone
                }
                Text {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: !control.compact ? control.words : control.key === "waiting" ? String(control.waiting + control.files) : ""
                    font.family: Theme.family
                    font.pixelSize: Theme.captionSize
                    font.weight: Font.Medium
                    color: control.tone
                    wrapMode: control.compact ? Text.NoWrap : Text.Wrap
                    Accessible.ignored: true
                }
            }
            FocusRing { shown: control.visualFocus; corner: 16 }
        }
    }

    Tip {
        shown: control.compact && control.hovered
        text: control.words
    }
}
