pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// The weeks of a month, from Monday on, with their numbers: names of events where there is room for them, else dots. Arrow keys
// move by day and week, page keys by month, Home goes to today.
T.Control {
    id: month

    property var weeks: []
    property string day
    property string today
    property var tongue: Qt.locale(Language.locale)
    readonly property bool roomy: width >= 640 * Theme.textScale
    readonly property date shown: new Date(day + "T12:00:00")
    readonly property string name: tongue.standaloneMonthName(shown.getMonth()) + " " + shown.getFullYear()

    signal chosen(string day)
    signal moved(int days)
    signal turned(int months)
    signal homed()

    implicitHeight: grid.implicitHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Table
    Accessible.name: name
    Keys.onLeftPressed: moved(-1)
    Keys.onRightPressed: moved(1)
    Keys.onUpPressed: moved(-7)
    Keys.onDownPressed: moved(7)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
            turned(event.key === Qt.Key_PageUp ? -1 : 1)
        else if (event.key === Qt.Key_Home)
            homed()
        else
            return
        event.accepted = true
    }

    FocusRing { shown: month.visualFocus }

    component Dots: Row {
        property int count

        spacing: 3

        Repeater {
            model: Math.min(3, parent.count)

            Rectangle {
                width: 6
                height: 6
                radius: 3
                color: Theme.spruce
            }
        }
    }

    component DayField: T.Button {
        id: field

        required property var modelData

        readonly property date date: new Date(modelData.date + "T12:00:00")
        readonly property bool picked: modelData.date === month.day
        readonly property bool isToday: modelData.date === month.today
        readonly property int count: modelData.events.length

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: month.roomy ? 84 * Theme.textScale : Theme.target
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        leftPadding: month.roomy ? Theme.space1 : 0
        rightPadding: leftPadding
        focusPolicy: Qt.NoFocus
        text: String(date.getDate())
        Accessible.name: Labels.line([date.toLocaleDateString(month.tongue, Locale.LongFormat), isToday ? qsTr("today") : "", count > 0 ? qsTr("%n event(s)", "", count) : ""])
        onClicked: month.chosen(modelData.date)

        contentItem: ColumnLayout {
            spacing: 2

            Rectangle {
                Layout.alignment: month.roomy ? Qt.AlignLeft : Qt.AlignHCenter
                implicitWidth: Math.max(26 * Theme.textScale, number.implicitWidth + 8)
                implicitHeight: number.implicitHeight + 4
                radius: height / 2
                color: field.isToday ? Theme.spruce : "transparent"

                Text {
                    id: number

                    anchors.centerIn: parent
                    text: field.text
                    font.family: Theme.family
                    font.pixelSize: Theme.secondSize
                    font.weight: field.isToday || field.picked ? Font.DemiBold : Font.Normal
                    color: field.isToday ? Theme.overAccent : field.modelData.inMonth ? Theme.ink : Theme.muted
                    Accessible.ignored: true
                }
            }
            Dots {
                Layout.alignment: Qt.AlignHCenter
                visible: !month.roomy
                count: field.count
            }
            Repeater {
                model: month.roomy ? field.modelData.events.slice(0, 2) : []

                Text {
                    required property var modelData

                    Layout.fillWidth: true
                    text: Labels.line([modelData.time !== "" ? Labels.time(modelData.time) : "", modelData.title])
                    font.family: Theme.family
                    font.pixelSize: Theme.captionSize
                    font.strikeout: modelData.cancelled
                    color: Theme.ink
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            Text {
                Layout.fillWidth: true
                visible: month.roomy && field.count > 2
                text: qsTr("%n more", "", field.count - 2)
                font.family: Theme.family
                font.pixelSize: Theme.captionSize
                color: Theme.muted
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Item { Layout.fillHeight: true }
        }
        background: Rectangle {
            radius: Theme.corner - 3
            color: field.picked ? Theme.spruceSoft : field.hovered ? Theme.hover : "transparent"
            border.width: field.picked ? 2 : month.roomy ? 1 : 0
            border.color: field.picked ? Theme.spruce : Theme.line
        }
    }

    component WeekNumber: Text {
        Layout.preferredWidth: Math.ceil(24 * Theme.textScale)
        Layout.alignment: Qt.AlignVCenter
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }

    contentItem: ColumnLayout {
        id: grid

        spacing: month.roomy ? Theme.space1 : 0

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Math.ceil(Theme.captionSize * 1.4)
            spacing: month.roomy ? Theme.space1 : 0

            WeekNumber { Accessible.ignored: true }
            Repeater {
                model: 7

                AppText {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    role: AppText.Caption
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    text: month.tongue.standaloneDayName((index + 1) % 7, month.roomy ? Locale.ShortFormat : Locale.NarrowFormat)
                }
            }
        }
        Repeater {
            model: month.weeks

            RowLayout {
                id: week

                required property var modelData

                Layout.fillWidth: true
                spacing: month.roomy ? Theme.space1 : 0

                WeekNumber {
                    text: String(week.modelData.number)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Week %1").arg(text)
                }
                Repeater {
                    model: week.modelData.days

                    DayField {}
                }
            }
        }
    }
}
