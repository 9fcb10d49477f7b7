pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// One of a few, all in sight. `keys` are stable, `labelOf(key)` gives the words, so a change of language keeps the choice.
T.Control {
    id: control

    property var keys: []
    property var labelOf: key => key
    property var iconOf: key => ""
    property string value
    property string name

    readonly property real widest: {
        let most = 1
        for (let i = 0; i < segments.count; ++i)
            most = Math.max(most, (segments.itemAt(i) as Item)?.implicitWidth ?? 0)
        return most
    }
    readonly property real needed: {
        let sum = 8
        for (let i = 0; i < segments.count; ++i)
            sum += ((segments.itemAt(i) as Item)?.implicitWidth ?? 0) + 2
        return sum
    }
    readonly property bool fits: width <= 0 || needed <= width

    signal chosen(string key)

    implicitWidth: needed
    implicitHeight: grid.implicitHeight + 8
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    background: Rectangle {
        radius: Theme.corner
        color: Theme.hover
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: 4
        columns: control.fits ? Math.max(1, control.keys.length) : Math.max(1, Math.floor((control.width - 8) / (control.widest + 2)))
        rowSpacing: 2
        columnSpacing: 2

        Repeater {
            id: segments

            model: control.keys

            T.RadioButton {
                id: segment

                required property string modelData

                Layout.fillWidth: true
                implicitWidth: Math.ceil(row.implicitWidth) + 2 * (text === "" ? Theme.space1 : Theme.space3)
                implicitHeight: Math.max(Theme.target - 8, row.implicitHeight + Theme.space3)
                text: control.labelOf.call(null, modelData)
                checked: control.value === modelData
                autoExclusive: true
                focusPolicy: Qt.StrongFocus
                Accessible.name: text
                onClicked: control.chosen(modelData)
                Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                contentItem: Item {
                    implicitWidth: row.implicitWidth

                    RowLayout {
                        id: row

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width)
                        spacing: 6

                        Icon {
                            visible: name !== ""
                            name: control.iconOf.call(null, segment.modelData)
                            size: Math.round(20 * Math.min(Theme.textScale, 1.5))
                            color: segment.checked ? Theme.spruce : Theme.muted
                        }
                        Text {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: segment.text
                            font.family: Theme.family
                            font.pixelSize: Theme.secondSize
                            font.weight: segment.checked ? Font.DemiBold : Font.Medium
                            color: segment.checked ? Theme.ink : Theme.muted
                            horizontalAlignment: Text.AlignHCenter
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                }
                indicator: null
                background: Rectangle {
                    radius: Theme.corner - 3
                    color: segment.checked ? Theme.surface : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.checked ? 1 : 0
                    border.color: Theme.edge
                    FocusRing { shown: segment.visualFocus; corner: Theme.corner - 3 }
                }
            }
        }
    }
}
