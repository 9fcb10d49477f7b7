pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What education is offered, in a place or wherever, narrowed by pilot, form, way and state. From here one comes to the
// needs of working life and to the limits of distance teaching. The target "pilot/ID" comes narrowed.
Page {
    id: page

    readonly property bool filtered: offerings.search + offerings.pilot + offerings.form + offerings.mode + offerings.state !== ""

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        if (offerings.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason)
        else
            search.forceActiveFocus(Qt.TabFocusReason)
    }

    function clearFilters() {
        search.text = ""
        offerings.pilot = ""
        offerings.form = ""
        offerings.mode = ""
        offerings.state = ""
    }

    function formWords(levels: var): string {
        return levels.map(level => OfferingWords.form(level)).join(" → ")
    }

    title: Labels.placeLabel("offerings")
    Component.onCompleted: {
        if (targetId.startsWith("pilot/"))
            offerings.pilot = targetId.slice(6)
    }
    actions: [
        ExportButton { what: "offering" },
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New offering")
            onClicked: page.go("offering", offerings.create())
        }
    ]

    OfferingListModel {
        id: offerings

        search: search.text
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space1

        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            placeholderText: qsTr("Search in offerings")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        OfferingFilters {
            Layout.fillWidth: true
            offerings: offerings
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "attention"
            title: qsTr("Needs of working life")
            chevron: true
            onClicked: page.go("needs", offerings.pilot === "" ? "" : "pilot/" + offerings.pilot)
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "shield"
            title: qsTr("Limits of distance teaching")
            chevron: true
            onClicked: page.go("distancerules", "")
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: offerings
            visible: offerings.count > 0

            delegate: ListRow {
                id: row

                required property string offeringId
                required property string title
                required property var levels
                required property string mode
                required property string state
                required property string pilotName
                required property string providers
                required property string standing

                readonly property bool narrow: width < 420 * Theme.textScale
                readonly property bool wanting: standing === "over" || standing === "no_reason"

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                current: page.targetId !== "" && offeringId === page.targetId
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                iconColor: wanting && narrow ? Theme.cloudberry : Theme.muted
                iconName: wanting && narrow ? OfferingWords.standingIcon(standing) : mode === "online" ? "link" : mode === "near_student" ? "person" : "place"
                text: title !== "" ? title : page.formWords(levels) || qsTr("An offering without a title")
                second: Labels.line([title !== "" ? page.formWords(levels) : "", OfferingWords.mode(mode)])
                third: Labels.line([wanting && narrow ? OfferingWords.standing(standing) : "", providers, pilotName, RecordWords.choice("offering.state", row.state, Language.code)])
                onClicked: page.go("offering", offeringId)

                Badge {
                    visible: row.wanting && !row.narrow
                    tone: Badge.Waiting
                    iconName: OfferingWords.standingIcon(row.standing)
                    text: OfferingWords.standing(row.standing)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: offerings.count === 0
            iconName: page.filtered ? "search" : "place"
            text: page.filtered && offerings.whole > 0 ? qsTr("No offering fits these words and filters.")
                                                       : qsTr("Nothing is offered yet. An offering is tied to no building: it can be in a place, online, both, or near the student.")
            actionText: page.filtered && offerings.whole > 0 ? qsTr("Show all offerings") : Workspace.role !== "reader" ? qsTr("New offering") : ""
            onActed: page.filtered && offerings.whole > 0 ? page.clearFilters() : page.go("offering", offerings.create())
        }
    }
}
