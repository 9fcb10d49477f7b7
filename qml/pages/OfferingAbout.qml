pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Which education an offering is, as a plan of steps where it holds several levels, how it is given and how it stands.
Card {
    id: card

    required property OfferingDetail detail

    RegisterChoices { id: pilots; kind: "pilots" }

    DetailForms {
        Layout.fillWidth: true
        writable: card.detail.canWrite
        chosen: card.detail.levels
        onToggled: (form, on) => card.detail.setLevel(form, on)
    }
    Column {
        Layout.fillWidth: true
        visible: card.detail.levels.length > 1
        spacing: Theme.space2

        AppText {
            width: parent.width
            font.weight: Font.Medium
            text: qsTr("One plan of %n level(s)", "", card.detail.levels.length)
        }
        Repeater {
            model: card.detail.levels

            AppText {
                required property string modelData
                required property int index

                width: parent?.width ?? 0
                text: (index + 1) + ". " + OfferingWords.form(modelData)
            }
        }
    }
    DetailChoice {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "mode"
        keys: ["place", "online", "mixed", "near_student"]
        labelOf: key => OfferingWords.mode(key)
    }
    DetailChoice {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "state"
        keys: ["planned", "running", "ended"]
    }
    DetailReference {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "pilot"
        iconName: "pilot"
        choices: pilots
        nameOf: id => Labels.nameOf(pilots, "pilots", id)
    }
    DetailText {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "source"
    }
}
