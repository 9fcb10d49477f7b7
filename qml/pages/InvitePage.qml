pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// An invitation for one device: as a code to show and as a link to send. It says when it ends.
Page {
    id: page

    property string role: "writer"

    title: qsTr("Invite")
    columnWidth: 520 * Math.min(1.5, Theme.textScale)

    InvitationMaker { id: maker }

    ScrollColumn {
        maximumWidth: page.columnWidth

        AppText {
            Layout.fillWidth: true
            text: qsTr("Each invitation is for one device. Show the code or send the link only to the one you invite: whoever has it can join.")
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("The one you invite")

            SegmentedChoice {
                Layout.fillWidth: true
                name: qsTr("The one you invite")
                keys: ["writer", "reader"]
                labelOf: key => Labels.roleLabel(key)
                value: page.role
                onChosen: key => page.role = key
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: maker.link === "" ? AppButton.Primary : AppButton.Secondary
            icon.name: "qr"
            text: maker.link === "" ? qsTr("Make an invitation") : qsTr("Make a new invitation")
            onClicked: maker.make(page.role, 72)
        }
        Banner {
            Layout.fillWidth: true
            visible: maker.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(maker.errorCode, {})
        }
        Card {
            Layout.fillWidth: true
            visible: maker.link !== ""

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: 280
                implicitHeight: 280
                radius: Theme.corner
                color: "white"

                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.space3
                    source: maker.link !== "" ? "image://qr/" + encodeURIComponent(maker.link) : ""
                    sourceSize.width: 512
                    sourceSize.height: 512
                    smooth: false
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The invitation as a code")
                }
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                horizontalAlignment: Text.AlignHCenter
                text: maker.expires !== "" ? qsTr("Valid until %1").arg(Labels.dateTime(maker.expires)) : ""
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
        }
    }
}
