import QtQuick
import QtQuick.Layouts
import Kopa

// While a workshop goes on: where one is, what went and came, and the way out of it.
Card {
    id: line

    signal go(string target, string targetId)

    readonly property string met: WorkshopHub.lastMet !== "" ? qsTr("met %1").arg(Labels.time(WorkshopHub.lastMet)) : qsTr("not met yet")

    visible: WorkshopHub.phase !== "none"
    padding: 1
    spacing: 0

    ListRow {
        Layout.fillWidth: true
        title: WorkshopHub.phase === "hosting" ? qsTr("You host “%1”").arg(WorkshopHub.title) : qsTr("At the workshop “%1”").arg(WorkshopHub.title)
        second: WorkshopHub.phase === "hosting" ? Labels.line([qsTr("%n device(s)", "", WorkshopHub.devices), qsTr("%n guest(s)", "", WorkshopHub.guests)])
              : Labels.line([line.met, qsTr("%1 sent").arg(Labels.number(WorkshopHub.sent)), qsTr("%1 received").arg(Labels.number(WorkshopHub.received))])
        iconName: "workshop"
        chevron: true
        onClicked: line.go("workshop", "")
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: WorkshopHub.errorCode !== ""
        role: AppText.Second
        color: Theme.cloudberry
        text: Sentences.sentence(WorkshopHub.errorCode, WorkshopHub.errorParameters)
    }
    AppButton {
        Layout.leftMargin: Theme.space2
        visible: WorkshopHub.phase === "visiting"
        kind: AppButton.Quiet
        text: qsTr("Leave")
        onClicked: WorkshopHub.leave()
    }
}
