pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What reviewers saw at providers, the latest first, and how far two agree who looked at the same.
Page {
    id: page

    readonly property bool writes: Workspace.role !== "reader"
    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})

    function nameOf(person: string): string {
        const row = people.revision >= 0 && person !== "" ? people.find("personId", person) : ({})
        return row.who ?? ""
    }

    function begin() {
        go("qualityreview", reviews.create(self.personId ?? ""))
    }

    function agreement(said: var): string {
        return Labels.line([qsTr("%n pair(s)", "", said.counted), said.percent !== undefined ? qsTr("%1 % the same level").arg(Labels.number(Math.round(said.percent * 100))) : "",
                            said.kappa !== undefined ? qsTr("kappa %1").arg(said.kappa.toLocaleString(Qt.locale(Language.locale), "f", 2)) : ""])
    }

    function level(key: string): string {
        return RecordWords.choice("quality_review.level", key, Language.code)
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("qualityreviews")
    actions: [
        IconButton {
            visible: page.writes
            icon.name: "add"
            text: qsTr("New review")
            onClicked: page.begin()
        }
    ]

    QualityReviewList { id: reviews }
    PeopleList { id: people }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            visible: reviews.pairs.length > 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: qsTr("How far two reviewers agree")
            }
            AppText {
                Layout.fillWidth: true
                text: page.agreement(reviews.calibration)
            }
            Column {
                Layout.fillWidth: true

                Repeater {
                    model: reviews.pairs

                    ListRow {
                        required property var modelData

                        width: parent?.width || implicitWidth
                        leftPadding: 0
                        rightPadding: 0
                        iconName: modelData.doubtful ? "warning" : !modelData.told ? "waiting" : modelData.apart === 0 ? "check" : "compare"
                        title: modelData.name
                        second: modelData.doubtful ? qsTr("Not the same provider or criterion, or the same reviewer: it is not counted.")
                                                   : modelData.levels.map(key => page.level(key) || qsTr("no level yet")).join(" – ")
                        third: modelData.apart > 1 ? qsTr("%n levels apart", "", modelData.apart) : ""
                        chevron: true
                        onClicked: page.go("qualityreview", modelData.other)
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: reviews.count > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: reviews

                    ListRow {
                        id: row

                        required property var model

                        width: parent?.width || implicitWidth
                        title: model.provider || qsTr("A review without a provider")
                        second: model.criterion
                        third: Labels.line([Labels.date(model.on), page.nameOf(model.reviewer), RecordWords.choice("quality_review.state", model.state, Language.code)])
                        iconName: model.faulty ? "attention" : "visit"
                        iconColor: model.faulty ? Theme.cloudberry : Theme.muted
                        chevron: true
                        onClicked: page.go("qualityreview", model.reviewId)

                        Badge {
                            visible: text !== ""
                            tone: row.model.level === "missing" ? Badge.Waiting : Badge.Accent
                            text: page.level(row.model.level)
                        }
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: reviews.count === 0
            iconName: "visit"
            text: qsTr("No provider has been reviewed yet. A review says a level, with notes and marked words from the visit behind it.")
            actionText: page.writes ? qsTr("New review") : ""
            onActed: page.begin()
        }
    }
}
