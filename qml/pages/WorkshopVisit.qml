import QtQuick
import QtQuick.Layouts
import Kopa

// At somebody else's workshop: when it was last met, what went and came, and why it did not if it did not.
ColumnLayout {
    id: visit

    signal go(string target, string targetId)

    spacing: Theme.space4

    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon { name: WorkshopHub.met ? "workshop" : "waiting"; size: 32; color: WorkshopHub.met ? Theme.spruce : Theme.cloudberry }
            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: WorkshopHub.met ? qsTr("You are at the workshop") : qsTr("The workshop is not reached")
            }
        }
        AppText {
            Layout.fillWidth: true
            text: Labels.line([WorkshopHub.lastMet !== "" ? qsTr("met %1").arg(Labels.time(WorkshopHub.lastMet)) : qsTr("not met yet"),
                qsTr("%1 sent").arg(Labels.number(WorkshopHub.sent)), qsTr("%1 received").arg(Labels.number(WorkshopHub.received))])
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("What you write goes to the others in the room by itself, and to the server when somebody has a connection.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppButton {
                kind: AppButton.Primary
                icon.name: "sending"
                text: qsTr("Meet now")
                onClicked: WorkshopHub.meetNow()
            }
            AppButton {
                text: qsTr("Leave")
                onClicked: WorkshopHub.leave()
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: WorkshopHub.errorCode !== ""
        kind: Banner.Waiting
        text: Sentences.sentence(WorkshopHub.errorCode, WorkshopHub.errorParameters)
    }
    Card {
        Layout.fillWidth: true
        visible: WorkshopHub.noteId !== ""
        padding: 1

        ListRow {
            Layout.fillWidth: true
            title: qsTr("The workshop's note")
            second: WorkshopHub.title
            iconName: "workshop"
            chevron: true
            onClicked: visit.go("note", WorkshopHub.noteId)
        }
    }
}
