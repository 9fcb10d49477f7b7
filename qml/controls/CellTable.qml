pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// A table of short cells with names for its rows and columns, which stay in sight while it is scrolled. The keyboard
// stops at it once: arrows move, Enter opens; each cell says in words where it is.
FocusScope {
    id: table

    property string name
    property var heads: [] // names of the columns
    property var rows: [] // {name, cells: [text]}
    property var wordsOf: (row, column) => rows[row].name + ", " + heads[column] + ": " + rows[row].cells[column]
    property var opens: (row, column) => true
    // A cell that is empty, one that tells something, and one of the table's own axis.
    property var fillOf: (row, column) => rows[row].cells[column] !== "" ? Theme.spruceSoft : "transparent"
    property int row: 0
    property int column: 0
    property real cell: Math.round(96 * Theme.textScale)
    property real line: Math.round(48 * Theme.textScale)
    readonly property real head: Math.min(Math.round(200 * Theme.textScale), width * 0.42)
    readonly property real headHeight: Math.round(64 * Theme.textScale)

    signal chosen(int row, int column)

    function words(at: int, across: int): string {
        return rows[at]?.cells[across] === undefined ? "" : wordsOf.call(null, at, across)
    }

    function move(down: int, right: int) {
        row = Math.max(0, Math.min(rows.length - 1, row + down))
        column = Math.max(0, Math.min(heads.length - 1, column + right))
        lines.positionViewAtIndex(row, ListView.Contain)
        const left = column * cell
        const room = Math.max(cell, sideways.width - head)
        if (left < sideways.contentX)
            sideways.contentX = left
        else if (left + cell > sideways.contentX + room)
            sideways.contentX = left + cell - room
    }

    function open(at: int, across: int) {
        row = at
        column = across
        if (opens.call(null, at, across))
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
                model: table.heads

                Head {
                    required property int index
                    required property string modelData

                    width: table.cell
                    height: table.headHeight
                    marked: table.activeFocus && index === table.column
                    text: modelData
                }
            }
        }
    }
    Flickable {
        id: sideways

        y: table.headHeight
        width: table.width
        height: table.height - y
        contentWidth: table.head + table.heads.length * table.cell
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
                        model: line.modelData.cells

                        Rectangle {
                            id: one

                            required property int index
                            required property string modelData
                            readonly property bool here: table.activeFocus && line.index === table.row && index === table.column

                            width: table.cell
                            height: table.line
                            color: table.fillOf.call(null, line.index, index)
                            border.width: here ? 2 : 1
                            border.color: here ? Theme.spruce : Theme.line
                            Accessible.role: Accessible.Cell
                            Accessible.name: table.words(line.index, index)
                            Accessible.onPressAction: table.open(line.index, index)

                            AppText {
                                anchors.fill: parent
                                anchors.margins: Theme.space1
                                role: text.length > 3 ? AppText.Caption : AppText.Body
                                horizontalAlignment: Text.AlignHCenter
                                verticalAlignment: Text.AlignVCenter
                                wrapMode: Text.Wrap
                                elide: Text.ElideRight
                                text: one.modelData
                                Accessible.ignored: true
                            }
                            TapHandler {
                                onTapped: {
                                    table.forceActiveFocus(Qt.MouseFocusReason)
                                    table.open(line.index, one.index)
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
