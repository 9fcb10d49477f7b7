pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What the network has found out: obstacles, solutions, models and more, narrowed by kind, area, theme, form and state.
// The targets "pilot/ID" and "kind/obstacle" come narrowed.
Page {
    id: page

    readonly property bool filtered: findings.search + findings.kind + findings.area + findings.theme + findings.form + findings.state !== ""

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        if (findings.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason)
        else
            search.forceActiveFocus(Qt.TabFocusReason)
    }

    function clearFilters() {
        search.text = ""
        findings.kind = ""
        findings.area = ""
        findings.theme = ""
        findings.form = ""
        findings.state = ""
    }

    function kindWords(kind: string, obstacleKind: string): string {
        return Labels.line([kind !== "" ? Labels.kindLabel(kind) : qsTr("Kind not chosen"), obstacleKind !== "" ? Labels.valueText("obstacle_kind", obstacleKind) : ""])
    }

    function missingWords(languages: var): string {
        return languages.length === 0 || languages.length === 3 ? "" : qsTr("not yet in: %1").arg(languages.map(code => Labels.languageName(code)).join(", "))
    }

    title: Labels.placeLabel("findings")
    Component.onCompleted: {
        if (targetId.startsWith("pilot/"))
            findings.area = targetId.slice(6)
        else if (targetId.startsWith("kind/"))
            findings.kind = targetId.slice(5)
    }
    actions: [
        IconButton {
            icon.name: "trash"
            text: qsTr("Deleted")
            onClicked: page.go("trash", "finding")
        },
        ExportButton { what: "finding" },
        IconButton {
            icon.name: Labels.placeIcon("board")
            text: Labels.placeLabel("board")
            onClicked: page.go("board", "")
        },
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New finding")
            onClicked: page.go("finding", findings.create())
        }
    ]

    FindingListModel {
        id: findings

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
            placeholderText: qsTr("Search in findings")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        FindingFilters {
            Layout.fillWidth: true
            findings: findings
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: findings
            visible: findings.count > 0

            delegate: ListRow {
                id: row

                required property string findingId
                required property string claim
                required property string kind
                required property string state
                required property string areas
                required property int evidence
                required property var missing
                required property int gaps
                required property string obstacleKind
                required property string metBy

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                current: page.targetId !== "" && findingId === page.targetId
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                iconName: FindingWords.kindIcon(kind)
                title: claim !== "" ? claim : qsTr("A finding without a claim")
                second: Labels.line([page.kindWords(kind, obstacleKind), areas])
                third: Labels.line([RecordWords.choice("finding.state", state, Language.code), qsTr("%n passage(s) behind it", "", evidence), metBy !== "" ? qsTr("met by %1").arg(metBy) : "", page.missingWords(missing)])
                onClicked: page.go("finding", findingId)

                Badge {
                    visible: row.gaps > 0 && row.state !== "dropped"
                    tone: Badge.Waiting
                    iconName: "attention"
                    text: qsTr("%n missing", "", row.gaps)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: findings.count === 0
            iconName: page.filtered ? "search" : "idea"
            text: page.filtered && findings.whole > 0 ? qsTr("No finding fits these words and filters.")
                                                      : qsTr("No findings yet. Mark words in a note, and make a finding of what they tell.")
            actionText: page.filtered && findings.whole > 0 ? qsTr("Show all findings") : qsTr("Open the notes")
            onActed: page.filtered && findings.whole > 0 ? page.clearFilters() : page.go("notes", "")
        }
    }
}
