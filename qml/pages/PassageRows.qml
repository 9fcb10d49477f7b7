pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What was marked in a note, below its text: where there is no room beside it, and what is gone from it.
ColumnLayout {
    id: rows

    required property PassageList passages
    // The others stand in the margin.
    property bool onlyGone: false

    readonly property int shown: onlyGone ? passages.gone : passages.count

    signal opened(string passageId)

    spacing: 0

    SectionHeader {
        Layout.fillWidth: true
        text: rows.onlyGone ? qsTr("Marked words that are gone") : qsTr("Marked")
        count: rows.shown
    }
    Repeater {
        model: rows.passages

        ListRow {
            id: row

            required property string passageId
            required property string kind
            required property string words
            required property bool gone
            required property var codes
            required property string speaker
            required property string standing

            Layout.fillWidth: true
            visible: gone || !rows.onlyGone
            leftPadding: 0
            rightPadding: 0
            iconName: PassageWords.icon(kind)
            title: words
            second: Labels.line([kind !== "" ? Labels.kindLabel(kind) : "", codes.join(", "), speaker])
            third: gone ? qsTr("These words were deleted from the note.") : PassageWords.standing(standing)
            chevron: true
            onClicked: rows.opened(passageId)
        }
    }
}
