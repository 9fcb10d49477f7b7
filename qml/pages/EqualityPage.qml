pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who is how far from which education: each municipality of a pilot, or of the network, and each education form.
Page {
    id: page

    // The municipality whose offerings are being said; empty for none.
    property string saying
    property string trouble

    columnWidth: Theme.readingWidth
    title: qsTr("Equal access")

    EqualityModel {
        id: table

        pilotId: page.targetId
        onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: table.pilotName !== "" ? table.pilotName : qsTr("All pilots")
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("“Next door” is in the same sub-region or the same pilot. What nobody has told yet counts as nowhere.")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Municipalities by education form")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: table.sums

                EqualityFacts {
                    required property var modelData

                    Layout.fillWidth: true
                    name: OfferingWords.form(modelData.form)
                    facts: OfferingWords.reaches.map(reach => [OfferingWords.icon(reach), OfferingWords.reach(reach) + " " + modelData[reach]])
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("By municipality")
            count: table.rows.length
        }
        Repeater {
            model: table.rows

            Card {
                id: card

                required property var modelData
                readonly property bool open: page.saying === modelData.municipality

                Layout.fillWidth: true
                spacing: Theme.space3

                EqualityFacts {
                    Layout.fillWidth: true
                    name: card.modelData.name
                    facts: card.modelData.cells.map(cell => [OfferingWords.icon(cell.reach), OfferingWords.form(cell.form) + ": " + OfferingWords.reach(cell.reach)])
                }
                EqualityEntry {
                    Layout.fillWidth: true
                    visible: card.open
                    municipality: card.modelData.municipality
                    equality: table
                }
                AppButton {
                    visible: table.canWrite
                    icon.name: card.open ? "check" : "pencil"
                    text: card.open ? qsTr("Done") : qsTr("Say what is offered")
                    Accessible.name: text + ": " + card.modelData.name
                    onClicked: page.saying = card.open ? "" : card.modelData.municipality
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: table.loaded && table.rows.length === 0
            iconName: "pilot"
            text: qsTr("This pilot has no municipalities.")
        }
    }
}
