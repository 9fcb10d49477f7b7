import QtQuick
import QtQuick.Templates as T
import Kopa

// The window: chooses the shell by its width, holds the keys that work everywhere, and hands settings to the theme.
T.ApplicationWindow {
    id: window

    readonly property bool narrow: width < Theme.phoneWidth
    readonly property Shell shell: shellLoader.item as Shell
    readonly property bool ready: Workspace.state === "ready"
    readonly property bool locked: Workspace.state === "locked"
    // Behind the lock the pages stay as they are, outside the window, until the store closes.
    property bool kept: false
    // Where the other shell goes on when the window gets narrow or wide.
    property var way: []
    // Before there are notes: they come from a backup.
    property bool restoring: false

    // Opens a place or a record in the shell of the moment.
    function go(target: string, targetId: string) {
        if (target === "new")
            shell?.go("note", "new:visit")
        else if (target === "sync")
            SyncStatus.syncNow()
        else
            shell?.go(target, targetId)
    }

    function remember() {
        if (!ready || !shell)
            return
        Settings.lastPage = Places.isPlace(shell.place) ? shell.place : Places.placeOf(shell.place, Places.rail)
        Settings.lastNote = shell.page instanceof NoteEditorPage ? (shell.page as NoteEditorPage).noteId : ""
    }

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: Workspace.networkName !== "" && ready ? Workspace.networkName + " – Kopa" : "Kopa"
    color: Theme.ground
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    onClosing: remember()
    onNarrowChanged: {
        remember()
        way = shell?.way.slice(-5) ?? []
    }
    onReadyChanged: {
        kept = kept || ready
        restoring = false
        if (ready && shell && shell.parent === null) {
            shell.parent = shellLoader
            shell.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Component.onCompleted: kept = ready
    Connections {
        target: Lock

        function onLocking() {
            Qt.inputMethod.commit() // qmllint disable type
            window.remember()
            Theme.reducedMotion = true
            Notices.hiding()
            Theme.reducedMotion = false
            if (window.shell)
                window.shell.parent = null
        }
        function onClosing() {
            window.kept = false
        }
    }

    Binding {
        target: Theme
        property: "dark"
        value: Settings.theme === "dark" || (Settings.theme === "system" && systemPalette.window.hslLightness < 0.5)
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Settings.textScale
    }
    SystemPalette { id: systemPalette }

    Loader {
        id: shellLoader

        anchors.fill: parent
        active: Workspace.state === "ready" || (Workspace.state === "locked" && window.kept)
        focus: window.ready
        source: window.narrow ? "shells/PhoneShell.qml" : "shells/DesktopShell.qml"
        Keys.onEscapePressed: event => event.accepted = window.shell?.back() ?? false
        Keys.onBackPressed: event => event.accepted = window.shell?.back() ?? false
        onLoaded: {
            if (window.way.length > 0)
                window.way.forEach(step => window.shell.go(step[0], step[1]))
            else if (Workspace.salvaged)
                window.shell.go("salvage", "")
            else if (Settings.lastNote !== "")
                window.shell.go("note", Settings.lastNote)
            else
                window.shell.go(Settings.lastPage !== "" ? Settings.lastPage : "today", "")
            window.way = []
        }
    }

    Loader {
        id: reminding

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(520, window.width - 2 * Theme.space4)
        y: Theme.space3
        active: window.ready
        source: "shells/ReminderBar.qml"
    }
    Connections {
        target: reminding.item
        ignoreUnknownSignals: true

        function onGo(target, targetId) {
            window.go(target, targetId)
        }
    }

    Loader {
        anchors.fill: parent
        active: window.locked
        focus: active
        source: "pages/UnlockPage.qml"
    }
    Loader {
        id: start

        anchors.fill: parent
        active: Workspace.state === "chooseLock" || Workspace.state === "welcome"
        focus: active
        source: window.restoring ? "pages/RestorePage.qml" : Workspace.state === "welcome" ? "pages/WelcomePage.qml" : "pages/ChooseLockPage.qml"
    }
    Connections {
        target: start.item
        ignoreUnknownSignals: true

        function onRestoreWanted() {
            window.restoring = true
        }
        function onLeave() {
            window.restoring = false
        }
    }
    Loader {
        anchors.fill: parent
        active: Workspace.state === "waiting"
        focus: active
        source: "pages/WaitingPage.qml"
    }
    Loader {
        anchors.fill: parent
        active: Workspace.state === "sealing"
        source: "pages/SealingPage.qml"
    }
    Loader {
        anchors.fill: parent
        active: Workspace.state === "failed"
        focus: active
        source: "pages/FailedPage.qml"
    }

    JumpDialog {
        id: jump

        onGo: (target, targetId) => window.go(target, targetId)
    }

    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: window.ready
        onActivated: window.go("new", "")
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: window.ready
        onActivated: window.shell.startSearch()
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: window.ready
        onActivated: jump.open()
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: window.ready
        onActivated: SyncStatus.syncNow()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: window.ready && Lock.lockable
        onActivated: Lock.lock()
    }
    Shortcut {
        sequence: "F6"
        enabled: window.ready
        onActivated: window.shell.nextPane()
    }
    Shortcut {
        sequences: ["Alt+Left", "Back"]
        enabled: window.ready
        onActivated: window.shell.back()
    }
}
