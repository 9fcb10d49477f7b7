pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The first screen: join a network by link or by a picture of its code, create one, or come back with a recovery code.
// Works without a connection.
StartPage {
    id: page

    signal restoreWanted()

    property string way: "join"
    property string errorCode
    property var errorParameters: ({})

    // It leads to a room where the network is met, not into the network.
    readonly property bool workshopLink: way === "join" && WorkshopHub.isLink(linkEntry.text)
    readonly property bool complete: nameEntry.text.trim() !== ""
        && (way === "join" ? linkEntry.text.trim() !== "" && !workshopLink : way === "create" ? networkEntry.text.trim() !== "" : recovery.complete)

    function start() {
        errorCode = ""
        if (!complete)
            return
        if (way === "join")
            Workspace.join(linkEntry.text.trim(), nameEntry.text.trim())
        else if (way === "restore")
            Workspace.recover(recovery.code, recovery.server, nameEntry.text.trim())
        else
            Workspace.createNetwork(networkEntry.text.trim(), nameEntry.text.trim(), Language.code, serverEntry.text.trim())
    }

    function takePicture(file: url) {
        errorCode = ""
        if (way === "restore")
            Workspace.recoverFromImage(file, nameEntry.text.trim())
        else
            Workspace.joinFromImage(file, nameEntry.text.trim())
    }

    Connections {
        target: Workspace

        function onFailed(code, parameters) {
            page.errorCode = code
            page.errorParameters = parameters
        }
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Title
        text: qsTr("A field notebook for the pilots of a network")
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("What you write is saved on this device at once and reaches the others when there is a connection. Only the members of the network can read it.")
    }
    SegmentedChoice {
        Layout.fillWidth: true
        visible: page.way !== "restore"
        name: qsTr("How to begin")
        keys: ["join", "create"]
        labelOf: key => key === "join" ? qsTr("Join a network") : qsTr("Create a network")
        value: page.way
        onChosen: key => page.way = key
    }
    AppText {
        Layout.fillWidth: true
        visible: page.way === "restore"
        role: AppText.Heading
        text: qsTr("Restore with a recovery code")
    }
    Banner {
        Layout.fillWidth: true
        visible: page.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(page.errorCode, page.errorParameters)
    }
    Banner {
        Layout.fillWidth: true
        visible: page.workshopLink
        kind: Banner.Waiting
        text: qsTr("This is the code of a workshop, for devices that are in the network already. Ask the host for an invitation first, or open the workshop's page in a web browser.")
    }
    FormField {
        id: nameField

        Layout.fillWidth: true
        label: qsTr("Your name")
        hint: qsTr("Others see it beside what you write.")

        TextField {
            id: nameEntry

            Layout.fillWidth: true
            name: nameField.label
            focus: true
            text: Settings.personName
            onAccepted: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        }
    }
    FormField {
        id: linkField

        Layout.fillWidth: true
        visible: page.way === "join"
        label: qsTr("Invitation link")
        hint: qsTr("It begins with “kopa:”. You get it from somebody in the network.")

        TextField {
            id: linkEntry

            Layout.fillWidth: true
            name: linkField.label
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: page.start()
        }
        AppButton {
            Layout.fillWidth: true
            icon.name: "qr"
            text: qsTr("Use a picture of the code")
            enabled: nameEntry.text.trim() !== ""
            onClicked: pictures.open()
        }
    }
    FormField {
        id: networkField

        Layout.fillWidth: true
        visible: page.way === "create"
        label: qsTr("Name of the network")

        TextField {
            id: networkEntry

            Layout.fillWidth: true
            name: networkField.label
            onAccepted: page.start()
        }
    }
    FormField {
        id: serverField

        Layout.fillWidth: true
        visible: page.way === "create"
        label: qsTr("Address of the server (optional)")
        hint: qsTr("Without a server everything stays on this device.")

        TextField {
            id: serverEntry

            Layout.fillWidth: true
            name: serverField.label
            placeholderText: "https://"
            inputMethodHints: Qt.ImhUrlCharactersOnly
            onAccepted: page.start()
        }
    }
    RecoveryEntry {
        id: recovery

        Layout.fillWidth: true
        visible: page.way === "restore"
        wrongGroup: page.errorCode === "code_mistyped" ? Number(page.errorParameters.group ?? 0) : -1
        onAccepted: page.start()
        onPictureWanted: pictures.open()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: page.complete && !Workspace.busy
        text: Workspace.busy ? qsTr("One moment …") : page.way === "join" ? qsTr("Join") : page.way === "create" ? qsTr("Create") : qsTr("Restore")
        onClicked: page.start()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        text: page.way === "restore" ? qsTr("Join or create instead") : qsTr("I have a recovery code")
        onClicked: {
            page.errorCode = ""
            page.way = page.way === "restore" ? "join" : "restore"
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: Lock.lockable
        kind: AppButton.Quiet
        text: qsTr("I have a backup")
        onClicked: page.restoreWanted()
    }
    DropArea {
        parent: page
        width: page.width
        height: page.height
        keys: ["text/uri-list"]
        onDropped: drop => page.takePicture(drop.urls[0])
    }
    FileDialog {
        id: pictures

        title: page.way === "restore" ? qsTr("Picture of the printed code") : qsTr("Picture of the invitation code")
        nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg)"]
        onAccepted: page.takePicture(selectedFile)
    }
}
