pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The applications by call; the target "pilot/ID" narrows them to those of one pilot.
Page {
    id: page

    property string ofPilot

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Applications")
    Component.onCompleted: {
        if (targetId.startsWith("pilot/"))
            ofPilot = targetId.slice(6)
    }
    actions: [
        ExportButton {
            visible: list.count > 0
            what: "application"
        },
        IconButton {
            icon.name: "clock"
            text: qsTr("Calls")
            onClicked: page.go("calls", "")
        },
        IconButton {
            visible: list.count > 0
            icon.name: "add"
            text: qsTr("New application")
            onClicked: page.go("application", applications.create())
        }
    ]

    ApplicationListModel {
        id: applications

        search: search.text
        pilot: page.ofPilot
    }
    RegisterChoices { id: pilots; kind: "pilots" }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        Chip {
            Layout.leftMargin: Theme.space4
            Layout.maximumWidth: page.width - 2 * Theme.space4
            visible: page.ofPilot !== ""
            icon.name: "pilot"
            removable: true
            text: Labels.nameOf(pilots, "pilots", page.ofPilot)
            onClicked: page.ofPilot = ""
        }
        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: list.count > 0 || text !== ""
            placeholderText: qsTr("Search for an application")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: count > 0
            name: page.title
            model: applications

            delegate: ListRow {
                id: row

                required property string applicationId
                required property string heading
                required property string callName
                required property string stage
                required property string leadName
                required property int characters
                required property int organisations

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                current: page.targetId !== "" && applicationId === page.targetId
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                iconName: "page"
                title: heading !== "" ? heading : qsTr("Application without a name")
                second: Labels.line([leadName, organisations > 0 ? qsTr("%n organisation(s)", "", organisations) : ""])
                third: Labels.line([callName, qsTr("%n character(s)", "", characters)])
                onClicked: page.go("application", applicationId)

                ApplicationBadge { stage: row.stage }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            iconName: search.text !== "" ? "search" : "page"
            text: search.text !== "" ? qsTr("No application with this name.")
                                     : qsTr("No application yet. Several organisations can write one together, also without a line.")
            actionText: search.text !== "" ? qsTr("Show all applications") : qsTr("New application")
            onActed: {
                if (search.text !== "")
                    search.text = ""
                else
                    page.go("application", applications.create())
            }
        }
    }
}
