pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The codebook as a tree, each code with how many passages it has; and the way to other programs.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader"

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("codebook")

    CodeTree { id: tree }

    ScrollColumn {
        EmptyState {
            Layout.fillWidth: true
            visible: tree.loaded && tree.rows.length === 0
            iconName: "tag"
            text: qsTr("No codes yet. A code names what several passages have in common, such as “evening transport”; passages get it while notes are read.")
        }
        Card {
            Layout.fillWidth: true
            visible: tree.rows.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: tree.rows

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space4 * Math.min(modelData.depth, 6)
                    title: modelData.name
                    second: page.counted(modelData)
                    iconName: "tag"
                    chevron: true
                    Accessible.name: Labels.line([qsTr("Level %1").arg(modelData.depth + 1), title, second])
                    onClicked: page.go("code", modelData.codeId)
                }
            }
        }
        Switch {
            Layout.fillWidth: true
            visible: tree.hasOthers
            text: qsTr("Also the codes that others keep for themselves")
            checked: tree.all
            onToggled: tree.all = checked
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: Labels.placeLabel("rounds")
                second: qsTr("Several people code the same notes without seeing each other's work, and compare it.")
                iconName: Labels.placeIcon("rounds")
                chevron: true
                onClicked: page.go("rounds", "")
            }
            ListRow {
                Layout.fillWidth: true
                title: Labels.placeLabel("matrix")
                second: qsTr("How often two codes are on the same words.")
                iconName: Labels.placeIcon("matrix")
                chevron: true
                onClicked: page.go("matrix", "")
            }
            ListRow {
                Layout.fillWidth: true
                title: Labels.placeLabel("board")
                second: qsTr("Marked words that no finding rests on yet.")
                iconName: Labels.placeIcon("board")
                chevron: true
                onClicked: page.go("board", "")
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.writable

            FormField {
                id: added

                Layout.fillWidth: true
                label: qsTr("New code")

                TextField {
                    id: words

                    name: added.label
                    placeholderText: qsTr("Its name")
                    onAccepted: page.add()
                }
            }
            Switch {
                id: kept

                Layout.fillWidth: true
                text: qsTr("Only for me")
            }
            AppButton {
                icon.name: "add"
                enabled: words.text.trim() !== ""
                text: qsTr("Add the code")
                onClicked: page.add()
            }
        }
        QdaCard {
            Layout.fillWidth: true
            writable: page.writable
        }
        NoteFolderCard {
            Layout.fillWidth: true
            visible: page.writable
        }
    }

    function counted(row: var): string {
        const own = qsTr("%n passage(s)", "", row.own)
        return Labels.line([own, row.withBelow > row.own ? qsTr("%n with those below", "", row.withBelow) : "",
                            row.kept ? qsTr("somebody's own") : "",
                            row.retired ? qsTr("no longer used") : ""])
    }

    function add() {
        const name = words.text.trim()
        if (name === "")
            return
        words.text = ""
        tree.add(name, "", kept.checked)
    }
}
