pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How each municipality follows up quality today, by kind of education or by provider: who does what, where nothing is known, and what
// is worth keeping. A table where there is room, else cards.
Page {
    id: page

    readonly property bool writes: Workspace.role !== "reader"
    readonly property bool wide: width >= Theme.phoneWidth
    readonly property bool asTable: wide && view !== "told" && mapping.rows.length > 0

    readonly property var rows: mapping.rows
    readonly property var unknown: mapping.unknown
    property string view: "education"

    function begin(municipality: string, column: string) {
        go("method", mapping.create(municipality, column))
    }

    function focusContent() {
        if (asTable)
            table.focusTable()
        else
            forceActiveFocus(Qt.TabFocusReason)
    }

    columnWidth: asTable ? 0 : Theme.readingWidth
    title: Labels.placeLabel("mapping")
    actions: [
        IconButton {
            visible: page.writes
            icon.name: "add"
            text: qsTr("New method")
            onClicked: page.begin("", "")
        }
    ]

    QualityMapping {
        id: mapping

        by: page.view === "provider" ? "provider" : "education"
    }

    component Head: MappingHead {
        mapping: page.found
        view: page.view
        wide: page.wide
        onChosen: view => page.view = view
    }

    readonly property QualityMapping found: mapping

    ColumnLayout {
        anchors.fill: parent
        visible: page.asTable
        spacing: Theme.space2

        Head {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
        }
        MappingTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            mapping: page.found
            writable: page.writes
            onOpened: (target, targetId) => page.go(target, targetId)
            onAsked: (municipality, column) => page.begin(municipality, column)
        }
    }
    ScrollColumn {
        visible: !page.asTable

        Head {
            Layout.fillWidth: true
            visible: mapping.rows.length > 0 || mapping.provider !== ""
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: page.asTable ? [] : page.rows.filter(row => row.known)

                MappingCard {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    row: modelData
                    columns: mapping.columns
                    methods: mapping.methods(modelData.methods)
                    wide: page.wide
                    writable: page.writes
                    onOpened: methodId => page.go("method", methodId)
                    onAsked: municipality => page.begin(municipality, "")
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: mapping.rows.length === 0
            iconName: "observation"
            text: mapping.provider !== "" ? qsTr("Nobody has told yet how the quality of this provider is followed up.")
                                          : qsTr("Nobody has told yet how they follow up quality. Begin with one municipality: what it does, with which provider, in which education.")
            actionText: page.writes ? qsTr("New method") : ""
            onActed: page.begin("", "")
        }
        MappingExamples {
            Layout.fillWidth: true
            examples: mapping.examples
            onOpened: (target, targetId) => page.go(target, targetId)
        }
        AppText {
            Layout.fillWidth: true
            visible: page.unknown.length > 0
            role: AppText.Second
            text: qsTr("Nothing is known yet of %1").arg(page.unknown.join(", "))
        }
    }
}
