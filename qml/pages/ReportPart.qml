pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One part of a report: its words, those of another language beside, what it stands on and what is amiss with that.
Card {
    id: part

    required property ReportDetail detail
    required property string partId
    required property string kind
    required property int level
    required property string words
    required property string beside
    required property bool fromRecords
    required property string alternative
    required property var pictures
    required property string about
    required property var sources
    required property var troubles
    required property string translatedFrom
    required property bool behind
    required property string changes
    property bool first: false
    property bool last: false
    // There is room for another language beside its words.
    property bool wide: false

    readonly property bool heading: kind === "heading"
    readonly property bool figures: kind === "table" || kind === "chart"
    readonly property string kindLabel: RecordWords.choice("report_part.kind", kind, Language.code)

    signal sourcesAsked()
    signal addAsked()
    signal opened(string type, string id)

    spacing: Theme.space2
    color: heading ? Theme.hover : Theme.surface

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        Icon {
            Layout.rightMargin: Theme.space2
            name: ReportWords.kindIcon(part.kind)
            color: Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: Labels.line([part.kindLabel, part.figures ? ReportWords.figure(part.about) : ""])
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        visible: part.detail.canWrite
        spacing: 0

        IconButton {
            enabled: !part.first
            icon.name: "up"
            text: qsTr("Move up")
            onClicked: part.detail.move(part.partId, -1)
        }
        IconButton {
            enabled: !part.last
            icon.name: "expand"
            text: qsTr("Move down")
            onClicked: part.detail.move(part.partId, 1)
        }
        IconButton {
            icon.name: "add"
            text: qsTr("Add a part below")
            onClicked: part.addAsked()
        }
        IconButton {
            icon.name: "trash"
            text: qsTr("Remove")
            onClicked: {
                const detail = part.detail, removed = part.partId
                detail.remove(removed)
                Notices.offer(qsTr("The part was removed"), () => detail.restore(removed))
            }
        }
    }
    ReportPartWords {
        Layout.fillWidth: true
        detail: part.detail
        partId: part.partId
        kind: part.kind
        words: part.words
        beside: part.beside
        fromRecords: part.fromRecords
        wide: part.wide
    }
    ReportPartPictures {
        Layout.fillWidth: true
        visible: part.kind === "picture" || (part.kind === "chart" && part.detail.canWrite)
        detail: part.detail
        partId: part.partId
        kind: part.kind
        alternative: part.alternative
        pictures: part.pictures
    }
    AppText {
        Layout.fillWidth: true
        visible: part.behind
        role: AppText.Second
        textFormat: Text.RichText
        text: qsTr("Changed since then in %1:").arg(Labels.languageName(part.translatedFrom)) + "<br>" + part.changes
    }
    Repeater {
        model: part.troubles

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: ReportWords.isGrave(line.modelData) ? "warning" : "waiting"
                color: ReportWords.isGrave(line.modelData) ? Theme.lingonberry : Theme.cloudberry
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: ReportWords.trouble(line.modelData)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        visible: !part.heading && part.kind !== "picture" && (!part.figures || part.about === "statistics")
        spacing: Theme.space2

        Repeater {
            model: part.sources

            Chip {
                required property var modelData

                width: Math.min(implicitWidth, part.width - 2 * part.padding)
                icon.name: modelData.gone ? "warning" : "link"
                text: modelData.title !== "" ? modelData.title : Labels.recordLabel(modelData.type)
                onClicked: part.opened(modelData.type, modelData.sourceId)
            }
        }
        AppButton {
            visible: part.detail.canWrite && !part.figures
            kind: AppButton.Quiet
            icon.name: "link"
            text: qsTr("What it stands on")
            onClicked: part.sourcesAsked()
        }
    }
}
