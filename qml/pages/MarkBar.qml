pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// Above a note's foot while words are selected: one tap says what they are. Without a selection it leads to the passage at the cursor.
Rectangle {
    id: bar

    required property PassageList passages
    property bool selecting: false
    // The passage at the cursor; empty when there is none.
    property var here: ({})
    property real columnX: 0
    property real columnWidth: 0

    readonly property var recent: first(passages.codes)
    readonly property bool shown: selecting || here.passageId !== undefined

    function first(codes: var): var {
        return codes.slice(0, columnWidth > 500 ? 5 : 2)
    }

    signal chosen(string kind, string code)
    signal opened(string passageId)

    height: shown ? chips.height + 2 * Theme.space1 : 0
    visible: shown
    color: Theme.surface
    clip: true

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Flow {
        id: chips

        x: bar.columnX
        y: Theme.space1
        width: bar.columnWidth
        spacing: Theme.space1

        AppText {
            height: Theme.target
            visible: bar.selecting && bar.columnWidth > 500
            verticalAlignment: Text.AlignVCenter
            role: AppText.Second
            text: qsTr("Mark as")
        }
        Repeater {
            model: bar.selecting ? PassageWords.kinds : []

            Chip {
                required property string modelData

                icon.name: PassageWords.icon(modelData)
                text: Labels.kindLabel(modelData)
                onClicked: bar.chosen(modelData, "")
            }
        }
        Repeater {
            model: bar.selecting ? bar.recent : []

            Chip {
                required property var modelData

                width: Math.min(implicitWidth, bar.columnWidth)
                icon.name: "tag"
                text: modelData.name
                onClicked: bar.chosen("", modelData.id)
            }
        }
        Chip {
            width: Math.min(implicitWidth, bar.columnWidth)
            visible: !bar.selecting
            icon.name: PassageWords.icon(bar.here.kind ?? "")
            opens: true
            text: Labels.line([bar.here.kind ? Labels.kindLabel(bar.here.kind) : qsTr("Marked passage"), (bar.here.codes ?? []).join(", "), bar.here.speaker ?? ""])
            onClicked: bar.opened(bar.here.passageId)
        }
    }
}
