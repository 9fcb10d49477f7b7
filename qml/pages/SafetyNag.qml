import QtQuick
import Kopa

// Until the network has two administrators and this person a printed code: one friendly reminder a week.
Column {
    id: nag

    readonly property bool awake: Settings.nagUntil === "" || new Date(Settings.nagUntil) < new Date()
    readonly property bool alone: awake && notices.oneCoordinator && Workspace.role === "administrator"
    readonly property bool codeless: awake && notices.noRecoveryCode

    signal go(string target, string targetId)

    function later() {
        Settings.nagUntil = new Date(Date.now() + 7 * 24 * 3600 * 1000).toISOString()
    }

    visible: alone || codeless
    spacing: Theme.space3

    NoticeList { id: notices }

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
