import QtQuick
import Kopa

// Until the network has two administrators and this person a printed code: one friendly reminder a week. And until others
// have confirmed what a newcomer was told: by whom.
Column {
    id: nag

    readonly property bool awake: Settings.nagUntil === "" || new Date(Settings.nagUntil) < new Date()
    readonly property bool hearsay: told.kind !== undefined
    readonly property bool alone: awake && !hearsay && notices.oneCoordinator && Workspace.role === "administrator"
    readonly property bool codeless: awake && !hearsay && notices.noRecoveryCode
    // The notes are here as one device told them, until others have found the same.
    readonly property var told: notices.revision >= 0 ? notices.find("kind", "toldByOne") : ({})

    signal go(string target, string targetId)

    function later() {
        Settings.nagUntil = new Date(Date.now() + 7 * 24 * 3600 * 1000).toISOString()
    }

    visible: alone || codeless || hearsay
    spacing: Theme.space3

    NoticeList { id: notices }

    Banner {
        width: nag.width
        visible: nag.hearsay
        text: qsTr("The notes are shown as told by %1. Others have not confirmed them yet.").arg(nag.told.who ?? "")
        actionText: qsTr("Have a look")
        onActed: nag.go("safety", "")
    }

    Banner {
        width: nag.width
        visible: nag.alone
        closable: true
        text: qsTr("Only you look after this network. If something happens to you or your device, nobody can let people in or out. Make somebody else an administrator too.")
        actionText: qsTr("Choose somebody")
        onActed: nag.go("people", "")
        onClosed: nag.later()
    }
    Banner {
        width: nag.width
        visible: nag.codeless && !nag.alone
        closable: true
        text: qsTr("If all your devices are lost, nothing brings your notes back. Print a recovery code and keep it at home.")
        actionText: qsTr("Make a recovery code")
        onActed: nag.go("recovery", "")
        onClosed: nag.later()
    }
}
