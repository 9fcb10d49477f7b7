import QtQuick
import QtQuick.Layouts
import Kopa

// What one pilot wants to change, and how far it has come.
ColumnLayout {
    id: part

    property string pilotId

    signal opened(string targetId)

    spacing: Theme.space2

    TargetListModel { id: targets; pilot: part.pilotId }

    SectionHeader {
        Layout.fillWidth: true
        text: Labels.placeLabel("targets")
        count: targets.count

        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New target")
            onClicked: part.opened(targets.create(part.pilotId))
        }
    }
    TargetRows {
        Layout.fillWidth: true
        visible: targets.count > 0
        targets: targets
        ofPilot: true
        onOpened: targetId => part.opened(targetId)
    }
    AppText {
        Layout.fillWidth: true
        visible: targets.count === 0
        role: AppText.Second
        text: qsTr("What does this area want to change? A target has a baseline, an aim and a day.")
    }
}
