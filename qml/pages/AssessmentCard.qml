pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What one reviewer said.
Card {
    id: card

    required property string reviewer
    required property bool own
    required property bool conflict
    required property string conflictReason
    required property string comment
    required property string given
    required property var scores
    property var criteria: []

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            font.weight: Font.Medium
            text: Labels.line([card.reviewer, Labels.dateTime(card.given)])
        }
        Badge {
            visible: card.own
            text: qsTr("Yours")
            tone: Badge.Accent
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.conflict
        text: qsTr("Conflict of interest: %1").arg(card.conflictReason)
    }
    Repeater {
        model: card.conflict ? [] : card.criteria

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: ApplicationWords.criterion(line.modelData)
            }
            AppText {
                text: qsTr("%1 of 5").arg(card.scores[line.modelData] ?? "–")
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.comment !== ""
        text: card.comment
    }
}
