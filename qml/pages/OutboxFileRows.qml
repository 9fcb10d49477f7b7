pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Files of the outbox, each with the note it belongs to and where it is.
Card {
    id: rows

    required property OutboxFiles files

    signal go(string target, string targetId)

    padding: 1
    spacing: 0

    Repeater {
        model: rows.files

        ListRow {
            id: row

            required property string fileId
            required property string noteId
            required property string noteTitle
            required property string name
            required property string caption
            required property string kind
            required property real size
            required property string stage
            required property real progress
            required property int fetchedBy
            required property int fetchedOf
            required property string since
            required property string errorCode
            required property var errorParameters

            readonly property string moved: stage === "sending" || stage === "coming" ? qsTr("%1 of %2").arg(Labels.bytes(size * progress)).arg(Labels.bytes(size))
                                                                                       : Labels.bytes(size)

            Layout.fillWidth: true
            title: caption !== "" ? caption : name
            second: Labels.line([FileWords.state(stage, ""), moved, Labels.relativeDay(since)])
            third: errorCode !== "" ? FileWords.sentence(errorCode) || Sentences.sentence(errorCode, errorParameters)
                                    : Labels.line([noteTitle, FileWords.fetched(fetchedBy, fetchedOf)])
            iconName: FileWords.kindIcon(kind)
            iconColor: Theme[FileWords.stateTone(stage)]
            chevron: true
            onClicked: rows.go("file", noteId + "/" + fileId)
        }
    }
}
