import QtQuick
import QtQuick.Layouts
import Kopa

// A year between the one before and the one after.
RowLayout {
    id: row

    property int year

    signal chosen(int year)

    spacing: Theme.space2

    IconButton {
        icon.name: "previous"
        text: qsTr("Year before")
        onClicked: row.chosen(row.year - 1)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        horizontalAlignment: Text.AlignHCenter
        text: String(row.year)
    }
    IconButton {
        icon.name: "forward"
        text: qsTr("Year after")
        onClicked: row.chosen(row.year + 1)
    }
}
