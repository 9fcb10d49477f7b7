pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One field of one record in which two people differed.
Card {
    id: card

    required property string recordType
    required property string recordId
    required property string title
    required property string field
    required property string element
    required property bool joined
    required property bool revived
    required property var versions

    readonly property bool opens: recordType === "note" || recordType === "pilot" || recordType === "organisation"

    signal opened()
    signal kept(int version)
    signal approved()

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: card.title !== "" ? card.title : Labels.recordLabel(card.recordType)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: Labels.line([Labels.recordLabel(card.recordType), card.revived ? "" : Labels.fieldLabel(card.field)])
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.revived ? qsTr("Somebody moved this to the trash while somebody else was writing in it. The writing was kept.")
            : card.joined ? qsTr("Two people wrote in the same sentences. Both people's words are in the text; read the joined sentences once.")
            : card.versions.length === 0 ? qsTr("Two people changed this at the same time. Both changes were taken in.") : ""
    }
    Repeater {
        model: card.revived || card.joined ? [] : card.versions

        Rectangle {
            id: version

            required property var modelData
            required property int index

            Layout.fillWidth: true
            implicitHeight: inner.implicitHeight + 2 * Theme.space3
            radius: Theme.corner
            color: Theme.ground
            border.width: 1
            border.color: Theme.line

            ColumnLayout {
                id: inner

                x: Theme.space3
                y: Theme.space3
                width: parent.width - 2 * Theme.space3
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    text: version.modelData.words !== "" ? Labels.valueText(card.field, version.modelData.words) : qsTr("Empty")
                    color: version.modelData.words !== "" ? Theme.ink : Theme.muted
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Second
                    text: version.modelData.who !== "" ? Labels.line([version.modelData.who, Labels.dateTime(version.modelData.when)]) : qsTr("From the register")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    AppButton {
                        text: qsTr("Keep this one")
                        Accessible.name: qsTr("Keep “%1”").arg(version.modelData.words)
                        onClicked: card.kept(version.index)
                    }
                    Item {
                        visible: version.modelData.shown
                        implicitWidth: shown.implicitWidth
                        implicitHeight: Theme.target

                        Badge {
                            id: shown

                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("Shown now")
                            tone: Badge.Accent
                            iconName: "eye"
                        }
                    }
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            visible: card.revived || card.joined || card.versions.length === 0
            icon.name: "check"
            text: qsTr("Looks right")
            onClicked: card.approved()
        }
        AppButton {
            visible: card.opens
            kind: AppButton.Quiet
            text: card.recordType === "note" ? qsTr("Open the note") : qsTr("Open the page")
            onClicked: card.opened()
        }
    }
}
