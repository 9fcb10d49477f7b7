pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How far a need is answered: the offerings that answer it, and those that could.
Card {
    id: card

    required property NeedDetail detail

    signal offeringOpened(string offeringId)

    component OfferingRows: Column {
        id: rows

        required property var offerings
        property bool answers: false

        Layout.fillWidth: true

        Repeater {
            model: rows.offerings

            ListRow {
                id: row

                required property var modelData

                width: rows.width
                leftPadding: 0
                rightPadding: 0
                iconName: "place"
                text: modelData.title !== "" ? modelData.title : qsTr("An offering without a title")
                second: RecordWords.choice("offering.state", modelData.state, Language.code)
                onClicked: card.offeringOpened(modelData.offeringId)

                IconButton {
                    visible: card.detail.canWrite
                    icon.name: rows.answers ? "close" : "add"
                    text: (rows.answers ? qsTr("It does not answer this need: %1") : qsTr("It answers this need: %1")).arg(row.text)
                    onClicked: card.detail.link(row.modelData.offeringId, !rows.answers)
                }
            }
        }
    }

    TitleChoices { id: choices; kind: "offering" }
    ChoiceSheet {
        id: sheet

        title: qsTr("Name an offering that answers it")
        model: choices
        onSearched: text => choices.search = text
        onChosen: itemId => card.detail.link(itemId, true)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Is it answered?")
    }
    Badge {
        Layout.maximumWidth: card.width - 2 * card.padding
        visible: text !== ""
        tone: card.detail.standing === "answered" ? Badge.Accent : card.detail.standing === "gone" ? Badge.Calm : Badge.Waiting
        iconName: OfferingWords.needIcon(card.detail.standing)
        text: OfferingWords.need(card.detail.standing)
    }
    OfferingRows { offerings: card.detail.offerings; answers: true }
    AppText {
        Layout.fillWidth: true
        visible: card.detail.candidates.length > 0
        role: AppText.Second
        text: qsTr("Of the same area and education form:")
    }
    OfferingRows { offerings: card.detail.candidates }
    AppButton {
        Layout.fillWidth: true
        visible: card.detail.canWrite
        icon.name: "add"
        text: qsTr("Name an offering")
        onClicked: sheet.open()
    }
}
