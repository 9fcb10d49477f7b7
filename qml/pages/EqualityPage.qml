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
        id: equality

        pilotId: page.targetId
        onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: equality.pilotName !== "" ? equality.pilotName : qsTr("All pilots")
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
                model: equality.sums

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
            count: equality.rows.length
        }
        Repeater {
            model: equality.rows

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
                    equality: equality
                }
                AppButton {
                    visible: equality.canWrite
                    icon.name: card.open ? "check" : "pencil"
                    text: card.open ? qsTr("Done") : qsTr("Say what is offered")
                    Accessible.name: text + ": " + card.modelData.name
                    onClicked: page.saying = card.open ? "" : card.modelData.municipality
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: equality.loaded && equality.rows.length === 0
            iconName: "pilot"
            text: qsTr("This pilot has no municipalities.")
        }
    }
}
