pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Chooses what a part of a report stands on: findings, marked passages, targets and events, narrowed by words.
Sheet {
    id: sheet

    required property ReportDetail detail
    property string partId

    readonly property var chosen: {
        detail.revision
        return sourcesOf(detail.find("partId", partId))
    }
    readonly property string wanted: search.text.trim().toLowerCase()
    readonly property var shown: matching(detail.choices)

    function sourcesOf(row: var): var {
        return row.sources ?? []
    }

    function choose(part: string) {
        partId = part
        search.text = ""
        detail.offer()
        open()
    }

    function matching(choices: var): var {
        return choices.filter(one => wanted === "" || (one.title + " " + one.second).toLowerCase().includes(wanted)).slice(0, 60)
    }

    function has(choice: var): bool {
        return chosen.some(one => one.sourceId === choice.sourceId)
    }

    title: qsTr("What it stands on")
    maximumWidth: 640

    SearchField {
        id: search

        Layout.fillWidth: true
        placeholderText: qsTr("Search findings, passages, targets, events")
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.shown.length === 0
        role: AppText.Second
        text: sheet.wanted !== "" ? qsTr("Nothing with these words.") : qsTr("There are no findings, passages, targets or events yet. Mark words in a note to begin.")
    }
    Repeater {
        model: sheet.shown

        CheckBox {
            required property var modelData

            Layout.fillWidth: true
            checked: sheet.has(modelData)
            text: Labels.line([Labels.recordLabel(modelData.type), modelData.title, modelData.second])
            onClicked: sheet.detail.setSource(sheet.partId, modelData.type, modelData.sourceId, checked)
        }
    }
}
