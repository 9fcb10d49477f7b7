pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// A square table of counts with names for its rows and columns, which stay in sight while it is scrolled. The keyboard
// stops at it once: arrows move, Enter opens; each cell says in words where it is.
FocusScope {
    id: table

    property string name
    property var rows: [] // {name, counts}
    property int row: 0
    property int column: 0
    readonly property real cell: Math.round(96 * Theme.textScale)
    readonly property real line: Math.round(48 * Theme.textScale)
    readonly property real head: Math.min(Math.round(200 * Theme.textScale), width * 0.42)
    readonly property real headHeight: Math.round(64 * Theme.textScale)

    signal chosen(int row, int column)

    function words(at: int, across: int): string {
        const one = rows[at], other = rows[across]
        if (one === undefined || other === undefined)
            return ""
        return at === across ? qsTr("%1: %n passage(s)", "", one.counts[across]).arg(one.name)
                             : qsTr("%1 and %2: %n time(s)", "", one.counts[across]).arg(one.name).arg(other.name)
    }

    function move(down: int, right: int) {
        row = Math.max(0, Math.min(rows.length - 1, row + down))
        column = Math.max(0, Math.min(rows.length - 1, column + right))
        lines.positionViewAtIndex(row, ListView.Contain)
        const left = column * cell
        if (left < sideways.contentX)
            sideways.contentX = left
        else if (left + cell > sideways.contentX + sideways.width - head)
            sideways.contentX = left + cell - sideways.width + head
    }

    function open(at: int, across: int) {
        row = at
        column = across
        if (rows[at].counts[across] > 0)
            chosen(at, across)
    }

    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Table
    Accessible.name: Labels.line([name, words(row, column)])
    Accessible.focusable: true
    onRowsChanged: move(0, 0)
    Keys.onUpPressed: move(-1, 0)
    Keys.onDownPressed: move(1, 0)
    Keys.onLeftPressed: move(0, -1)
    Keys.onRightPressed: move(0, 1)
    Keys.onReturnPressed: open(row, column)
    Keys.onEnterPressed: open(row, column)
    Keys.onSpacePressed: open(row, column)

    component Head: Rectangle {
        id: cornered

        property string text
        property bool marked: false

        color: marked ? Theme.spruceSoft : Theme.surface

        AppText {
            anchors.fill: parent
            anchors.margins: Theme.space1
            role: AppText.Caption
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: 3
            text: cornered.text
            Accessible.ignored: true
        }
    }

    Item {
        x: table.head
        width: table.width - table.head
        height: table.headHeight
        clip: true

        Row {
            x: -sideways.contentX

            Repeater {
                model: table.rows

                Head {
                    required property int index
                    required property var modelData

                    width: table.cell
                    height: table.headHeight
                    marked: table.activeFocus && index === table.column
                    text: modelData.name
                }
            }
        }
    }
    Flickable {
        id: sideways

        y: table.headHeight
        width: table.width
        height: table.height - y
        contentWidth: table.head + table.rows.length * table.cell
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds

        ListView {
            id: lines

            width: sideways.contentWidth
            height: sideways.height
            boundsBehavior: Flickable.StopAtBounds
            model: table.rows

            delegate: Item {
                id: line

                required property int index
                required property var modelData

                width: lines.width
                height: table.line

                Row {
                    x: table.head

                    Repeater {
                        model: line.modelData.counts

                        Rectangle {
                            id: count

                            required property int index
                            required property var modelData
                            readonly property bool here: table.activeFocus && line.index === table.row && index === table.column

                            width: table.cell
                            height: table.line
                            color: index === line.index ? Theme.hover : modelData > 0 ? Theme.spruceSoft : "transparent"
                            border.width: here ? 2 : 1
                            border.color: here ? Theme.spruce : Theme.line
                            Accessible.role: Accessible.Cell
                            Accessible.name: table.words(line.index, index)
                            Accessible.onPressAction: table.open(line.index, index)

                            AppText {
                                anchors.centerIn: parent
                                text: count.modelData > 0 ? Number(count.modelData).toLocaleString(Qt.locale(Language.code), "f", 0) : ""
                                Accessible.ignored: true
                            }
                            TapHandler {
                                onTapped: {
                                    table.forceActiveFocus(Qt.MouseFocusReason)
                                    table.open(line.index, count.index)
                                }
                            }
                        }
                    }
                }
                Head {
                    x: sideways.contentX
                    width: table.head
                    height: table.line
                    marked: table.activeFocus && line.index === table.row
                    text: line.modelData.name
                }
            }
        }
    }
}
