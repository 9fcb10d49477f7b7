import QtQuick
import QtQuick.Layouts
import Kopa

// A label over a control, a hint under it, and in its place the error when there is one.
ColumnLayout {
    id: field

    property string label
    property string hint
    property string error
    property bool differs: false
    default property alias control: slot.data

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            color: Theme.ink
            font.weight: Font.Medium
            text: field.label
        }
        DifferMark { visible: field.differs }
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.space2
    }
    RowLayout {
        Layout.fillWidth: true
        visible: words.text !== ""
        spacing: 6

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: field.error !== ""
            name: "warning"
            size: 18
            color: Theme.lingonberry
        }
        AppText {
            id: words

            Layout.fillWidth: true
            role: AppText.Caption
            color: field.error !== "" ? Theme.lingonberry : Theme.muted
            text: field.error !== "" ? field.error : field.hint
        }
    }
}
