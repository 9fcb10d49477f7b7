import QtQuick
import QtQuick.Layouts
import Kopa

// What can be done with a passage that is no evidence yet.
Sheet {
    id: sheet

    property string words
    property bool writable: true

    signal addAsked()
    signal newAsked()
    signal noteAsked()

    title: qsTr("Marked passage")

    AppText {
        Layout.fillWidth: true
        text: qsTr("“%1”").arg(sheet.words)
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    AppButton {
        Layout.fillWidth: true
        visible: sheet.writable
        focus: true
        kind: AppButton.Primary
        icon.name: "idea"
        text: qsTr("Add to a finding …")
        onClicked: {
            sheet.close()
            sheet.addAsked()
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: sheet.writable
        icon.name: "add"
        text: qsTr("Make a new finding of it")
        onClicked: {
            sheet.close()
            sheet.newAsked()
        }
    }
    AppButton {
        Layout.fillWidth: true
        icon.name: "note"
        text: qsTr("Open the note")
        onClicked: {
            sheet.close()
            sheet.noteAsked()
        }
    }
}
