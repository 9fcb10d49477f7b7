import QtQuick
import Kopa

// How far a development target has come: a bar from the baseline to the aim, with its figures in words.
Column {
    id: bar

    property real progress: -1
    property string start
    property string aim
    property string actual
    property string unit
    property bool downward: false
    property bool backwards: false
    property bool reached: false

    readonly property string words: progress < 0 ? (actual === "" ? qsTr("Not measured yet") : "")
                                  : backwards ? qsTr("Farther away than at the beginning")
                                  : reached ? qsTr("Reached")
                                  : qsTr("%1 % of the way").arg(Labels.number(Math.round(progress * 100)))

    function figure(words: string): string {
        return words === "" ? "–" : unit !== "" ? words + " " + unit : words
    }

    spacing: Theme.space1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Labels.line([words, figures.text])

    Rectangle {
        width: bar.width
        height: 8
        visible: bar.progress >= 0
        radius: 4
        color: Theme.hover
        border.width: 1
        border.color: Theme.edge

        Rectangle {
            width: Math.max(bar.reached || bar.progress > 0 ? 8 : 0, parent.width * bar.progress)
            height: parent.height
            radius: 4
            color: Theme.spruce
        }
    }
    AppText {
        width: bar.width
        visible: text !== ""
        role: AppText.Second
        color: bar.backwards ? Theme.lingonberry : bar.reached ? Theme.spruce : Theme.ink
        text: bar.words
        Accessible.ignored: true
    }
    AppText {
        id: figures

        width: bar.width
        role: AppText.Caption
        text: qsTr("from %1, now %2, aim %3").arg(bar.figure(bar.start)).arg(bar.figure(bar.actual)).arg(bar.figure(bar.aim))
        Accessible.ignored: true
    }
}
