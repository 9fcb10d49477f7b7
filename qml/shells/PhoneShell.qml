pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// One column: pages stacked over each other, four places below, one floating action. Back by key, button and edge.
Shell {
    id: shell

    place: "today"
    page: stack.currentItem as Page

    // Opens a place (a new stack) or something from it (on top of the stack).
    function go(target: string, targetId: string) {
        const isPlace = Places.bar.includes(target)
        const properties = { targetId: targetId, nested: !isPlace }
        if (isPlace) {
            place = target
            stack.clear(T.StackView.Immediate)
        } else if (stack.depth === 0) {
            stack.push(Places.page(Places.placeOf(target, Places.bar)), {}, T.StackView.Immediate)
        }
        shell.way = (isPlace ? [] : shell.way).concat([[target, targetId]])
        stack.push(Places.page(target), properties, T.StackView.Immediate)
        if (targetId.startsWith("new:"))
            page.focusContent()
    }

    function back(): bool {
        if (stack.depth < 2)
            return false
        stack.pop(T.StackView.Immediate)
        shell.way = shell.way.slice(0, -1)
        return true
    }

    function startSearch() {
        if (page)
            page.startSearch()
    }

    function nextPane() {
        if (bar.activeFocus && page)
            page.focusContent()
        else
            bar.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        T.StackView {
            id: stack

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            onCurrentItemChanged: (currentItem as Item)?.forceActiveFocus()
        }
        BottomBar {
            id: bar

            Layout.fillWidth: true
            places: Places.bar
            place: shell.place
            labelOf: key => Labels.placeLabel(key)
            iconOf: key => Labels.placeIcon(key)
            onChosen: place => shell.go(place, "")
        }
    }
    Connections {
        target: stack.currentItem
        ignoreUnknownSignals: true

        function onGo(target, targetId) {
            shell.go(target, targetId)
        }
        function onLeave() {
            shell.back()
        }
    }
    AppButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.space4
        anchors.bottomMargin: bar.height + Theme.space4
        visible: stack.depth === 1 && (shell.place === "today" || shell.place === "notes") && !undo.visible
        kind: AppButton.Primary
        implicitHeight: 56
        icon.name: "add"
        text: Theme.textScale > 1.3 ? "" : qsTr("New note")
        Accessible.name: qsTr("New note")
        onClicked: shell.go("note", "new:visit")
    }
    UndoBar {
        id: undo

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: bar.height + Theme.space3
    }
    Connections {
        target: Notices

        function onOffered(text, action) {
            undo.offer(text, action)
        }
    }
    // A swipe from the left edge goes back.
    Item {
        width: 16
        height: parent.height

        DragHandler {
            target: null
            enabled: stack.depth > 1
            onActiveChanged: {
                if (!active && centroid.position.x - centroid.pressPosition.x > 80)
                    shell.back()
            }
        }
    }
}
