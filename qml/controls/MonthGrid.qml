pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A month of days to choose one from; the week begins as the locale says. Arrow keys move by day, page keys by month.
T.Control {
    id: grid

    // The locale whose names and first day of the week are used.
    required property var tongue
    property date selected: new Date()
    property date shown: selected

    readonly property int year: shown.getFullYear()
    readonly property int month: shown.getMonth()
    readonly property int offset: (new Date(year, month, 1).getDay() - tongue.firstDayOfWeek + 7) % 7

    signal chosen(date day)

    function move(days: int, months: int) {
        shown = months !== 0 ? new Date(year, month + months, 1) : shown
        if (days !== 0)
            chosen(new Date(selected.getFullYear(), selected.getMonth(), selected.getDate() + days))
    }

    implicitWidth: 7 * 44
    implicitHeight: column.implicitHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Table
    Accessible.name: tongue.standaloneMonthName(month) + " " + year
    Keys.onLeftPressed: move(-1, 0)
    Keys.onRightPressed: move(1, 0)
    Keys.onUpPressed: move(-7, 0)
    Keys.onDownPressed: move(7, 0)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return
        move(0, event.key === Qt.Key_PageUp ? -1 : 1)
        event.accepted = true
    }

    ColumnLayout {
        id: column

        width: grid.width
        spacing: Theme.space1

        RowLayout {
            Layout.fillWidth: true

            IconButton {
                icon.name: "back"
                text: qsTr("Previous month")
                onClicked: grid.move(0, -1)
            }
            AppText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.DemiBold
                text: grid.tongue.standaloneMonthName(grid.month) + " " + grid.year
            }
            IconButton {
                icon.name: "back"
                rotation: 180
                text: qsTr("Next month")
                onClicked: grid.move(0, 1)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 7
            rowSpacing: 0
            columnSpacing: 0

            Repeater {
                model: 7

                AppText {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    role: AppText.Caption
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    text: grid.tongue.standaloneDayName((index + grid.tongue.firstDayOfWeek) % 7, Locale.NarrowFormat)
                }
            }
            Repeater {
                model: 42

                T.Button {
                    id: day

                    required property int index

                    readonly property date value: new Date(grid.year, grid.month, index - grid.offset + 1)
                    readonly property bool inMonth: value.getMonth() === grid.month
                    readonly property bool picked: value.toDateString() === grid.selected.toDateString()

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Math.max(40, 26 * Theme.textScale)
                    visible: index < 35 || new Date(grid.year, grid.month, 36 - grid.offset).getMonth() === grid.month
                    focusPolicy: Qt.NoFocus
                    text: String(value.getDate())
                    Accessible.name: value.toLocaleDateString(grid.tongue, Locale.LongFormat)
                    onClicked: grid.chosen(value)

                    contentItem: Text {
                        text: day.text
                        font.family: Theme.family
                        font.pixelSize: Theme.secondSize
                        font.weight: day.picked ? Font.DemiBold : Font.Normal
                        color: day.picked ? Theme.overAccent : day.inMonth ? Theme.ink : Theme.muted
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    background: Rectangle {
                        radius: Theme.corner
                        color: day.picked ? Theme.spruce : day.hovered ? Theme.hover : "transparent"
                    }
                }
            }
        }
    }
}
