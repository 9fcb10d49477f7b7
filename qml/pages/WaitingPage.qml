pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Joined from afar, and not let in yet: the code to read aloud, and what to say.
StartPage {
    id: page

    readonly property var own: pairings.revision >= 0 ? pairings.find("mine", true) : ({})

    Accessible.name: title.text

    PairingList { id: pairings }
    Timer {
        interval: 10000
        repeat: true
        running: true
        onTriggered: SyncStatus.syncNow()
    }
    AppText {
        id: title

        Layout.fillWidth: true
        role: AppText.Title
        text: qsTr("You have asked to join")
    }
    AppText {
        Layout.fillWidth: true
        text: page.own.code ? qsTr("Call the person who invited you and read this code aloud. They have the same one on their screen and let you in.")
                            : qsTr("In a moment a code appears here. Then call the person who invited you.")
    }
    Card {
        Layout.fillWidth: true

        LargeDigits {
            Layout.fillWidth: true
            visible: code !== ""
            code: page.own.code ?? ""
        }
        AppText {
            Layout.fillWidth: true
            visible: !page.own.code
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Waiting for the code …")
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !!page.own.code
        role: AppText.Second
        text: qsTr("What to say: “I am joining Kopa with your link. My code is %1. Is yours the same?”").arg(page.own.code ?? "")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("You can close Kopa meanwhile. The notes arrive when you have been let in.")
    }
    Banner {
        Layout.fillWidth: true
        visible: SyncStatus.badge === "attention"
        kind: Banner.Wrong
        text: Sentences.sentence(SyncStatus.errorCode, SyncStatus.errorParameters)
    }
}
