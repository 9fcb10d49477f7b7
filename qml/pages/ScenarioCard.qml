pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One scenario beside others: every one has the same lines in the same order, a dash where it has no such cost.
Card {
    id: card

    required property var scenario
    property bool writable: false
    // One that nobody has chosen or dropped is a draft.
    readonly property string standing: scenario.state || "draft"

    signal opened()
    signal copied()
    signal chosen()

    function sum(cents: real): string {
        return isNaN(cents) ? "–" : Labels.money(cents)
    }

    function kindWords(kind: string): string {
        return kind === "" ? qsTr("Kind not chosen") : RecordWords.choice("cost_item.kind", kind, Language.code)
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    component Line: Item {
        id: line

        property string label
        property string value
        property bool strong: false

        width: parent?.width ?? 0
        implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + value

        AppText {
            id: words

            width: parent.width - figure.width - Theme.space3
            role: line.strong ? AppText.Body : AppText.Second
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            text: line.label
            Accessible.ignored: true
        }
        AppText {
            id: figure

            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width * 0.55)
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignRight
            text: line.value
            Accessible.ignored: true
        }
    }

    AppText {
        id: heading

        Layout.fillWidth: true
        role: AppText.Heading
        text: card.scenario.title !== "" ? card.scenario.title : qsTr("A scenario without a title")
    }
    Badge {
        tone: card.standing === "chosen" ? Badge.Accent : Badge.Calm
        iconName: card.standing === "chosen" ? "check" : card.standing === "dropped" ? "close" : "pencil"
        text: RecordWords.choice("scenario.state", card.standing, Language.code)
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space2

        Line { label: RecordWords.field("scenario.learners", Language.code); value: card.scenario.learners < 0 ? "–" : Labels.number(card.scenario.learners) }
        Repeater {
            model: card.scenario.costs

            Line {
                required property var modelData

                label: card.kindWords(modelData.kind)
                value: card.sum(modelData.sum)
            }
        }
        Line { strong: true; label: qsTr("Costs in all"); value: card.sum(card.scenario.total) }
        Line { label: qsTr("Per learner"); value: card.sum(card.scenario.perLearner) }
        Line { label: qsTr("Of which funding does not know"); value: card.sum(card.scenario.unknown) }
        Repeater {
            model: card.scenario.incomes

            Line {
                required property var modelData

                label: card.kindWords(modelData.kind)
                value: card.sum(modelData.sum)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.scenario.parties.length > 0
        font.weight: Font.Medium
        text: qsTr("What each pays net")
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: card.scenario.parties

            Line {
                required property var modelData

                label: modelData.kind === "organisation" ? modelData.name || qsTr("An organisation that is not here") : OfferingWords.party(modelData.kind)
                value: card.sum(modelData.net)
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: card.scenario.uncounted > 0
        kind: Banner.Waiting
        text: qsTr("%n item(s) are in no sum: the amount or the number of learners is missing.", "", card.scenario.uncounted)
    }
    Item { Layout.fillHeight: true }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1

        AppButton {
            icon.name: "pencil"
            kind: AppButton.Quiet
            text: qsTr("Open")
            Accessible.name: text + ": " + card.scenario.title
            onClicked: card.opened()
        }
        AppButton {
            visible: card.writable
            icon.name: "duplicate"
            kind: AppButton.Quiet
            text: qsTr("Copy")
            Accessible.name: text + ": " + card.scenario.title
            onClicked: card.copied()
        }
        AppButton {
            visible: card.writable
            icon.name: "check"
            kind: AppButton.Quiet
            text: card.standing === "chosen" ? qsTr("Choose again") : qsTr("Choose this")
            Accessible.name: text + ": " + card.scenario.title
            onClicked: card.chosen()
        }
    }
}
