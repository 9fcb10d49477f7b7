pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The limits of distance teaching that people have entered, by education form, the latest first.
Page {
    id: page

    function days(from: string, to: string): string {
        if (to !== "")
            return Labels.date(from) + " – " + Labels.date(to)
        return from !== "" ? qsTr("from %1 on").arg(Labels.date(from)) : ""
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("distancerules")
    actions: [
        ExportButton { what: "distance_rule" },
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New limit")
            onClicked: page.go("distancerule", rules.create())
        }
    ]

    DistanceRuleList { id: rules }
    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            visible: rules.count > 0
            role: AppText.Second
            text: qsTr("A limit that begins takes the place of all before it. An offering is held against those of its days; nothing is forbidden.")
        }
        Card {
            id: rows

            Layout.fillWidth: true
            visible: rules.count > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: rules

                    ListRow {
                        id: row

                        required property string ruleId
                        required property string form
                        required property string from
                        required property string to
                        required property string kind
                        required property int limit
                        required property string source
                        required property bool faulty

                        width: rows.width - 2 * rows.padding
                        iconName: "shield"
                        text: OfferingWords.form(form) || qsTr("A limit of no education form")
                        second: Labels.line([OfferingWords.limit(kind, limit) || RecordWords.choice("distance_rule.kind", kind, Language.code), page.days(from, to)])
                        third: source
                        chevron: true
                        onClicked: page.go("distancerule", row.ruleId)

                        Badge {
                            visible: row.faulty
                            tone: Badge.Waiting
                            iconName: "attention"
                            text: qsTr("needs a look")
                        }
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: rules.count === 0
            iconName: "shield"
            text: qsTr("No limit has been entered. Kopa brings none along, since they change: enter the one that holds, with its source and its first day.")
            actionText: Workspace.role !== "reader" ? qsTr("New limit") : ""
            onActed: page.go("distancerule", rules.create())
        }
    }
}
