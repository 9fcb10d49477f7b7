import QtQuick
import QtQuick.Layouts
import Kopa

// One device: taken out, or lost, in two taps, with what that does told plainly.
Page {
    id: page

    readonly property var parts: targetId.split("/")
    readonly property var device: devices.revision >= 0 ? devices.find("deviceId", parts[2] ?? "") : ({})
    readonly property bool may: !device.removed && (device.mine === true || Workspace.role === "administrator")
    property bool lost: false

    columnWidth: Theme.readingWidth
    title: device.recovery ? qsTr("Printed recovery code") : device.deviceName || qsTr("A device")

    DeviceList {
        id: devices

        spaceId: page.parts[0]
        personId: page.parts[1] ?? ""
    }
    NetworkActs {
        id: acts

        onDone: page.leave()
    }
    Dialog {
        id: sure

        title: page.lost ? qsTr("The device is lost?") : qsTr("Take this device out?")
        text: page.consequence()
        acceptText: page.lost ? qsTr("Yes, it is lost") : qsTr("Take it out")
        danger: true
        onAccepted: acts.removeDevice(page.parts[2])
    }

    // What removing does, in the words of what happens to the notes.
    function consequence(): string {
        if (device.recovery)
            return qsTr("The printed code stops working everywhere. Make a new one afterwards.")
        const always = qsTr("It stops getting anything new at its next contact. What is on it stays there, as locked as it was: without the passphrase nobody reads it. The network's keys change, so later notes cannot be read with the old ones.")
        return lost ? always + " " + qsTr("What it wrote after today is kept apart and shown to an administrator.") : always
    }

    function ask(itIsLost: bool) {
        lost = itIsLost
        sure.open()
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
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                font.weight: Font.Medium
                text: page.device.who ?? ""
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: text !== ""
                text: page.device.joined ? qsTr("In the network since %1").arg(Labels.date(page.device.joined)) : ""
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: !page.device.recovery
                text: page.device.lastSeen ? qsTr("Last seen %1").arg(Labels.dateTime(page.device.lastSeen)) : qsTr("Nothing has come from it yet.")
            }
            Badge {
                visible: page.device.self === true
                text: qsTr("This device")
                tone: Badge.Accent
                iconName: "device"
            }
        }
        AppButton {
            visible: page.may && !page.device.recovery && !page.device.self
            kind: AppButton.Danger
            icon.name: "warning"
            enabled: !acts.busy
            text: qsTr("This device is lost")
            onClicked: page.ask(true)
        }
        AppButton {
            visible: page.may
            enabled: !acts.busy
            text: page.device.recovery ? qsTr("Make the printed code useless") : qsTr("Take this device out")
            onClicked: page.ask(false)
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            visible: page.device.removed === true
            text: qsTr("This device has been taken out.")
        }
    }
}
