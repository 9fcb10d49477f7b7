pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// The figures behind the chart, an area in each block: everything in words, for eyes and for a screen reader.
Column {
    id: table

    property var rows: []
    property string span // of the changes: "2018–2030"

    spacing: Theme.space4

    // A figure, or a dash where there is none.
    function number(value: var): string {
        return value === undefined || isNaN(value) ? "–" : Labels.number(value)
    }

    function percent(value: var): string {
        if (value === undefined || isNaN(value))
            return "–"
        const size = Math.abs(value).toLocaleString(Qt.locale(Language.code), "f", 1)
        return (value < 0 ? "\u2212" : "+") + size + "\u00a0%"
    }

    // What stands of an area: [label, figure].
    function facts(row: var): var {
        if (row.problem)
            return []
        const told = [[qsTr("Total"), table.number(row.total)]]
        if (row.classes.length > 0) {
            row.classes.forEach((count, at) => told.push([StatisticsWords.ages[at], table.number(count)]))
            told.push([qsTr("Born"), table.number(row.births)])
            told.push([qsTr("15 years old"), table.number(row.schoolLeavers)])
        }
        if (table.span !== "")
            told.push([table.span, table.percent(row.percent)])
        return told
    }

    Repeater {
        model: table.rows

        Column {
            id: block

            required property var modelData
            readonly property var facts: table.facts(modelData)
            readonly property string name: StatisticsWords.area(modelData.kind, modelData.name)

            width: table.width
            spacing: Theme.space1
            Accessible.role: Accessible.StaticText
            Accessible.name: name + ": " + (modelData.problem ? reason.text : facts.map(fact => fact.join(" ")).join(", "))

            AppText {
                width: parent.width
                font.weight: Font.DemiBold
                text: block.name
                Accessible.ignored: true
            }
            AppText {
                id: reason

                width: parent.width
                visible: text !== ""
                role: AppText.Second
                text: block.modelData.problem ? Sentences.sentence(block.modelData.problem, block.modelData.problemParameters) : ""
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: Theme.space3

                Repeater {
                    model: block.facts

                    Column {
                        id: fact

                        required property var modelData

                        width: Math.round(92 * Theme.textScale)

                        AppText {
                            width: parent.width
                            role: AppText.Caption
                            color: Theme.muted
                            text: fact.modelData[0]
                            Accessible.ignored: true
                        }
                        AppText {
                            width: parent.width
                            text: fact.modelData[1]
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
