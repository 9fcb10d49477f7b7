pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The side rail of wide windows: places above, what the shell adds (badge, language) below. Arrow keys walk through it.
Rectangle {
    id: rail

    property var places: []
    property var labelOf: key => key
    property var iconOf: key => "note"
    // How much waits at a place; 0 is not shown.
    property var countOf: key => 0
    property string place
    property bool wide: true
    default property alias foot: foot.data

    signal chosen(string place)

    function focusFirst() {
        for (let i = 0; i < items.count; ++i) {
            const button = items.itemAt(i) as RailButton
            if (button && button.checked)
                return button.forceActiveFocus(Qt.TabFocusReason)
        }
        (items.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: (wide ? 208 * Math.min(1.35, Theme.textScale) : 88) + 2 * Theme.space2
    color: Theme.ground
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space2
        spacing: Theme.space1

        RowLayout {
            Layout.margins: Theme.space2
            Layout.bottomMargin: Theme.space3
            spacing: Theme.space3

            Image {
                source: "qrc:/kopa/icons/mark.svg"
                sourceSize.width: 64
                sourceSize.height: 64
                Layout.preferredWidth: 32
                Layout.preferredHeight: 32
                Accessible.ignored: true
            }
            AppText {
                visible: rail.wide
                role: AppText.Title
                text: "Kopa"
            }
        }
        Flickable {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column

                width: scroll.width
                spacing: 2

                Repeater {
                    id: items

                    model: rail.places

                    RailButton {
                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        wide: rail.wide
                        text: rail.labelOf.call(null, modelData)
                        icon.name: rail.iconOf.call(null, modelData)
                        count: rail.countOf.call(null, modelData)
                        checked: rail.place === modelData
                        autoExclusive: true
                        onClicked: rail.chosen(modelData)
                        Keys.onDownPressed: (items.itemAt(index + 1) as Item)?.forceActiveFocus(Qt.TabFocusReason)
                        Keys.onUpPressed: (items.itemAt(index - 1) as Item)?.forceActiveFocus(Qt.BacktabFocusReason)
                    }
                }
            }
        }
        ColumnLayout {
            id: foot

            Layout.fillWidth: true
            spacing: Theme.space1
        }
    }
}
