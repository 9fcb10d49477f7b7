pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// Who changed what and when, field by field; any earlier value can be brought back. Without a record: the whole network's latest.
// Of a note also its text: who wrote which words, and its versions.
Page {
    id: page

    readonly property bool ofRecord: targetId.includes("/")
    readonly property bool ofNote: targetId.startsWith("note/")
    // "authors", "versions" or "fields".
    property string part: ofNote ? targetId.split("/")[2] || "authors" : "fields"

    function changeText(kind: string, field: string): string {
        switch (kind) {
        case "created": return Labels.line([qsTr("Created"), field !== "" ? Labels.fieldLabel(field) : ""])
        case "trashed": return qsTr("Moved to the trash")
        case "restored": return qsTr("Restored")
        case "moved": return qsTr("Order changed: %1").arg(Labels.fieldLabel(field))
        }
        return qsTr("Changed: %1").arg(Labels.fieldLabel(field))
    }

    columnWidth: Theme.readingWidth
    function difference(field: string, before: string, after: string): string {
        const old = Labels.valueText(field, before), current = Labels.valueText(field, after)
        return old !== "" && current !== "" ? old + "  →  " + current : current !== "" ? current : old
    }

    title: qsTr("History")

    function focusContent() {
        if (part === "fields")
            list.forceActiveFocus(Qt.TabFocusReason)
        else
            choice.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    HistoryModel {
        id: history

        recordType: page.ofRecord ? page.targetId.split("/")[0] : ""
        recordId: page.ofRecord ? page.targetId.split("/")[1] : ""
    }
    SegmentedChoice {
        id: choice

        x: Math.max(Theme.space4, (page.width - width) / 2)
        width: Math.min(Theme.readingWidth, page.width - 2 * Theme.space4)
        height: visible ? implicitHeight : 0
        visible: page.ofNote
        name: qsTr("Part of the history")
        keys: ["authors", "versions", "fields"]
        labelOf: key => ({ authors: qsTr("Who wrote"), versions: qsTr("Versions"), fields: qsTr("All changes") })[key]
        value: page.part
        onChosen: key => page.part = key
    }
    TextAuthors {
        anchors.fill: parent
        anchors.topMargin: choice.height + Theme.space2
        visible: page.part === "authors"
        noteId: page.ofNote && page.part !== "fields" ? page.targetId.split("/")[1] : ""
    }
    TextVersions {
        anchors.fill: parent
        anchors.topMargin: choice.height + Theme.space2
        visible: page.part === "versions"
        noteId: page.ofNote && page.part === "versions" ? page.targetId.split("/")[1] : ""
    }
    RecordList {
        id: list

        anchors.fill: parent
        anchors.topMargin: choice.height
        anchors.leftMargin: Math.max(0, (page.width - Theme.readingWidth) / 2)
        anchors.rightMargin: anchors.leftMargin
        name: page.title
        model: history
        visible: page.part === "fields" && count > 0

        delegate: ListRow {
            id: row

            required property int index
            required property string when
            required property string who
            required property string field
            required property string before
            required property string after
            required property string kind
            required property bool concurrent
            required title
            required property string recordType
            required property string recordId

            readonly property string change: page.changeText(kind, field)
            readonly property string words: page.difference(field, before, after)

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            ringed: ListView.isCurrentItem && ListView.view.activeFocus
            secondLines: 3
            iconName: kind === "trashed" ? "trash" : kind === "created" ? "add" : kind === "restored" ? "restore" : "pencil"
            text: page.ofRecord || title === "" ? change : title
            second: page.ofRecord ? words : Labels.line([change, words])
            third: Labels.line([who, Labels.dateTime(when)])

            onClicked: {
                if (!page.ofRecord)
                    page.go(recordType, recordId)
            }

            DifferMark { visible: row.concurrent && !page.narrow }
            IconButton {
                visible: page.ofRecord && row.before !== "" && row.kind === "changed"
                icon.name: "restore"
                text: qsTr("Bring back what was before")
                onClicked: history.restore(row.index)
            }
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: page.part === "fields" && list.count === 0
        iconName: "history"
        text: qsTr("Nothing has been changed yet. Every change is kept here with who and when.")
        actionText: qsTr("Show the notes")
        onActed: page.go("notes", "")
    }
}
