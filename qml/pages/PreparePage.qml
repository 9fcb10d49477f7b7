pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Before a day without a line: everything of the chosen pilots onto this device, until it says that it is ready.
Page {
    id: page

    readonly property var chosen: area.pilots
    readonly property bool fetching: area.step === "fetching"

    function toggle(pilot: string, wanted: bool) {
        area.pilots = wanted ? chosen.concat([pilot]) : chosen.filter(id => id !== pilot)
    }

    columnWidth: Theme.readingWidth
    title: qsTr("Prepare tomorrow")

    AreaFetch { id: area }
    PilotListModel { id: pilots }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            visible: area.step === "ready"

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                Icon { name: "safe"; size: 40; color: Theme.spruce }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Title
                    text: qsTr("Ready offline, %1").arg(Labels.bytes(area.bytesHere))
                }
            }
            AppText {
                Layout.fillWidth: true
                text: Labels.line([qsTr("%n note(s)", "", area.notes), qsTr("%n file(s)", "", area.files)])
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("Notes, contacts, templates and files are on this device. You need no connection for them.")
            }
            AppButton {
                text: qsTr("Choose again")
                onClicked: area.again()
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.fetching

            ProgressRow {
                Layout.fillWidth: true
                title: area.files > area.filesHere ? qsTr("Fetching file %1 of %2").arg(area.filesHere + 1).arg(area.files)
                                                   : qsTr("Fetching what is new")
                second: area.bytes > 0 ? qsTr("%1 of %2").arg(Labels.bytes(area.bytesHere)).arg(Labels.bytes(area.bytes)) : ""
                value: area.bytes > 0 ? area.bytesHere / area.bytes : 0
                onCancelled: area.cancel()
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("You can go on working. What has come stays, also if you cancel.")
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: area.step === "short" || area.step === "paused" || area.step === "alone"
            kind: Banner.Waiting
            text: {
                switch (area.step) {
                case "paused": return qsTr("Sync is paused, so nothing is fetched. Resume it in the outbox first.")
                case "alone": return qsTr("No server has been set: everything there is lies on this device already.")
                }
                const left = qsTr("%1 of %2 files are here.").arg(area.filesHere).arg(area.files)
                const why = area.errorCode !== "" ? Sentences.sentence(area.errorCode, area.errorParameters)
                                                  : qsTr("The others have not been sent by those who added them.")
                return left + " " + why
            }
            actionText: area.step === "short" ? qsTr("Try again") : area.step === "paused" ? qsTr("Open the outbox") : ""
            onActed: {
                if (area.step === "short")
                    area.start()
                else
                    page.go("outbox", "")
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: area.step !== "ready"
            text: qsTr("Where do you go tomorrow? Everything about these pilots is fetched while there is a good connection.")
        }
        Card {
            Layout.fillWidth: true
            visible: area.step !== "ready"
            spacing: 0

            Repeater {
                model: pilots

                CheckBox {
                    required property string pilotId
                    required property string name
                    required property int notes

                    Layout.fillWidth: true
                    enabled: !page.fetching
                    text: Labels.line([name, qsTr("%n note(s)", "", notes)])
                    checked: page.chosen.includes(pilotId)
                    onToggled: page.toggle(pilotId, checked)
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            visible: area.step !== "ready" && !page.fetching
            kind: AppButton.Primary
            icon.name: "fetch"
            text: qsTr("Fetch everything now")
            enabled: area.pilots.length > 0
            onClicked: area.start()
        }
    }
}
