pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What one provider does for one municipality, period by period: a bar and its figure, or why there is none.
Card {
    id: card

    required property var series
    required property string measure
    property real most: 0

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        font.weight: Font.Medium
        text: Labels.line([card.series.provider, card.series.buyer !== "" ? card.series.buyer : qsTr("The provider itself")])
    }
    Column {
        id: table

        Layout.fillWidth: true
        spacing: Theme.space1

        Repeater {
            model: card.series.points

            Column {
                id: point

                required property var modelData
                readonly property string shown: modelData.hidden ? qsTr("not told")
                                              : modelData.shown !== "" ? Labels.answer(card.measure, modelData.shown) : qsTr("in words")

                width: table.width
                spacing: Theme.space1

                AppText {
                    width: point.width
                    visible: point.modelData.breaks
                    role: AppText.Caption
                    color: Theme.cloudberry
                    text: qsTr("The definition changed here")
                }
                Rectangle {
                    width: point.width
                    height: 2
                    visible: point.modelData.breaks
                    color: Theme.cloudberry
                }
                Item {
                    width: point.width
                    height: Math.max(when.height, figure.height, 20)

                    Accessible.role: Accessible.Row
                    Accessible.name: Labels.line([point.modelData.period, point.shown])

                    AppText {
                        id: when

                        width: 76
                        role: AppText.Second
                        text: point.modelData.period
                        Accessible.ignored: true
                    }
                    Rectangle {
                        readonly property real room: Math.max(0, figure.x - when.width - 2 * Theme.space2)

                        x: when.width + Theme.space2
                        width: card.most > 0 ? Math.max(2, room * Math.max(0, point.modelData.figure) / card.most) : 0
                        height: 20
                        visible: point.modelData.figure >= 0 && !point.modelData.hidden && card.most > 0
                        radius: 3
                        color: Theme.spruce
                    }
                    AppText {
                        id: figure

                        x: parent.width - width
                        width: Math.min(Math.max(88, implicitWidth), parent.width - when.width - Theme.space2)
                        role: AppText.Second
                        horizontalAlignment: Text.AlignRight
                        color: point.modelData.hidden ? Theme.muted : Theme.ink
                        text: point.shown
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
