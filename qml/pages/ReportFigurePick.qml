pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Picks figures of a table of statistics for a report: which table, whose ages, which times and areas.
ColumnLayout {
    id: pick

    property string pilotId
    property string measure: "total"
    property var leftTimes: []

    readonly property var areas: chosenOf(figures.areas)
    readonly property var times: without(figures.times, leftTimes)
    readonly property var measures: ["total", ...StatisticsWords.ages]
    readonly property bool ready: figures.tableId !== "" && areas.length > 0 && (times.length > 0 || figures.times.length === 0)
    readonly property var wish: ({ table: figures.tableId, areas: areas, times: times, measure: figures.hasAges ? measure : "total" })

    function chosenOf(areas: var): var {
        return areas.filter(area => area.chosen).map(area => area.key)
    }

    function without(times: var, left: var): var {
        return times.filter(time => !left.includes(time))
    }

    function titleOf(tables: var, tableId: string): string {
        return tables.find(one => one.tableId === tableId)?.title ?? ""
    }

    spacing: Theme.space3

    StatisticsModel {
        id: figures

        pilotId: pick.pilotId
    }
    TableChoices { id: tableChoices; tables: figures.tables }

    AppText {
        Layout.fillWidth: true
        visible: figures.loaded && figures.tables.length === 0
        role: AppText.Second
        text: qsTr("There are no tables of statistics yet. They are taken in on the page of statistics.")
    }
    FormField {
        id: tables

        Layout.fillWidth: true
        visible: figures.tables.length > 0
        label: qsTr("Table")

        ComboPicker {
            name: tables.label
            iconName: "chart"
            choices: tableChoices
            value: figures.tableId
            valueText: pick.titleOf(figures.tables, figures.tableId)
            onSearched: text => tableChoices.search = text
            onChosen: itemId => figures.tableId = itemId
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: figures.errorCode !== ""
        kind: Banner.Waiting
        text: figures.errorCode === "files_missing" ? qsTr("The file of these figures is not on this device yet. It has been asked for and comes with the next sync.")
                                                    : Sentences.sentence(figures.errorCode, figures.errorParameters)
    }
    FormField {
        id: ages

        Layout.fillWidth: true
        visible: figures.hasAges
        label: qsTr("Ages")

        SegmentedChoice {
            name: ages.label
            keys: pick.measures
            labelOf: key => key === "total" ? qsTr("All") : key
            value: pick.measure
            onChosen: key => pick.measure = key
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: figures.times.length > 1
        label: qsTr("Times")

        Flow {
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: figures.times

                Chip {
                    required property string modelData

                    checkable: true
                    checked: !pick.leftTimes.includes(modelData)
                    text: modelData
                    onClicked: pick.leftTimes = pick.leftTimes.includes(modelData) ? pick.leftTimes.filter(time => time !== modelData) : pick.leftTimes.concat([modelData])
                }
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: figures.areas.length > 0
        label: qsTr("Areas")

        Flow {
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: figures.areas

                Chip {
                    required property var modelData

                    checkable: true
                    checked: modelData.chosen
                    text: StatisticsWords.area(modelData.kind, modelData.name)
                    onClicked: figures.choose(modelData.key, !modelData.chosen)
                }
            }
        }
    }
}
