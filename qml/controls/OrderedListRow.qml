import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// One row of an OrderedList: its number, its words (a tap edits them), and what can be done with it.
Item {
    id: row

    required property string words
    property int place: 0
    property bool last: false
    property bool editable: true
    property bool editing: false

    readonly property bool roomy: width > 480 * Theme.textScale

    signal committed(string text)
    signal shifted(int by)
    signal dropped(real y)
    signal removeAsked()

    function edit() {
        entry.text = words
        editing = true
        entry.forceActiveFocus(Qt.TabFocusReason)
    }

    function finish() {
        if (!editing)
            return
        editing = false
        if (entry.text.trim() !== "" && entry.text.trim() !== words)
            committed(entry.text.trim())
    }

    implicitWidth: 240
    implicitHeight: Math.max(Theme.target, line.implicitHeight)
    z: grip.active ? 1 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: (place + 1) + ". " + words
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        if (by === 0 || !(event.modifiers & Qt.AltModifier) || (by < 0 ? place === 0 : last))
            return
        event.accepted = true
        shifted(by)
    }

    Rectangle {
        anchors.fill: line
        visible: grip.active
        radius: Theme.corner
        color: Theme.surface
        border.width: 1
        border.color: Theme.spruce
        transform: Translate { y: grip.active ? grip.activeTranslation.y : 0 }
    }
    RowLayout {
        id: line

        width: parent.width
        spacing: Theme.space1
        transform: Translate { y: grip.active ? grip.activeTranslation.y : 0 }

        Item {
            Layout.preferredWidth: Math.max(28, number.implicitWidth + Theme.space2)
            Layout.minimumHeight: Theme.target
            Layout.alignment: Qt.AlignTop

            AppText {
                id: number

                anchors.verticalCenter: parent.verticalCenter
                visible: !gripIcon.visible
                text: (row.place + 1) + "."
                color: Theme.muted
                Accessible.ignored: true
            }
            Icon {
                id: gripIcon

                anchors.verticalCenter: parent.verticalCenter
                visible: row.editable && (hover.hovered || grip.active)
                name: "grip"
                color: Theme.muted
            }
            DragHandler {
                id: grip

                enabled: row.editable
                target: null
                xAxis.enabled: false
                onActiveChanged: {
                    if (!active)
                        row.dropped(row.y + row.height / 2 + activeTranslation.y)
                }
            }
        }
        T.AbstractButton {
            id: label

            Layout.fillWidth: true
            visible: !row.editing
            enabled: row.editable
            implicitHeight: Math.max(Theme.target, said.implicitHeight + Theme.space3)
            implicitWidth: 100
            focusPolicy: row.editable ? Qt.StrongFocus : Qt.NoFocus
            text: row.words
            Accessible.name: qsTr("Edit “%1”").arg(row.words)
            onClicked: row.edit()

            contentItem: Item {
                AppText {
                    id: said

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    text: row.words
                    Accessible.ignored: true
                }
            }
            background: Item {
                FocusRing { shown: label.visualFocus }
            }
        }
        TextField {
            id: entry

            Layout.fillWidth: true
            visible: row.editing
            name: qsTr("Edit “%1”").arg(row.words)
            onAccepted: row.finish()
            onActiveFocusChanged: {
                if (!activeFocus)
                    row.finish()
            }
            Keys.onEscapePressed: {
                text = row.words
                row.finish()
                label.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        IconButton {
            visible: row.editable && row.roomy
            enabled: row.place > 0
            icon.name: "up"
            text: qsTr("Move up")
            onClicked: row.shifted(-1)
        }
        IconButton {
            visible: row.editable && row.roomy
            enabled: !row.last
            icon.name: "expand"
            text: qsTr("Move down")
            onClicked: row.shifted(1)
        }
        IconButton {
            visible: row.editable && row.roomy
            icon.name: "trash"
            text: qsTr("Remove “%1”").arg(row.words)
            onClicked: row.removeAsked()
        }
        IconButton {
            visible: row.editable && !row.roomy
            icon.name: "more"
            text: qsTr("More")
            onClicked: menu.open()

            Menu {
                id: menu

                y: parent.height
                x: parent.width - width

                MenuItem { text: qsTr("Move up"); icon.name: "up"; enabled: row.place > 0; onTriggered: row.shifted(-1) }
                MenuItem { text: qsTr("Move down"); icon.name: "expand"; enabled: !row.last; onTriggered: row.shifted(1) }
                MenuItem { text: qsTr("Remove"); icon.name: "trash"; danger: true; onTriggered: row.removeAsked() }
            }
        }
    }
    HoverHandler { id: hover }
}
