import QtQuick
import Kopa

// A passage that is no evidence yet. Where there is room for findings beside it, its grip is dragged to one.
ListRow {
    id: row

    required property var model
    readonly property string passageId: model.passageId
    readonly property string words: model.words
    property bool draggable: false

    signal picked()
    signal moved(Item item, real x, real y)
    signal letGo()
    signal cancelled()

    focusPolicy: Qt.NoFocus
    iconName: PassageWords.icon(model.kind)
    title: words !== "" ? qsTr("“%1”").arg(words) : qsTr("Words that are gone from the note")
    second: Labels.line([model.kind !== "" ? Labels.kindLabel(model.kind) : "", model.codes.join(", ")])
    third: Labels.line([model.title, model.day !== "" ? Labels.date(model.day) : ""])
    chevron: !draggable

    rightPadding: draggable ? Theme.target + Theme.space2 : Theme.space4

    // Not among the marks: it is as high as the row.
    readonly property Item grip: Item {
        objectName: "grip"
        parent: row
        x: row.width - width - Theme.space1
        width: Theme.target
        height: row.height
        visible: row.draggable

        Icon {
            anchors.centerIn: parent
            name: "grip"
            color: Theme.muted
        }
        MouseArea {
            id: area

            anchors.fill: parent
            preventStealing: true
            cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            onPressed: mouse => {
                row.picked()
                row.moved(area, mouse.x, mouse.y)
            }
            onPositionChanged: mouse => row.moved(area, mouse.x, mouse.y)
            onReleased: row.letGo()
            onCanceled: row.cancelled()
        }
    }
}
