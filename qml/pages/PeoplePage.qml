pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who is in the network, or in one of its spaces, with which rights and devices.
Page {
    id: page

    readonly property var space: spaces.revision >= 0 ? spaces.find("spaceId", targetId) : ({})
    readonly property bool common: targetId === ""

    columnWidth: Theme.readingWidth
    title: common ? qsTr("People") : Labels.spaceName(page.space)
    actions: [
        IconButton {
            visible: page.common
            icon.name: "invite"
            text: qsTr("Invite")
            onClicked: page.go("invite", "")
        }
    ]

    PeopleList {
        id: people

        spaceId: page.targetId
    }
    SpaceList { id: spaces }
    PairingList { id: pairings }
    NoticeList { id: notices }

    ScrollColumn {
        SafetyNag {
            Layout.fillWidth: true
            onGo: (target, targetId) => page.go(target, targetId)
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: page.common ? qsTr("Everybody here reads what is written in the network. Administrators let people in and out.")
                              : Labels.spacePurpose(page.space.kind ?? "")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.common && pairings.count > 0
            kind: Banner.Waiting
            text: qsTr("%n device(s) wait to be let in. Call the person and compare the code.", "", pairings.count)
            actionText: qsTr("Compare the code")
            onActed: page.go("pairing", "")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.space.frozen === true
            kind: Banner.Wrong
            text: Sentences.sentence("log_forked", {})
            actionText: qsTr("Have a look")
            onActed: page.go("safety", "")
        }
        Card {
            Layout.fillWidth: true
            visible: people.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: people

                ListRow {
                    id: person

                    required property string personId
                    required property string who
                    required property string role
                    required property string lastSeen
                    required property int devices
                    required property bool mine
                    required property bool waiting
                    required property bool gone

                    Layout.fillWidth: true
                    title: who
                    second: gone ? qsTr("Not here any more") : Labels.line([Labels.roleLabel(role), qsTr("%n device(s)", "", devices)])
                    third: lastSeen !== "" ? qsTr("Last seen %1").arg(Labels.relativeDay(lastSeen)) : ""
                    iconName: "person"
                    chevron: true
                    onClicked: page.go("person", page.targetId + "/" + personId)

                    Badge {
                        visible: person.mine || person.waiting
                        text: person.waiting ? qsTr("Waiting") : qsTr("You")
                        tone: person.waiting ? Badge.Waiting : Badge.Accent
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: people.loaded && people.count === 0
            iconName: "people"
            text: qsTr("Nobody is here yet. Invite the first one.")
            actionText: qsTr("Invite")
            onActed: page.go("invite", "")
        }
        AppButton {
            visible: page.common && people.count > 0
            kind: AppButton.Primary
            icon.name: "invite"
            text: qsTr("Invite")
            onClicked: page.go("invite", "")
        }
        Card {
            Layout.fillWidth: true
            visible: page.common
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("Spaces")
                second: qsTr("Which notes are read by whom: the whole network, one pilot's people, or only you.")
                secondLines: 4
                iconName: "pilot"
                chevron: true
                onClicked: page.go("spaces", "")
            }
            ListRow {
                id: safety

                Layout.fillWidth: true
                title: qsTr("Is everything in order?")
                second: notices.serious > 0 ? qsTr("%n thing(s) to look at", "", notices.serious) : qsTr("Nothing is amiss.")
                iconName: notices.serious > 0 ? "warning" : "safe"
                iconColor: notices.serious > 0 ? Theme.cloudberry : Theme.muted
                chevron: true
                onClicked: page.go("safety", "")
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            visible: text !== ""
            text: page.confirmedText(page.common ? spaces.revision >= 0 ? spaces.find("kind", "network") : ({}) : page.space)
        }
    }

    function confirmedText(space: var): string {
        const parts = []
        if (space.confirmed)
            parts.push(qsTr("The server confirmed this list %1.").arg(Labels.dateTime(space.confirmed)))
        if (space.pendingActs > 0)
            parts.push(qsTr("%n change(s) of yours take effect when there is a connection.", "", space.pendingActs))
        return parts.join(" ")
    }
}
