pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A rail, a list and what is chosen from it side by side; with less than 900 px a rail and one pane.
Shell {
    id: shell

    property string target
    property string targetId
    property var trail: []

    way: trail.concat(target !== "" ? [[target, targetId]] : [])
    readonly property bool twoPanes: width >= Theme.twoPaneWidth && Places.withDetail(place)
    readonly property bool detailShown: target !== "" && target !== place
    page: (detail.visible && detailLoader.item ? detailLoader.item : listLoader.item) as Page

    function go(to: string, id: string) {
        if (target !== "")
            trail = trail.concat([[target, targetId]]).slice(-50)
        open(to, id)
    }

    function open(to: string, id: string) {
        const list = Places.listOf[to] ?? to
        const keepsTrash = place === "trash" && to === "note"
        target = to
        targetId = id
        if (!keepsTrash && list !== place) {
            place = list
            listLoader.setSource(Places.page(list), { standalone: false, targetId: list === to ? id : "" })
        } else if ((list === to || !Places.withDetail(list)) && listLoader.item) {
            (listLoader.item as Page).targetId = id
        }
        detailLoader.setSource(detailShown ? Places.page(to) : "", { standalone: false, targetId: id })
    }

    function back(): bool {
        if (trail.length === 0)
            return false
        const last = trail[trail.length - 1]
        trail = trail.slice(0, -1)
        open(last[0], last[1])
        return true
    }

    function startSearch() {
        const list = listLoader.item as Page
        if (list && (twoPanes || !detailShown))
            list.startSearch()
        else
            go("notes", "")
    }

    function nextPane() {
        const list = listLoader.item as Page
        const shown = detailLoader.item as Page
        if (rail.activeFocus && list && listPane.visible)
            list.focusContent()
        else if (listPane.visible && list && list.activeFocus && detail.visible && shown)
            shown.focusContent()
        else if (rail.activeFocus && shown)
            shown.focusContent()
        else
            rail.focusFirst()
    }

    function connectPage(page: Page) {
        page.go.connect(shell.go)
        page.leave.connect(shell.back)
    }

    NavigationRail {
        id: rail

        height: parent.height
        wide: shell.width >= Theme.twoPaneWidth
        places: Places.rail
        place: Places.placeOf(shell.place, Places.rail)
        labelOf: key => Labels.placeLabel(key)
        iconOf: key => Labels.placeIcon(key)
        countOf: key => key === "more" ? differences.count : 0
        onChosen: place => shell.go(place, "")

        DifferenceCount { id: differences }
        SyncBadge {
            Layout.fillWidth: true
            compact: !rail.wide
            leading: rail.wide
            badge: SyncStatus.badge
            waiting: SyncStatus.waiting
            files: SyncStatus.files
            fileSize: Labels.bytes(SyncStatus.fileBytes)
            done: SyncStatus.sendingDone
            total: SyncStatus.sendingTotal
            size: SyncStatus.badge === "sending" ? Labels.bytes(SyncStatus.bytes + SyncStatus.fileTotal - SyncStatus.fileDone) : ""
            onClicked: shell.go("outbox", "")
        }
        RailButton {
            Layout.fillWidth: true
            visible: Lock.lockable
            wide: rail.wide
            checkable: false
            Accessible.role: Accessible.Button
            icon.name: "lock"
            text: qsTr("Lock")
            onClicked: Lock.lock()
        }
        LanguageButton {
            Layout.fillWidth: true
            wide: rail.wide
            code: Language.code
            onChosen: code => Language.code = code
        }
    }
    T.SplitView {
        id: split

        anchors.fill: parent
        anchors.leftMargin: rail.width
        orientation: Qt.Horizontal
        onResizingChanged: {
            if (!resizing && shell.twoPanes)
                Settings.listWidth = Math.round(listPane.width)
        }

        handle: Rectangle {
            implicitWidth: 9
            color: "transparent"

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: T.SplitHandle.hovered || T.SplitHandle.pressed ? 3 : 1
                height: parent.height
                color: T.SplitHandle.pressed ? Theme.spruce : Theme.line
            }
        }

        FocusScope {
            id: listPane

            T.SplitView.minimumWidth: shell.twoPanes ? 280 : 0
            T.SplitView.preferredWidth: Math.max(280, Settings.listWidth > 0 ? Settings.listWidth : 380)
            T.SplitView.fillWidth: !detail.visible
            visible: shell.twoPanes || !shell.detailShown

            Loader {
                id: listLoader

                anchors.fill: parent
                focus: true
                onLoaded: {
                    const page = item as Page
                    page.nested = Qt.binding(() => shell.trail.length > 0 && !Places.rail.includes(shell.place))
                    shell.connectPage(page)
                    if (!shell.detailShown)
                        page.focusContent()
                }
            }
            Binding {
                target: listLoader.item
                property: "targetId"
                value: shell.targetId
                when: shell.twoPanes && shell.detailShown && listLoader.item !== null
            }
        }
        FocusScope {
            id: detail

            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 320
            visible: shell.twoPanes || shell.detailShown

            Rectangle {
                anchors.fill: parent
                color: Theme.ground
            }
            Loader {
                id: detailLoader

                anchors.fill: parent
                focus: true
                onLoaded: {
                    const page = item as Page
                    page.nested = Qt.binding(() => !shell.twoPanes)
                    shell.connectPage(page)
                    page.focusContent()
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: !shell.detailShown
                iconName: Labels.placeIcon(shell.place)
                text: shell.place === "notes" ? qsTr("Choose a note from the list, or write a new one.") : qsTr("Choose one from the list.")
                actionText: shell.place === "notes" ? qsTr("New note") : ""
                onActed: shell.go("note", "new:visit")
            }
        }
    }
    UndoBar {
        id: undo

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space5
        x: Math.round(rail.width + (shell.width - rail.width - width) / 2)
    }
    Connections {
        target: Notices

        function onOffered(text, action) {
            undo.offer(text, action)
        }
    }
}
