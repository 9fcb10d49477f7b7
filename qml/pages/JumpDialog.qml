pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Ctrl+K: a few letters to any note, pilot, organisation, page or action.
Sheet {
    id: dialog

    signal go(string target, string targetId)

    function take(target: string, targetId: string) {
        close()
        if (target === "page" || target === "action")
            go(targetId, "")
        else
            go(target, targetId)
    }

    title: qsTr("Jump to anything")
    maximumWidth: 600
    onAboutToShow: {
        search.text = ""
        search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    JumpModel {
        id: places

        query: search.text
    }
    SearchField {
        id: search

        Layout.fillWidth: true
        focus: true
        name: dialog.title
        placeholderText: qsTr("A note, pilot, organisation or page")
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        onTextChanged: list.currentIndex = 0
        onAccepted: (list.currentItem as ListRow)?.clicked()
        Keys.onEscapePressed: dialog.close()
    }
    RecordList {
        id: list

        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space3
        Layout.preferredHeight: Math.min(contentHeight, 400)
        name: dialog.title
        model: places
        currentIndex: 0

        delegate: ListRow {
            required property string target
            required property string targetId
            required title
            required property string detail

            readonly property bool place: target === "page" || target === "action"

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            current: ListView.isCurrentItem
            secondLines: 1
            iconName: Labels.placeIcon(place ? targetId : target)
            text: place ? Labels.placeLabel(targetId) : title
            second: detail
            onClicked: dialog.take(target, targetId)
        }
    }
}
