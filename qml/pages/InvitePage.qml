pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// An invitation for one device: shown in the room, sent to somebody far away, or for another device of one's own.
Page {
    id: page

    property string way: targetId === "own" || !administers ? "own" : "room"
    property string role: "writer"
    readonly property bool administers: Workspace.role === "administrator"
    readonly property var minutes: ({ room: Number(room.value), afar: 3 * 24 * 60, own: 15 })

    function make() {
        maker.make({ role: role, minutes: minutes[way], remote: way === "afar", ownDevice: way === "own" })
    }

    title: qsTr("Invite")
    columnWidth: 520 * Math.min(1.5, Theme.textScale)

    InvitationMaker { id: maker }
    InvitationList { id: open }
    NetworkActs { id: acts }

    ScrollColumn {
        maximumWidth: page.columnWidth

        SegmentedChoice {
            Layout.fillWidth: true
            visible: page.administers
            name: qsTr("How to invite")
            keys: ["room", "afar", "own"]
            labelOf: key => ({ room: qsTr("Here in the room"), afar: qsTr("From afar"), own: qsTr("Another device of mine") })[key]
            value: page.way
            onChosen: key => {
                page.way = key
                maker.forget()
            }
        }
        AppText {
            Layout.fillWidth: true
            text: ({ room: qsTr("Show the code to the one beside you. It is for one device. It works without a connection too."),
                     afar: qsTr("Send the link by mail or message. Alone it opens nothing: when it has been used, call the person and compare a code with them."),
                     own: qsTr("Show the code to your other device. It becomes yours in every space that you are in.") })[page.way]
        }
        FormField {
            Layout.fillWidth: true
            visible: page.way !== "own"
            label: qsTr("The one you invite")

            SegmentedChoice {
                Layout.fillWidth: true
                name: qsTr("The one you invite")
                keys: ["reader", "writer", "administrator"]
                labelOf: key => Labels.roleLabel(key)
                value: page.role
                onChosen: key => page.role = key
            }
        }
        FormField {
            Layout.fillWidth: true
            visible: page.way === "room"
            label: qsTr("The code is good for")

            SegmentedChoice {
                id: room

                Layout.fillWidth: true
                name: qsTr("The code is good for")
                keys: ["15", "60", "480"]
                labelOf: key => Number(key) < 60 ? qsTr("%1 min").arg(key) : qsTr("%1 h").arg(Number(key) / 60)
                value: "15"
                onChosen: key => value = key
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: maker.link === "" ? AppButton.Primary : AppButton.Secondary
            icon.name: page.way === "afar" ? "link" : "qr"
            enabled: !maker.busy
            text: maker.link === "" ? qsTr("Make an invitation") : qsTr("Make a new invitation")
            onClicked: page.make()
        }
        Banner {
            Layout.fillWidth: true
            visible: maker.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(maker.errorCode, maker.errorParameters)
        }
        Card {
            Layout.fillWidth: true
            visible: maker.link !== ""

            CodePicture {
                Layout.alignment: Qt.AlignHCenter
                visible: page.way !== "afar"
                code: maker.link
                name: qsTr("The invitation as a code")
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                horizontalAlignment: Text.AlignHCenter
                text: maker.expires !== "" ? qsTr("Valid until %1").arg(Labels.dateTime(maker.expires)) : ""
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: page.way === "afar" && !maker.onServer
                text: qsTr("The server does not know of it yet. It works when there has been a connection.")
            }
            TextBox {
                id: link

                Layout.fillWidth: true
                name: qsTr("Invitation link")
                readOnly: true
                text: maker.link
                wrapMode: TextEdit.WrapAnywhere
                font.pixelSize: Theme.captionSize
            }
            AppButton {
                property bool copied: false

                Layout.fillWidth: true
                icon.name: copied ? "check" : "link"
                text: copied ? qsTr("Copied") : qsTr("Copy the link")
                onClicked: {
                    link.selectAll()
                    link.copy()
                    link.deselect()
                    copied = true
                }
            }
            AppButton {
                Layout.fillWidth: true
                visible: page.way === "afar"
                icon.name: "call"
                text: qsTr("When it has been used: compare the code")
                onClicked: page.go("pairing", "")
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: open.count > 0
            text: qsTr("Open invitations")
            count: open.count
        }
        Banner {
            Layout.fillWidth: true
            visible: acts.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(acts.errorCode, acts.errorParameters)
        }
        Card {
            Layout.fillWidth: true
            visible: open.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: open

                ListRow {
                    id: invitation

                    required property string invitationId
                    required property string role
                    required property string expires
                    required property bool remote
                    required property bool ownDevice

                    Layout.fillWidth: true
                    hoverEnabled: false
                    focusPolicy: Qt.NoFocus
                    title: ownDevice ? qsTr("Another device of mine") : remote ? qsTr("From afar") : qsTr("Here in the room")
                    second: Labels.line([ownDevice ? "" : Labels.roleLabel(role), expires !== "" ? qsTr("Valid until %1").arg(Labels.dateTime(expires)) : ""])
                    iconName: ownDevice ? "device" : remote ? "link" : "qr"

                    AppButton {
                        kind: AppButton.Quiet
                        enabled: !acts.busy
                        text: qsTr("Take back")
                        onClicked: acts.revoke("", invitation.invitationId)
                    }
                }
            }
        }
    }
}
