pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Asks what kind of part comes next in a report; of a table or a chart also what it is about, of a picture which one.
Sheet {
    id: sheet

    required property ReportDetail detail
    // The part behind which it comes; empty: at the end.
    property string after
    property string kind: "paragraph"
    property string figure: "findings"

    readonly property bool figures: kind === "table" || kind === "chart"
    readonly property bool statistics: figures && figure === "statistics"
    readonly property bool picture: kind === "picture"

    function choose(part: string) {
        after = part
        open()
    }

    function pilotOf(fields: var): string {
        return fields.pilot ?? ""
    }

    function add() {
        if (statistics)
            detail.addFigures(kind, (figurePick.item as ReportFigurePick).wish, after)
        else if (picture)
            detail.addPicture((picturePick.item as ReportPicturePick).fileId, (picturePick.item as ReportPicturePick).alternative, after)
        else
            detail.addPart(kind, figures ? figure : "", after)
        close()
    }

    title: qsTr("New part")
    maximumWidth: 600

    FormField {
        id: kinds

        Layout.fillWidth: true
        label: qsTr("What it is")

        SegmentedChoice {
            name: kinds.label
            keys: ["heading", "paragraph", "bullets", "quote", "table", "chart", "picture"]
            labelOf: key => RecordWords.choice("report_part.kind", key, Language.code)
            value: sheet.kind
            onChosen: key => sheet.kind = key
        }
    }
    Flow {
        id: abouts

        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        visible: sheet.figures
        spacing: Theme.space2

        Repeater {
            model: ReportWords.figures.concat(["statistics"])

            Chip {
                required property string modelData

                width: Math.min(implicitWidth, abouts.width)
                checkable: true
                checked: sheet.figure === modelData
                text: ReportWords.figure(modelData)
                onClicked: sheet.figure = modelData
            }
        }
    }
    Loader {
        id: figurePick

        readonly property bool wanted: sheet.opened && sheet.statistics

        Layout.fillWidth: true
        Layout.preferredHeight: item?.implicitHeight ?? 0
        onWantedChanged: wanted ? setSource("ReportFigurePick.qml", { pilotId: sheet.pilotOf(sheet.detail.fields) }) : setSource("")
    }
    Loader {
        id: picturePick

        readonly property bool wanted: sheet.opened && sheet.picture

        Layout.fillWidth: true
        Layout.preferredHeight: item?.implicitHeight ?? 0
        onWantedChanged: wanted ? setSource("ReportPicturePick.qml", { detail: sheet.detail }) : setSource("")
    }
    footer: [
        AppButton {
            icon.name: "add"
            enabled: sheet.statistics ? (figurePick.item as ReportFigurePick)?.ready ?? false : sheet.picture ? (picturePick.item as ReportPicturePick)?.ready ?? false : true
            text: qsTr("Add the part")
            onClicked: sheet.add()
        }
    ]
}
