pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The pilot areas of the network, found by either name.
Page {
    id: page

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Pilots")
    actions: [
        ExportButton { what: "pilot" }
    ]

    PilotListModel {
        id: pilots

        search: search.text
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            placeholderText: qsTr("Search for a pilot")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: pilots

            delegate: ListRow {
                id: row

                required property string pilotId
                required property int number
                required property string name
                required property string otherName
                required property string leadName
                required property int members
                required property int notes

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                current: page.targetId !== "" && pilotId === page.targetId
                iconName: "pilot"
                title: number + ". " + name
                second: otherName !== "" && otherName !== name ? otherName : ""
                third: Labels.line([leadName, qsTr("%n organisation(s)", "", members)])
                onClicked: page.go("pilot", pilotId)

                Badge {
                    visible: row.notes > 0
                    text: qsTr("%n note(s)", "", row.notes)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            iconName: "search"
            text: qsTr("No pilot with this name.")
            actionText: qsTr("Show all pilots")
            onActed: search.text = ""
        }
    }
}
