pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The bottom bar of the phone: four places within reach of the thumb.
Rectangle {
    id: bar

    property var places: []
    property var labelOf: key => key
    property var iconOf: key => "note"
    property string place

    signal chosen(string place)

    implicitHeight: row.implicitHeight + Theme.space2
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space1
        spacing: 0

        Repeater {
            model: bar.places

            RailButton {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: implicitWidth
                text: bar.labelOf.call(null, modelData)
                icon.name: bar.iconOf.call(null, modelData)
                checked: bar.place === modelData
                autoExclusive: true
                onClicked: bar.chosen(modelData)
            }
        }
    }
}
