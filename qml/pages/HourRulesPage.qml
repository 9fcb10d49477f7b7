pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The working hours of each education form as dated rules, entered by whoever found them, with where they are said.
Page {
    id: page

    // A rule was asked for here; its card is shown when it comes, wherever its place is.
    property bool asked: false

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("hourrules")

    HourRuleList { id: all }

    ScrollColumn {
        id: column

        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("How long a lesson is, and how many lessons a week and a year are full hours, by education form and from a day on. Work is reckoned by the rule in force on each day.")
        }
        Column {
            id: rows

            Layout.fillWidth: true
            Layout.minimumHeight: 1
            spacing: Theme.space3

            Repeater {
                model: all
                onItemAdded: (index, item) => {
                    if (page.asked)
                        Qt.callLater(() => column.reveal(item))
                    page.asked = false
                }

                HourRuleCard {
                    width: rows.width
                    rules: all
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: all.count === 0
            iconName: "clock"
            text: qsTr("No rule has been entered. Until then a lesson is counted as 60 minutes.")
        }
        FormField {
            id: added

            Layout.fillWidth: true
            visible: Workspace.role !== "reader"
            label: qsTr("Add a rule for")

            Flow {
                spacing: Theme.space2
                Accessible.role: Accessible.Grouping
                Accessible.name: added.label

                Repeater {
                    model: TeachingWords.forms

                    Chip {
                        required property string modelData

                        icon.name: "add"
                        text: OfferingWords.form(modelData)
                        onClicked: {
                            page.asked = true
                            all.add(modelData)
                        }
                    }
                }
            }
        }
    }
}
