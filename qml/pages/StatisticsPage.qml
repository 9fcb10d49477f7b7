pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Official figures of areas side by side: a chart, the figures behind it, and whose they are. A target is one pilot.
Page {
    id: page

    readonly property var table: named(figures.tables, figures.tableId)
    readonly property string attribution: StatisticsWords.attribution(table, Labels.date(table?.retrieved ?? ""), Labels.date(table?.division ?? ""))
    readonly property bool writable: Workspace.role !== "reader"
    readonly property string span: figures.times.length > 1 ? figures.times[0] + "–" + figures.times[figures.times.length - 1] : ""

    function named(tables: var, tableId: string): var {
        return tables.find(one => one.tableId === tableId) ?? null
    }

    function take(file: url) {
        if (page.writable)
            figures.importFile(file, source.text.trim())
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("statistics")
    actions: [
        ExportButton {
            visible: figures.tables.length > 0
            what: "statistics_table"
        }
    ]

    StatisticsModel {
        id: figures

        pilotId: page.targetId
    }
    TableChoices { id: tableChoices; tables: figures.tables }
    WordChoices { id: timeChoices; words: figures.times }

    ScrollColumn {
        EmptyState {
            Layout.fillWidth: true
            visible: figures.loaded && figures.tables.length === 0
            iconName: "chart"
            text: qsTr("No figures yet. Take in a table of Statistics Finland or another source, saved as CSV, JSON-stat or PX. It is shared with the network and works without a connection.")
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
                valueText: page.table?.title ?? ""
                onSearched: text => tableChoices.search = text
                onChosen: itemId => figures.tableId = itemId
            }
        }
        FormField {
            id: times

            Layout.fillWidth: true
            visible: figures.times.length > 1
            label: qsTr("Time")

            ComboPicker {
                name: times.label
                choices: timeChoices
                value: figures.time
                valueText: figures.time
                onSearched: text => timeChoices.search = text
                onChosen: itemId => figures.time = itemId
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: figures.errorCode !== ""
            kind: Banner.Waiting
            text: figures.errorCode === "files_missing" ? qsTr("The file of these figures is not on this device yet. It has been asked for and comes with the next sync.")
                                                        : Sentences.sentence(figures.errorCode, figures.errorParameters)
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: figures.areas.length > 0
            text: qsTr("Areas")
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            visible: figures.areas.length > 0
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
        StatisticsChart {
            id: chart

            Layout.fillWidth: true
            visible: shown.length > 0
            rows: figures.rows
            title: figures.time !== "" ? qsTr("Age classes %1").arg(figures.time) : qsTr("Age classes")
            attribution: page.attribution
        }
        AppButton {
            Layout.fillWidth: true
            visible: chart.visible
            icon.name: "picture"
            text: qsTr("Save the chart as a picture")
            onClicked: pictures.open()
        }
        Card {
            Layout.fillWidth: true
            visible: figures.rows.length > 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: page.table?.title ?? ""
            }
            StatisticsRows {
                Layout.fillWidth: true
                rows: figures.rows
                span: page.span
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                color: Theme.muted
                text: page.attribution
            }
        }
        StartPackageCard {
            Layout.fillWidth: true
            visible: page.targetId !== "" && figures.tables.length > 0
            pilotId: page.targetId
        }
        StatisticsImport {
            id: source

            Layout.fillWidth: true
            visible: page.writable
            busy: figures.busy
            errorCode: figures.importErrorCode
            errorParameters: figures.importErrorParameters
            canFetch: figures.canFetch
            onChoosing: files.open()
            onFetching: address => figures.importAddress(address, source.text)
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.writable && page.table !== null
            kind: AppButton.Quiet
            icon.name: "trash"
            text: qsTr("Remove this table")
            onClicked: {
                const removed = figures.tableId
                figures.trash(removed)
                Notices.offer(qsTr("The table was removed"), () => figures.restore(removed))
            }
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: page.writable && !figures.busy
        keys: ["text/uri-list"]
        onDropped: drop => page.take(drop.urls[0])
    }
    FileDialog {
        id: files

        title: qsTr("Choose the table")
        nameFilters: [qsTr("Statistics") + " (*.csv *.json *.px)", qsTr("All files") + " (*)"]
        onAccepted: page.take(selectedFile)
    }
    FileDialog {
        id: pictures

        title: qsTr("Save the chart as a picture")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "png"
        nameFilters: [qsTr("Pictures") + " (*.png)"]
        onAccepted: chart.grabToImage(result => result.saveToFile(selectedFile), Qt.size(2 * chart.width, 2 * chart.height))
    }
}
