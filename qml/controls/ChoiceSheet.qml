pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A searchable list to choose one from; with freeText what was typed can be taken as it is.
Sheet {
    id: sheet

    // Roles: itemId, name, detail.
    property var model: null
    property bool freeText: false
    property string value
    property string emptyText

    signal chosen(string itemId)
    signal searched(string text)

    function take(itemId: string) {
        if (itemId === "")
            return
        sheet.close()
        sheet.chosen(itemId)
    }

    onAboutToShow: {
        search.text = ""
        search.forceActiveFocus(Qt.TabFocusReason)
    }

    SearchField {
        id: search

        Layout.fillWidth: true
        focus: true
        placeholderText: sheet.freeText ? qsTr("Write or choose") : qsTr("Search")
        onTextChanged: sheet.searched(text)
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: {
            if (sheet.freeText && text.trim() !== "")
                sheet.take(text.trim())
            else if (list.count === 1 && list.itemAtIndex(0))
                (list.itemAtIndex(0) as ListRow)?.clicked()
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: sheet.freeText && search.text.trim() !== ""
        icon.name: "add"
        text: qsTr("Add “%1”").arg(search.text.trim())
        onClicked: sheet.take(search.text.trim())
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        visible: list.count === 0 && !sheet.freeText
        text: search.text !== "" ? qsTr("Nothing with these words. Try the beginning of the name.") : sheet.emptyText || qsTr("There is nothing to choose from yet.")
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space3
        Layout.preferredHeight: Math.min(contentHeight, 360)
        model: sheet.model
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        T.ScrollBar.vertical: ScrollLine {}

        delegate: ListRow {
            id: row

            required property string itemId
            required property string name
            required property string detail

            width: ListView.view.width
            title: row.name
            second: row.detail
            current: row.itemId === sheet.value && sheet.value !== ""
            onClicked: sheet.take(row.itemId)
        }
    }
}
