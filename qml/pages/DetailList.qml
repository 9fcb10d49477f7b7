import QtQuick
import Kopa

// An ordered list of short texts of a record; what was removed can be put back.
OrderedList {
    required property var detail
    required property string key
    // The same words twice would say nothing more.
    property bool distinct: false

    name: Labels.fieldLabel(key)
    editable: detail.canWrite ?? true
    items: detail.lists[key] ?? []
    onAdded: text => {
        if (!distinct || !items.some(item => item.text === text))
            detail.addItem(key, text)
    }
    onEdited: (itemId, text) => detail.setItem(key, itemId, text)
    onMoved: (itemId, place) => detail.moveItem(key, itemId, place)
    onRemoved: (itemId, text, after) => {
        const opened = detail
        const list = key
        opened.removeItem(list, itemId)
        Notices.offer(qsTr("“%1” was removed").arg(text), () => opened.restoreItem(list, itemId, text, after))
    }
}
