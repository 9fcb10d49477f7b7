pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The templates of what authorities ask for: one for each form, made by hand or of the form itself.
Page {
    id: page

    readonly property bool writes: Workspace.role !== "reader"
    property string trouble

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("extracts")
    actions: [
        IconButton {
            visible: page.writes
            icon.name: "fetch"
            text: qsTr("Take the columns of a form")
            onClicked: form.open()
        },
        IconButton {
            visible: page.writes
            icon.name: "add"
            text: qsTr("New template")
            onClicked: page.go("extract", extracts.create())
        }
    ]

    ExtractList {
        id: extracts

        onMade: id => page.go("extract", id)
        onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
    }
    FileDialog {
        id: form

        title: qsTr("Take the columns of a form")
        nameFilters: ["CSV, Excel (*.csv *.xlsx)"]
        onAccepted: {
            page.trouble = ""
            extracts.read(selectedFile)
        }
    }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            closable: true
            text: page.trouble
            onClosed: page.trouble = ""
        }
        Card {
            Layout.fillWidth: true
            visible: extracts.count > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: extracts

                    ListRow {
                        required property var model

                        width: parent?.width || implicitWidth
                        title: model.title || qsTr("A template without a name")
                        second: Labels.line([model.authority, qsTr("%n column(s)", "", model.columns)])
                        iconName: "copy-out"
                        chevron: true
                        onClicked: page.go("extract", model.templateId)
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: extracts.count === 0
            iconName: "copy-out"
            text: qsTr("Every municipality owes the authority the same figures. Take the columns of the authority's form here once, say what goes into each, and write the file from the reports that were sent.")
            actionText: page.writes ? qsTr("Take the columns of a form") : ""
            onActed: form.open()
        }
    }
}
