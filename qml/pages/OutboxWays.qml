import QtQuick
import QtQuick.Layouts
import Kopa

// The ways by which changes travel without a line to the server.
Card {
    id: ways

    signal go(string target, string targetId)

    padding: 1
    spacing: 0

    ListRow {
        Layout.fillWidth: true
        title: Labels.placeLabel("stick")
        second: StickTransfer.step === "writing" ? qsTr("Being written …")
              : StickTransfer.step === "taking" ? qsTr("Being taken in …")
              : StickTransfer.step === "failed" ? qsTr("It did not succeed")
              : StickTransfer.step === "written" ? qsTr("The file is written")
              : StickTransfer.step === "taken" ? qsTr("The file is taken in")
              : qsTr("When there is no connection: take along what waits, or take in what others wrote")
        secondLines: 3
        iconName: Labels.placeIcon("stick")
        chevron: true
        onClicked: ways.go("stick", "")
    }
    ListRow {
        Layout.fillWidth: true
        visible: WorkshopHub.available && WorkshopHub.phase === "none"
        title: Labels.placeLabel("workshop")
        second: qsTr("Phones and computers of one room meet without the internet")
        secondLines: 3
        iconName: Labels.placeIcon("workshop")
        chevron: true
        onClicked: ways.go("workshop", "")
    }
}
