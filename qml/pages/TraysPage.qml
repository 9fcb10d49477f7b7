pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The common course trays of cooperating schools, the latest year first.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("trays")
    actions: [
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New course tray")
            onClicked: page.go("tray", trays.create())
        }
    ]

    TrayList { id: trays }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            visible: trays.count > 0
            padding: 1
            spacing: 0

            Column {
                id: rows

                Layout.fillWidth: true
                Layout.minimumHeight: 1

                Repeater {
                    model: trays

                    ListRow {
                        id: row

                        required property string trayId
                        required property string name
                        required property string year
                        required property int courses
                        required property int schools
                        required property int clashes
                        readonly property bool narrow: width < 420 * Theme.textScale
                        readonly property string clashing: clashes > 0 ? qsTr("%n clash(es)", "", clashes) : ""

                        width: rows.width
                        iconName: narrow && clashing !== "" ? "attention" : "template"
                        iconColor: narrow && clashing !== "" ? Theme.cloudberry : Theme.muted
                        chevron: true
                        third: narrow ? clashing : ""
                        title: name
                        second: Labels.line([name === year ? "" : year, qsTr("%n course(s)", "", courses), qsTr("%n school(s)", "", schools)])
                        onClicked: page.go("tray", trayId)

                        Badge {
                            visible: row.clashing !== "" && !row.narrow
                            iconName: "attention"
                            tone: Badge.Waiting
                            text: row.clashing
                        }
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: trays.count === 0
            iconName: "template"
            text: qsTr("On a common course tray schools offer courses to each other's students: who gives which course, when, and who gets a seat.")
            actionText: Workspace.role !== "reader" ? qsTr("New course tray") : ""
            onActed: page.go("tray", trays.create())
        }
    }
}
