pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The words that a record rests on, each with the way to its note; what does not stand any more says why.
ColumnLayout {
    id: part

    required property var detail

    signal opened(string target, string targetId)
    signal addAsked()

    function remove(passageId: string) {
        detail.remove("passages", passageId)
        Notices.offer(qsTr("The passage is no evidence of this any more"), () => part.detail.add("passages", passageId))
    }

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Evidence")
        count: part.detail.evidence.length
    }
    Card {
        Layout.fillWidth: true
        visible: part.detail.evidence.length > 0
        padding: 1
        spacing: 0

        Column {
            id: rows

            Layout.fillWidth: true
            Layout.minimumHeight: 1

            Repeater {
                model: part.detail.evidence

                ListRow {
                    id: row

                    required property var modelData

                    readonly property bool stands: modelData.state === "stands"
                    readonly property bool here: modelData.noteId !== "" && modelData.state !== "not_here"

                    width: rows.width
                    iconName: row.stands ? "note" : "warning"
                    iconColor: row.stands ? Theme.muted : Theme.cloudberry
                    title: row.modelData.words !== "" ? PassageWords.quoted(row.modelData.words) : qsTr("Words that are not here")
                    second: Labels.line([row.modelData.title, Labels.date(row.modelData.when)])
                    third: FindingWords.evidenceFault(row.modelData.state)
                    chevron: row.here
                    onClicked: {
                        if (row.here)
                            part.opened("note", row.modelData.noteId)
                    }

                    IconButton {
                        visible: part.detail.canWrite
                        icon.name: "close"
                        color: Theme.muted
                        text: qsTr("Take these words away")
                        onClicked: part.remove(row.modelData.passageId)
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: part.detail.evidence.length === 0
        role: AppText.Second
        text: qsTr("Nothing stands behind it yet. Add words that are marked in the notes.")
    }
    AppButton {
        visible: part.detail.canWrite
        kind: AppButton.Quiet
        icon.name: "add"
        text: qsTr("Add evidence")
        onClicked: part.addAsked()
    }
}
