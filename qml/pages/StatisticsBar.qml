pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// One area of a chart: its name, its age classes as parts of a bar, and under each part its share where there is room.
Column {
    id: bar

    property string name
    property var classes: []
    property real total: 0
    property var shade: at => Theme.spruce

    spacing: 2

    AppText {
        width: bar.width
        role: AppText.Second
        color: Theme.ink
        text: bar.name
        Accessible.ignored: true
    }
    Row {
        Repeater {
            model: bar.classes

            Column {
                id: part

                required property real modelData
                required property int index

                width: bar.total > 0 ? bar.width * modelData / bar.total : 0

                Rectangle {
                    width: Math.max(1, part.width - 2)
                    height: 20
                    color: bar.shade.call(null, part.index)
                    border.width: 1
                    border.color: Theme.edge
                }
                AppText {
                    role: AppText.Caption
                    opacity: implicitWidth <= part.width ? 1 : 0
                    width: part.width
                    elide: Text.ElideNone
                    maximumLineCount: 1
                    wrapMode: Text.NoWrap
                    color: Theme.muted
                    text: StatisticsWords.share(part.modelData, bar.total)
                    Accessible.ignored: true
                }
            }
        }
    }
}
