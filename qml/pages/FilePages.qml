pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kopa

// The pages of a PDF, one below the other.
FileContent {
    id: view

    failed: (viewer?.loaded ?? false) && (viewer?.errorCode ?? "") !== ""

    ListView {
        id: list

        anchors.fill: parent
        model: view.viewer?.pages ?? []
        spacing: Theme.space3
        clip: true
        focus: true
        keyNavigationEnabled: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pages")
        T.ScrollBar.vertical: ScrollLine {}

        delegate: Rectangle {
            id: sheet

            required property int index
            required property real modelData

            x: Math.max(Theme.space4, (list.width - width) / 2)
            width: Math.min(list.width - 2 * Theme.space4, 900)
            height: Math.round(width * modelData)
            color: "#FFFFFF"
            border.width: 1
            border.color: Theme.line

            Image {
                anchors.fill: parent
                anchors.margins: 1
                source: view.file.fileId ? "image://file/" + view.file.fileId + "/" + sheet.index : ""
                sourceSize.width: Math.min(2400, Math.round(sheet.width * 2))
                asynchronous: true
                cache: false
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1 of %2").arg(sheet.index + 1).arg(list.count)
            }
        }
    }
    AppText {
        anchors.centerIn: parent
        visible: !(view.viewer?.loaded ?? false)
        role: AppText.Second
        text: qsTr("Opening …")
    }
}
