pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Asks what kind of part comes next in a report; of a table or a chart also what it is about.
Sheet {
    id: sheet

    required property ReportDetail detail
    // The part behind which it comes; empty: at the end.
    property string after
    property string kind: "paragraph"
    property string figure: "findings"

    readonly property bool figures: kind === "table" || kind === "chart"

    function choose(part: string) {
        after = part
        open()
    }

    title: qsTr("New part")

    FormField {
        id: kinds

        Layout.fillWidth: true
        label: qsTr("What it is")

        SegmentedChoice {
            name: kinds.label
            keys: ["heading", "paragraph", "bullets", "quote", "table", "chart"]
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
            model: ReportWords.figures

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
    footer: [
        AppButton {
            icon.name: "add"
            text: qsTr("Add the part")
            onClicked: {
                sheet.detail.addPart(sheet.kind, sheet.figures ? sheet.figure : "", sheet.after)
                sheet.close()
            }
        }
    ]
}
