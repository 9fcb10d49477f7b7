pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Kopa

// One answer: a figure with how many learners it counts, a choice or words, the files that show it, and what is amiss.
Column {
    id: answer

    required property var row
    required property string measure
    required property QualityReportForm form
    property bool wide: false

    readonly property bool kept: row.faults.includes("withdrawn") || row.faults.includes("replaced") || row.faults.includes("not_asked")
    readonly property string name: Labels.line([row.buyer !== "" ? row.buyer : qsTr("The provider itself"), row.group])

    readonly property var amiss: row.faults.map(fault => ReportingWords.fault(fault)).filter(text => text !== "")
    // Each requirement that is not reached, with whose it is.
    readonly property var below: row.below.map(asked => (asked.owner !== "" ? asked.owner + ": " : "") + Labels.answer(asked.scale, asked.threshold))

    spacing: Theme.space2

    AppText {
        width: answer.width
        font.weight: Font.Medium
        text: answer.name
    }
    AppText {
        width: answer.width
        visible: answer.kept
        text: Labels.line([Labels.answer(answer.measure, answer.row.shown), answer.row.words])
    }
    Flow {
        id: entries

        readonly property real each: answer.wide ? (width - spacing) / 2 : width

        width: answer.width
        visible: !answer.kept
        spacing: Theme.space3

        FormField {
            id: choice

            width: entries.each
            visible: answer.measure === "yes_no" || answer.measure === "level"
            label: qsTr("Answer")

            SegmentedChoice {
                name: choice.label + ": " + answer.name
                keys: answer.measure === "yes_no" ? ["yes", "no"] : ["missing", "beginning", "developed", "advanced"]
                labelOf: key => Labels.answer(answer.measure, key)
                value: answer.row.value
                onChosen: key => answer.form.setValue(answer.row.row, key)
            }
        }
        FormField {
            id: figure

            width: entries.each
            visible: answer.row.counted
            label: answer.measure === "percent" ? qsTr("Per cent") : qsTr("Figure")
            error: figureField.wrong ? qsTr("This is no figure of the criterion's scale.") : ""

            FigureField {
                id: figureField

                Accessible.name: figure.label + ": " + answer.name
                words: answer.row.shown
                take: typed => answer.form.setValue(answer.row.row, typed)
            }
        }
        FormField {
            id: learners

            width: entries.each
            visible: answer.row.counted
            label: qsTr("Learners counted")
            error: learnersField.wrong ? qsTr("A whole number, please.") : ""

            FigureField {
                id: learnersField

                Accessible.name: learners.label + ": " + answer.name
                words: answer.row.learners
                take: typed => answer.form.setLearners(answer.row.row, typed)
            }
        }
    }
    FormField {
        id: words

        width: answer.width
        visible: !answer.kept
        label: qsTr("In words")

        TextField {
            Accessible.name: words.label + ": " + answer.name
            text: answer.row.words
            onEditingFinished: {
                if (text !== answer.row.words)
                    answer.form.setWords(answer.row.row, text)
            }
        }
    }
    Column {
        width: answer.width
        visible: answer.row.faults.length + answer.row.below.length > 0

        Repeater {
            model: answer.amiss.concat(answer.below.length > 0 ? [qsTr("Does not reach what is asked for: %1").arg(answer.below.join(", "))] : [])

            AppText {
                required property string modelData

                width: answer.width
                role: AppText.Second
                color: Theme.cloudberry
                text: modelData
            }
        }
    }
    AppText {
        width: answer.width
        visible: answer.row.files.length > 0
        role: AppText.Second
        text: qsTr("Files: %1").arg(answer.row.files.join(", "))
    }
    AppButton {
        visible: !answer.kept && answer.row.value + answer.row.words !== ""
        icon.name: "attach"
        text: qsTr("Add a file")
        Accessible.name: text + ": " + answer.name
        onClicked: choosing.open()
    }
    FileDialog {
        id: choosing

        title: qsTr("Add a file")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("All files") + " (*)"]
        onAccepted: answer.form.addFiles(answer.row.row, selectedFiles)
    }
}
