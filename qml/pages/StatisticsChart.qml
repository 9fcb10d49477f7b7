pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The age classes of each area as a bar of its whole: shades that differ in grey, shares under the bar, the source below.
Item {
    id: chart

    property var rows: []
    property string title
    property string attribution

    readonly property var shown: rows.filter(row => !row.problem && row.classes && row.classes.length > 0)
    readonly property string told: shown.map(row => StatisticsWords.area(row.kind, row.name) + ": "
        + row.classes.map((count, at) => StatisticsWords.ages[at] + " " + StatisticsWords.share(count, row.total)).join(", ")).join(". ")

    function shade(at: int): color {
        const strength = [1, 0.76, 0.54, 0.34, 0.16][at]
        return Qt.tint(Theme.surface, Qt.rgba(Theme.spruce.r, Theme.spruce.g, Theme.spruce.b, strength))
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space4
    Accessible.role: Accessible.Graphic
    Accessible.name: title
    Accessible.description: told

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    ColumnLayout {
        id: column

        x: Theme.space4
        y: Theme.space4
        width: chart.width - 2 * Theme.space4
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            text: chart.title
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space3

            Repeater {
                model: StatisticsWords.ages

                Row {
                    id: key

                    required property string modelData
                    required property int index

                    spacing: Theme.space1

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 16
                        height: 16
                        radius: 3
                        color: chart.shade(key.index)
                        border.width: 1
                        border.color: Theme.edge
                    }
                    AppText {
                        role: AppText.Caption
                        text: key.modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
        Repeater {
            model: chart.shown

            StatisticsBar {
                required property var modelData

                Layout.fillWidth: true
                name: StatisticsWords.area(modelData.kind, modelData.name)
                classes: modelData.classes
                total: modelData.total
                shade: at => chart.shade(at)
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            color: Theme.muted
            text: chart.attribution
        }
    }
}
