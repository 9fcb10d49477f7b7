pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The ways to arrange one offering, side by side: what each costs in all and per learner, and what each party pays.
Page {
    id: page

    property string errorText
    readonly property bool wide: width > 860 * Theme.textScale

    columnWidth: wide ? 0 : Theme.readingWidth
    title: qsTr("What it costs whom")
    actions: [
        IconButton {
            visible: board.canWrite
            icon.name: "add"
            text: qsTr("New scenario")
            onClicked: page.go("scenario", board.create())
        }
    ]

    ScenarioBoard {
        id: board

        offeringId: page.targetId
        onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
    }
    ScrollColumn {
        maximumWidth: page.wide ? 1200 : Theme.readingWidth

        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: board.offeringTitle
        }
        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            text: page.errorText
        }
        Banner {
            Layout.fillWidth: true
            visible: board.chosen > 1
            kind: Banner.Waiting
            text: qsTr("Several scenarios are chosen: two people chose without knowing of each other. Choose one of them again.")
        }
        Grid {
            id: side

            readonly property real tallest: {
                let most = 0
                for (let i = 0; i < cards.count; ++i)
                    most = Math.max(most, (cards.itemAt(i) as Item)?.implicitHeight ?? 0)
                return most
            }

            Layout.fillWidth: true
            columns: page.wide ? Math.max(1, Math.min(board.scenarios.length, 3)) : 1
            spacing: Theme.space4

            Repeater {
                id: cards

                model: board.scenarios

                ScenarioCard {
                    required property var modelData

                    width: (side.width - (side.columns - 1) * side.spacing) / side.columns
                    height: side.columns > 1 ? side.tallest : implicitHeight
                    scenario: modelData
                    writable: board.canWrite
                    onOpened: page.go("scenario", modelData.scenarioId)
                    onCopied: page.go("scenario", board.copy(modelData.scenarioId))
                    onChosen: board.choose(modelData.scenarioId)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: board.scenarios.length === 0
            iconName: "compare"
            text: qsTr("No scenario yet. Each is one way to arrange the same education: with a shared teacher, online, in the next municipality.")
            actionText: board.canWrite ? qsTr("New scenario") : ""
            onActed: page.go("scenario", board.create())
        }
        ScenarioFiles {
            Layout.fillWidth: true
            visible: board.scenarios.length > 0
            offeringId: page.targetId
        }
    }
}
