import QtQuick
import QtQuick.Layouts
import Kopa

// A calm surface that holds what belongs together, in one column.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.space4
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.corner
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.space3
    }
}
