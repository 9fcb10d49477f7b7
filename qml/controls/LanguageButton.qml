pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kopa

// Two taps to another language from every screen: this button and one of three names, each in its own language.
T.Button {
    id: control

    property string code: "en"
    property bool wide: false

    readonly property var names: ({ fi: "Suomi", sv: "Svenska", en: "English" })

    signal chosen(string code)

    implicitWidth: wide ? 208 : Math.max(Theme.target, word.implicitWidth + 2 * Theme.space2)
    implicitHeight: Math.max(Theme.target, word.implicitHeight + Theme.space3)
    focusPolicy: Qt.StrongFocus
    text: names[code] ?? ""
    Accessible.name: qsTr("Language: %1").arg(text)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    onClicked: menu.visible ? menu.close() : menu.open()

    contentItem: Item {
        Icon {
            id: globe

            visible: control.wide
            x: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            name: "language"
            color: Theme.muted
        }
        Text {
            id: word

            x: control.wide ? globe.width + 2 * Theme.space3 : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            text: control.wide ? control.text : control.code.toUpperCase()
            font.family: Theme.family
            font.pixelSize: Theme.secondSize
            font.weight: Font.DemiBold
            color: control.wide ? Theme.muted : Theme.spruce
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: control.wide ? 1 : Theme.space1
        radius: Theme.corner
        color: control.down ? Theme.press : control.hovered ? Theme.hover : "transparent"
        border.width: control.wide ? 0 : 1
        border.color: Theme.edge
        FocusRing { shown: control.visualFocus }
    }

    Menu {
        id: menu

        x: control.wide ? 0 : control.width - width
        y: control.wide ? -height - Theme.space1 : control.height + Theme.space1

        Repeater {
            model: ["fi", "sv", "en"]

            MenuItem {
                required property string modelData

                text: control.names[modelData]
                checkable: true
                checked: control.code === modelData
                onTriggered: control.chosen(modelData)
            }
        }
    }
}
