import QtQuick
import QtQuick.Layouts
import Kopa

// How long an application is while one writes: all parts together, with spaces, which is what the limit is for, and without.
Rectangle {
    id: count

    property int characters
    property int withoutSpaces
    property int limit
    readonly property bool tooLong: limit > 0 && characters > limit

    implicitHeight: row.implicitHeight + 2 * Theme.space2
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        x: Theme.space4
        y: Theme.space2
        width: Math.max(0, parent.width - 2 * Theme.space4)
        spacing: Theme.space2

        Icon {
            visible: count.tooLong
            name: "warning"
            size: 20
            color: Theme.lingonberry
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                font.weight: Font.Medium
                color: count.tooLong ? Theme.lingonberry : Theme.ink
                text: count.limit <= 0 ? qsTr("%n character(s)", "", count.characters)
                    : count.tooLong ? qsTr("%n character(s) too many", "", count.characters - count.limit)
                                    : qsTr("%n character(s) left", "", count.limit - count.characters)
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                text: count.limit > 0
                    ? qsTr("%1 of %2 with spaces and line ends, %3 without").arg(Labels.number(count.characters)).arg(Labels.number(count.limit)).arg(Labels.number(count.withoutSpaces))
                    : qsTr("%1 without spaces").arg(Labels.number(count.withoutSpaces))
            }
        }
    }
}
