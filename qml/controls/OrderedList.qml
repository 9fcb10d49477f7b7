pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Short texts in an order that a person gives: add, edit in place, move by buttons, keys or dragging, remove.
ColumnLayout {
    id: control

    // {id, text}, in order. Rows keep their place and what is being typed in them when it changes.
    property var items: []
    property string name
    property string addText
    property bool editable: true

    readonly property alias count: rows.count

    signal added(string text)
    signal edited(string itemId, string text)
    signal moved(string itemId, int place)
    signal removed(string itemId, string text, string after)

    function place(itemId: string): int {
        for (let i = 0; i < model.count; ++i) {
            if (model.get(i).itemId === itemId)
                return i
        }
        return -1
    }

    function sync() {
        for (let i = 0; i < items.length; ++i) {
            const at = place(items[i].id)
            if (at < 0)
                model.insert(i, { itemId: items[i].id, words: items[i].text })
            else if (at !== i)
                model.move(at, i, 1)
            if (model.get(i).words !== items[i].text)
                model.setProperty(i, "words", items[i].text)
        }
        while (model.count > items.length)
            model.remove(model.count - 1)
    }

    // The row that a drag ended on.
    function rowAt(y: real): int {
        for (let i = 0; i < rows.count; ++i) {
            if (y < rows.itemAt(i).y + rows.itemAt(i).height)
                return i
        }
        return rows.count - 1
    }

    // Goes to where the next one is written.
    function begin() {
        entry.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 0
    onItemsChanged: sync()
    Component.onCompleted: sync()
    Accessible.role: Accessible.List
    Accessible.name: name

    ListModel { id: model }

    Repeater {
        id: rows

        model: model

        OrderedListRow {
            required property int index
            required property string itemId

            Layout.fillWidth: true
            place: index
            last: index === rows.count - 1
            editable: control.editable
            onCommitted: text => control.edited(itemId, text)
            onShifted: by => control.moved(itemId, index + by)
            onDropped: y => control.moved(itemId, control.rowAt(y))
            onRemoveAsked: control.removed(itemId, words, index > 0 ? model.get(index - 1).itemId : "")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: rows.count > 0 ? Theme.space2 : 0
        visible: control.editable
        spacing: Theme.space2

        TextField {
            id: entry

            Layout.fillWidth: true
            name: control.addText
            placeholderText: control.addText
            onAccepted: button.clicked()
        }
        IconButton {
            id: button

            icon.name: "add"
            text: control.addText
            enabled: entry.text.trim() !== ""
            onClicked: {
                const words = entry.text.trim()
                entry.text = ""
                if (words !== "")
                    control.added(words)
                entry.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
