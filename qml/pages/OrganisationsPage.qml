pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The organisations of the network, found by either name and narrowed by kind.
Page {
    id: page

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Organisations")
    actions: [
        ExportButton { what: "organisation" },
        IconButton {
            icon.name: "fetch"
            text: Labels.placeLabel("import")
            onClicked: page.go("import", "organisation")
        }
    ]

    OrganisationListModel {
        id: organisations

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
            placeholderText: qsTr("Search for an organisation")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        Chip {
            id: kindChip

            Layout.leftMargin: Theme.space4
            Layout.maximumWidth: page.width - 2 * Theme.space4
            text: checked ? Labels.organisationKindLabel(organisations.kind) : qsTr("Kind")
            checked: organisations.kind !== ""
            opens: !checked
            onClicked: checked ? organisations.kind = "" : kinds.open()

            Menu {
                id: kinds

                y: kindChip.height

                Repeater {
                    model: ["municipality", "joint_authority_education", "joint_authority_business", "limited_company",
                        "university_of_applied_sciences", "municipal_enterprise", "institution"]

                    MenuItem {
                        required property string modelData

                        text: Labels.organisationKindLabel(modelData)
                        onTriggered: organisations.kind = modelData
                    }
                }
            }
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: organisations

            delegate: ListRow {
                required property string organisationId
                required property string name
                required property string otherName
                required property string kind
                required property var pilots

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                current: page.targetId !== "" && organisationId === page.targetId
                iconName: kind === "municipality" ? "place" : "organisation"
                title: name
                second: otherName !== name ? otherName : ""
                third: Labels.line([Labels.organisationKindLabel(kind), (pilots ?? []).join(", ")])
                onClicked: page.go("organisation", organisationId)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            iconName: "search"
            text: qsTr("No organisation with this name and kind.")
            actionText: qsTr("Show all organisations")
            onActed: {
                search.text = ""
                organisations.kind = ""
            }
        }
    }
}
