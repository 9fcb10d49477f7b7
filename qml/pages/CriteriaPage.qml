pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The common catalogue on a day, in its parts, and what municipalities ask of their own.
Page {
    id: page

    readonly property var counts: criteria.counts

    readonly property bool writes: Workspace.role !== "reader"

    function agreed(row: var): string {
        return row.ownerName !== "" ? row.ownerName : qsTr("agreed by %1 of %2").arg(row.agree).arg(criteria.participants)
    }

    function emptyText(): string {
        switch (criteria.part) {
        case "in": return qsTr("No common criterion is in force on this day. Propose one, or one that a municipality has already.")
        case "proposed": return qsTr("Nothing is proposed.")
        case "out": return qsTr("What is decided to stay outside is kept here, with the reason.")
        }
        return qsTr("What each municipality asks today is written here, so that it can be laid side by side.")
    }

    function begin() {
        go("criterion", criteria.create(""))
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("criteria")
    actions: [
        CatalogueSaving { day: criteria.day },
        IconButton {
            visible: page.writes
            icon.name: "add"
            text: qsTr("New criterion")
            onClicked: page.begin()
        }
    ]

    CriterionListModel { id: criteria }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.counts.rivals > 0
            kind: Banner.Waiting
            text: qsTr("%n criterion(s) were changed by two at once. The version before stays in force until one is chosen.", "", page.counts.rivals)
            actionText: criteria.part !== "proposed" ? qsTr("Show") : ""
            onActed: criteria.part = "proposed"
        }
        FormField {
            id: valid

            Layout.fillWidth: true
            label: qsTr("In force on")
            hint: criteria.day === "" ? qsTr("Without a day: today.") : ""

            DateField {
                name: valid.label
                tongue: Qt.locale(Language.locale)
                value: criteria.day
                onEdited: value => criteria.day = value
            }
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: page.title
            keys: ["in", "proposed", "out", "own"]
            labelOf: key => QualityWords.part(key, criteria.counts[key] ?? 0)
            value: criteria.part
            onChosen: key => criteria.part = key
        }
        Card {
            Layout.fillWidth: true
            visible: criteria.count > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: criteria

                    ListRow {
                        id: row

                        required property var model

                        width: parent?.width || implicitWidth
                        title: model.name || qsTr("A criterion without a title")
                        second: model.asked
                        third: Labels.line([page.agreed(model), model.objects > 0 ? qsTr("%n object(s)", "", model.objects) : "", model.missing > 0 ? qsTr("words missing in some language") : "", criteria.part === "own" && !model.mapped ? qsTr("belongs to no common one") : ""])
                        iconName: model.standing === "disputed" || model.faulty ? "warning" : "page"
                        iconColor: model.standing === "disputed" || model.faulty ? Theme.cloudberry : Theme.muted
                        chevron: true
                        onClicked: page.go("criterion", model.criterionId)

                        Badge {
                            visible: row.model.standing !== criteria.part && criteria.part !== "own"
                            text: QualityWords.standing(row.model.standing)
                            tone: row.model.standing === "disputed" ? Badge.Waiting : Badge.Calm
                        }
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: criteria.count === 0
            iconName: "page"
            text: page.emptyText()
            actionText: page.writes && criteria.part !== "out" ? qsTr("New criterion") : ""
            onActed: page.begin()
        }
    }
}
