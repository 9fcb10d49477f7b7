import QtQuick
import QtQuick.Layouts
import Kopa

// The needs of working life that an offering answers.
Card {
    id: card

    required property OfferingDetail detail

    signal needsAsked()

    TitleChoices { id: needs; kind: "need" }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Needs of working life")
    }
    DetailChips {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "needs"
        iconName: "attention"
        addText: qsTr("Add a need")
        choices: needs
        nameOf: id => Language.code !== "" ? needs.titleOf(id) : ""
    }
    AppButton {
        Layout.fillWidth: true
        icon.name: "attention"
        text: qsTr("All needs")
        onClicked: card.needsAsked()
    }
}
