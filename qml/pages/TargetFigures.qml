pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The figures of a development target with their days, and how far it has come by them.
Card {
    id: card

    required property TargetDetail detail

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    function standing(key: string): var {
        return detail.standing[key]
    }

    function fault(key: string, all: var): string {
        return all.includes(key) ? FindingWords.targetFault(key) : ""
    }

    component Figure: GridLayout {
        id: figure

        required property string key
        property string label: Labels.fieldLabel(key)

        Layout.fillWidth: true
        columns: width > 420 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: figure.label
            error: entry.wrong ? qsTr("This is no number. Write it like %1.").arg(Labels.number(12.5)) : ""

            FigureField {
                id: entry

                name: figure.label
                readOnly: !card.detail.canWrite
                words: card.detail.standing[figure.key] ?? ""
                take: typed => card.detail.setFigure(figure.key, typed)
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: Labels.fieldLabel(figure.key + "_on")
            error: figure.key === "aim" ? card.fault("aim_on", card.detail.faults) : ""

            DateField {
                name: Labels.fieldLabel(figure.key + "_on")
                enabled: card.detail.canWrite
                tongue: Qt.locale(Language.locale)
                value: card.value(figure.key + "_on")
                onEdited: value => card.detail.setField(figure.key + "_on", value)
            }
        }
    }

    TargetBar {
        Layout.fillWidth: true
        progress: card.standing("progress") ?? -1
        start: card.standing("baseline") ?? ""
        aim: card.standing("aim") ?? ""
        actual: card.standing("actual") ?? ""
        unit: card.value("unit")
        downward: card.standing("downward") ?? false
        backwards: card.standing("backwards") ?? false
        reached: card.standing("reached") ?? false
    }
    FormField {
        id: unit

        Layout.fillWidth: true
        label: Labels.fieldLabel("unit")
        hint: qsTr("What is counted: students, courses, per cent")

        TextField {
            name: unit.label
            readOnly: !card.detail.canWrite
            text: card.value("unit")
            onEditingFinished: card.detail.setField("unit", text)
        }
    }
    Figure { key: "baseline" }
    Figure { key: "aim"; label: qsTr("Aim") }
    Figure { key: "actual" }
}
