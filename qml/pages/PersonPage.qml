pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One person in a space: role, devices, and the way out.
Page {
    id: page

    readonly property string spaceId: targetId.split("/")[0]
    readonly property string personId: targetId.split("/")[1] ?? ""
    readonly property var person: people.revision >= 0 ? people.find("personId", personId) : ({})
    readonly property var space: spaces.revision >= 0 ? spaceId === "" ? spaces.find("kind", "network") : spaces.find("spaceId", spaceId) : ({})
    readonly property bool mine: person.mine === true
    readonly property bool administers: space.role === "administrator"
    // Before the only administrator leaves, somebody else must be one.
    readonly property bool last: person.role === "administrator" && space.coordinators === 1

    readonly property bool wholeNetwork: space.kind === "network"
    readonly property string whatStays: qsTr("What they wrote for others stays, under their name. Their own drafts only they can read: nobody else ever gets them, so ask for those that the work needs first. What they looked after in the network and in pilots ends; the other administrators go on.")

    columnWidth: Theme.readingWidth
    title: person.who ?? ""

    SpaceList { id: spaces }
    PeopleList {
        id: people

        spaceId: page.spaceId
    }
    DeviceList {
        id: devices

        spaceId: page.spaceId
        personId: page.personId
    }
    NetworkActs {
        id: acts

        onDone: act => {
            if (act === "person")
                page.leave()
        }
    }
    Dialog {
        id: out

        title: page.mine ? qsTr("Leave?") : qsTr("Take %1 out?").arg(page.title)
        text: page.mine ? qsTr("Your devices stop getting anything new. What is on them stays there, as locked as it was. Notes that only you can read stay on your devices; hand over those that others need first.")
                        : qsTr("All devices of %1 stop getting anything new at their next contact. What is already on them stays there, as locked as it was. The network's keys change, so later notes cannot be read with the old ones.").arg(page.title) + " " + page.whatStays
        acceptText: page.mine ? qsTr("Leave") : qsTr("Take out")
        danger: true
        onAccepted: {
            if (!page.wholeNetwork)
                acts.removePerson(page.spaceId, page.personId)
            else if (page.mine)
                acts.leaveNetwork(page.personId)
            else
                acts.removeFromAll(page.personId)
        }
    }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: acts.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(acts.errorCode, acts.errorParameters)
        }
        Card {
            Layout.fillWidth: true
            visible: page.person.gone !== true

            AppText {
                id: roleTitle

                Layout.fillWidth: true
                role: AppText.Second
                color: Theme.ink
                font.weight: Font.Medium
                text: qsTr("What this person may do")
            }
            SegmentedChoice {
                Layout.fillWidth: true
                visible: page.administers && !page.last
                enabled: !acts.busy
                name: roleTitle.text
                keys: ["reader", "writer", "administrator"]
                labelOf: key => Labels.roleLabel(key)
                value: page.person.role ?? ""
                onChosen: key => acts.setRole(page.spaceId, page.personId, key)
            }
            AppText {
                Layout.fillWidth: true
                visible: !page.administers || page.last
                text: Labels.roleLabel(page.person.role ?? "")
            }
            AppText {
                Layout.fillWidth: true
                visible: page.last && !page.mine
                role: AppText.Caption
                text: qsTr("Somebody must look after the network. Make somebody else an administrator first.")
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Devices")
            count: devices.count
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            Repeater {
                model: devices

                ListRow {
                    id: device

                    required property string deviceId
                    required property string deviceName
                    required property string joined
                    required property string lastSeen
                    required property bool self
                    required property bool recovery
                    required property bool waiting
                    required property bool removed

                    Layout.fillWidth: true
                    title: recovery ? qsTr("Printed recovery code") : deviceName !== "" ? deviceName : qsTr("A device")
                    second: Labels.line([removed ? qsTr("Taken out") : "", joined !== "" ? qsTr("Since %1").arg(Labels.date(joined)) : ""])
                    third: lastSeen !== "" ? qsTr("Last seen %1").arg(Labels.relativeDay(lastSeen)) : ""
                    iconName: recovery ? "page" : "device"
                    chevron: !removed
                    enabled: !removed
                    onClicked: page.go("device", page.spaceId + "/" + page.personId + "/" + deviceId)

                    Badge {
                        visible: device.self || device.waiting
                        text: device.waiting ? qsTr("Waiting") : qsTr("This device")
                        tone: device.waiting ? Badge.Waiting : Badge.Accent
                    }
                }
            }
        }
        AppButton {
            visible: page.mine
            icon.name: "add"
            text: qsTr("Add a device of mine")
            onClicked: page.go("invite", "own")
        }
        AppButton {
            visible: page.mine && page.wholeNetwork
            icon.name: "forward"
            text: qsTr("Hand over my drafts")
            onClicked: page.go("handover", "")
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            visible: !page.mine && page.administers && page.wholeNetwork && page.person.gone !== true
            text: qsTr("When somebody leaves: %1").arg(page.whatStays)
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            visible: page.mine && page.last
            text: qsTr("To leave the network, hand it over first: make somebody else an administrator.")
        }
        AppButton {
            visible: page.mine && page.last
            text: qsTr("Choose who takes over")
            icon.name: "people"
            onClicked: page.go("people", page.spaceId)
        }
        AppButton {
            visible: page.person.gone !== true && (page.mine || page.administers) && !page.last
            kind: AppButton.Quiet
            accentOverride: Theme.lingonberry
            enabled: !acts.busy
            icon.name: "close"
            text: page.mine ? page.wholeNetwork ? qsTr("Leave the network") : qsTr("Leave this space") : qsTr("Take this person out")
            onClicked: out.open()
        }
    }
}
