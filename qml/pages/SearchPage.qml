pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Everything in the store that holds the words asked for, in any of their forms, the best first.
Page {
    id: page

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        search.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Search everything")

    SearchModel {
        id: found

        query: search.text
        types: Object.keys(Places.listOf)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            text: page.targetId
            placeholderText: qsTr("Words, or \"words as they stand\"")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: found.withoutFinnish
            closable: true
            text: qsTr("The Finnish dictionary (voikko-fi) is not installed: Finnish words are found less well in their other forms.")
            onClosed: found.toldWithoutFinnish()
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: found.behind > 300 && search.text !== ""
            role: AppText.Caption
            text: qsTr("Kopa is still reading %n record(s) for the search: some hits may be missing.", "", found.behind)
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: found
            visible: found.count > 0

            delegate: ListRow {
                required property string hitId
                required property string type
                required title
                required property string snippet
                required property string styled
                required property string when

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                iconName: Labels.placeIcon(type)
                second: snippet
                styledSecond: styled
                third: Labels.line([Labels.recordLabel(type), when !== "" ? Labels.relativeDay(when) : ""])
                onClicked: page.go(type, hitId)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: found.count === 0 && !found.loading
            iconName: "search"
            text: search.text.trim() === "" ? qsTr("Notes, pilots, organisations, events and all else, by the words in them. Any form of a word will do: “kunta” finds “kunnissa”. To narrow it: pilot:, kind:, tag:, person:, from: and to:.")
                                            : qsTr("Nothing holds these words.")
            actionText: search.text !== "" ? qsTr("Empty the search") : ""
            onActed: search.text = ""
        }
    }
}
