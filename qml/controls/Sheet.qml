import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// What floats over a page: from the bottom edge on a phone, in the middle elsewhere. Title and close button above, content below.
T.Popup {
    id: sheet

    property string title
    property real maximumWidth: 520
    property alias footer: foot.data
    default property alias body: column.data

    readonly property bool low: parent !== null && parent.width < Theme.phoneWidth

    readonly property Connections hiding: Connections {
        target: Notices

        function onHiding() {
            sheet.close()
        }
    }

    parent: T.Overlay.overlay
    modal: true
    focus: true
    padding: 0
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: !parent ? 0 : low ? parent.height - height : Math.round((parent.height - height) / 2.4)
    width: parent ? Math.min(parent.width - (low ? 0 : 2 * Theme.space5), maximumWidth * Math.min(1.4, Theme.textScale)) : maximumWidth
    height: parent ? Math.min(implicitHeight, parent.height - Theme.space6) : implicitHeight
    implicitHeight: frame.implicitHeight
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle { color: Theme.scrim }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion }
    }

    background: Item {
        Shadow { corner: 16 }
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: sheet.low ? -16 : 0
            radius: 16
            color: Theme.surface
            border.width: Theme.dark ? 1 : 0
            border.color: Theme.line
        }
    }

    contentItem: ColumnLayout {
        id: frame

        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space5
            Layout.rightMargin: Theme.space2
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: sheet.title
            }
            IconButton {
                icon.name: "close"
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            contentWidth: width
            contentHeight: column.implicitHeight + Theme.space4
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            implicitHeight: contentHeight
            T.ScrollBar.vertical: ScrollLine {}

            ColumnLayout {
                id: column

                x: Theme.space5
                y: Theme.space1
                width: flick.width - 2 * Theme.space5
                spacing: Theme.space3
            }
        }
        Flow {
            id: foot

            Layout.fillWidth: true
            Layout.margins: visible ? Theme.space4 : 0
            Layout.topMargin: 0
            visible: children.length > 0
            spacing: Theme.space2
            layoutDirection: Qt.RightToLeft
        }
    }
}
