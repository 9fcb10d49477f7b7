pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A space for one pilot, for a provider's own people ("provider/ID"), or for what a provider reports to a municipality
// ("shared/PROVIDER/MUNICIPALITY"): its name and who of the network is in it.
Page {
    id: page

    readonly property var parts: targetId.split("/")
    readonly property string kind: parts.length > 1 ? parts[0] : "pilot"
    readonly property string name: kind === "pilot" ? pilot.name : parts.slice(1).map(id => organisations.nameOf("organisations", id)).join(" – ")
    property var chosen: []

    columnWidth: Theme.readingWidth
    title: (kind === "pilot" ? qsTr("A space for %1") : qsTr("The space of %1")).arg(name)

    PilotDetail {
        id: pilot

        pilotId: page.kind === "pilot" ? page.targetId : ""
    }
    RegisterChoices { id: organisations; kind: "organisations" }
    PeopleList { id: people }
    NetworkActs {
        id: acts

        onDone: (act, answer) => page.go("people", answer)
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Notes written in this space are read only by the people chosen here. Others can be let in later, and then they read what is there.")
        }
        Banner {
            Layout.fillWidth: true
            visible: acts.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(acts.errorCode, acts.errorParameters)
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Who is in it")
        }
        Card {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("You are in it always, as its administrator.")
            }
            Repeater {
                model: people

                CheckBox {
                    id: box

                    required property string personId
                    required property string who
                    required property bool mine
                    required property bool gone

                    Layout.fillWidth: true
                    visible: !mine && !gone
                    text: who
                    checked: page.chosen.includes(personId)
                    onToggled: page.chosen = checked ? page.chosen.concat([personId]) : page.chosen.filter(id => id !== personId)
                }
            }
        }
        AppButton {
            kind: AppButton.Primary
            icon.name: "add"
            enabled: !acts.busy
            text: acts.busy ? qsTr("One moment …") : qsTr("Make the space")
            onClicked: acts.createSpace(page.kind, page.name, page.kind === "pilot" ? page.targetId : page.parts.slice(1).join(" "), page.chosen)
        }
    }
}
