pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Taking in a list of organisations, people or applications: the file, its columns, what would become of each row, and
// one undo for all of it. The target is the type with which it begins.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader"
    readonly property var last: list.last
    readonly property var undone: list.undone
    readonly property bool looked: list.rows.length > 0 || list.refusedCount > 0

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("import")
    Component.onCompleted: {
        if (targetId !== "")
            list.what = targetId
    }

    ListImport { id: list }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: list.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(list.errorCode, list.errorParameters)
        }
        Banner {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.undoneWords(page.undone)
        }
        Banner {
            Layout.fillWidth: true
            visible: page.last.what !== undefined
            text: qsTr("Last import: %1, %2, %n record(s).", "", page.last.records ?? 0).arg(page.last.what ?? "").arg(Labels.dateTime(page.last.when ?? ""))
            actionText: page.writable && !list.busy ? qsTr("Undo the import") : ""
            onActed: list.undo()
        }
        Card {
            Layout.fillWidth: true
            visible: page.writable

            AppText {
                Layout.fillWidth: true
                text: qsTr("A workbook (XLSX), a CSV, or cards of people (vCard). Nothing is written before you have seen what becomes of each row.")
            }
            SegmentedChoice {
                Layout.fillWidth: true
                name: qsTr("What is in the list")
                keys: ["organisation", "contact", "application"]
                labelOf: key => ListWords.list(key)
                value: list.what
                onChosen: key => list.what = key
            }
            ProgressRow {
                Layout.fillWidth: true
                visible: list.busy
                title: list.fileName !== "" ? list.fileName : Labels.placeLabel("import")
                second: qsTr("You can go on working.")
                cancellable: false
                measured: false
            }
            AppButton {
                Layout.fillWidth: true
                kind: list.fileName === "" ? AppButton.Primary : AppButton.Secondary
                enabled: !list.busy
                icon.name: "fetch"
                text: list.fileName === "" ? qsTr("Choose the file") : qsTr("Choose another file")
                onClicked: files.open()
            }
        }
        ImportColumns {
            Layout.fillWidth: true
            visible: list.columns.length > 0 && !list.done
            list: list
        }
        Card {
            Layout.fillWidth: true
            visible: list.columns.length > 0 && !list.done

            FormField {
                id: ways

                Layout.fillWidth: true
                label: qsTr("Records that are here already")

                SegmentedChoice {
                    name: ways.label
                    keys: ["skip", "update", "add"]
                    labelOf: key => ListWords.duplicates(key)
                    value: list.duplicates
                    onChosen: key => list.duplicates = key
                }
            }
            FormField {
                id: day

                Layout.fillWidth: true
                visible: list.what === "contact"
                label: Labels.fieldLabel("consent_on")
                hint: qsTr("Of the persons whose row does not say it. Without consent nobody is taken in.")

                DateField {
                    Layout.fillWidth: true
                    name: day.label
                    tongue: Qt.locale(Language.locale)
                    value: list.consentOn
                    onEdited: value => list.consentOn = value
                }
            }
            FormField {
                id: covers

                Layout.fillWidth: true
                visible: list.what === "contact"
                label: Labels.fieldLabel("consent_covers")

                SegmentedChoice {
                    name: covers.label
                    keys: ["lists", "public", "both"]
                    labelOf: key => ListWords.consent(key)
                    value: list.consentCovers
                    onChosen: key => list.consentCovers = key
                }
            }
        }
        ImportRows {
            Layout.fillWidth: true
            visible: page.looked && !list.done
            list: list
            onSaving: refusals.open()
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Primary
            visible: list.added + list.updated > 0 && !list.done
            enabled: !list.busy
            icon.name: "check"
            text: qsTr("Take in %n row(s)", "", list.added + list.updated)
            onClicked: list.carryOut()
        }
        ExportCard {
            Layout.fillWidth: true
            visible: list.fileName === ""
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: page.writable && !list.busy
        keys: ["text/uri-list"]
        onDropped: drop => list.choose(drop.urls[0])
    }
    FileDialog {
        id: files

        title: qsTr("Choose the file")
        nameFilters: [qsTr("Lists and cards") + " (*.csv *.xlsx *.vcf *.txt)", qsTr("All files") + " (*)"]
        onAccepted: list.choose(selectedFile)
    }
    FileDialog {
        id: refusals

        title: qsTr("Save the refused rows")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: ["CSV (*.csv)"]
        onAccepted: list.saveRefused(selectedFile)
    }

    function undoneWords(undone: var): string {
        if (undone.restored === undefined)
            return ""
        const words = qsTr("The import was undone: %1 restored, %2 put into the trash.").arg(undone.restored).arg(undone.trashed)
        return undone.kept.length > 0 ? words + " " + qsTr("Somebody has written these since, so that stays: %1.").arg(undone.kept.join(", ")) : words
    }
}
