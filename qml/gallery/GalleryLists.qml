import QtQuick
import QtQuick.Layouts
import Kopa

// Rows, marks and the ways to say where one's work is.
ColumnLayout {
    spacing: Theme.space4

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Notes")
        count: 3

        AppButton { kind: AppButton.Quiet; text: qsTr("Show all") }
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            iconName: "interview"
            title: "Alajärvi, rehtorin haastattelu"
            second: "Kunnissa keskusteltiin yhteisestä opettajasta, ja kuljetukset iltaisin ovat este."
            current: true

            Icon { name: "waiting"; size: 20; color: Theme.cloudberry }
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "workshop"
            title: "Evijärvi, työpaja"
            second: "11.2. · Järviseutu"

            DifferMark {}
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "organisation"
            title: "Borgå"
            second: "Porvoo"
            chevron: true
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Badge { text: "12" }
        Badge { text: qsTr("Draft"); iconName: "pencil" }
        Badge { text: qsTr("Lead"); tone: Badge.Accent; iconName: "check" }
        Badge { text: qsTr("Not sent yet"); tone: Badge.Waiting; iconName: "waiting" }
        Badge { text: qsTr("In the trash"); tone: Badge.Wrong; iconName: "trash" }
        Badge { text: qsTr("Offline"); tone: Badge.Info; iconName: "offline" }
        DifferMark {}
    }
    Flow {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        spacing: 0

        SyncBadge { badge: "saved" }
        SyncBadge { badge: "waiting"; waiting: 3 }
        SyncBadge { badge: "sending"; done: 2; total: 5; size: "1,2 MB" }
        SyncBadge { badge: "safe" }
        SyncBadge { badge: "attention" }
        SyncBadge { badge: "paused" }
        SyncBadge { badge: "alone" }
        SyncBadge { badge: "waiting"; waiting: 12; compact: true }
        SyncBadge { badge: "safe"; compact: true }
    }
    SavedLine { Layout.fillWidth: true; time: "13.07" }
    SavedLine { Layout.fillWidth: true; time: "13.07"; safe: true }
    SavedLine { Layout.fillWidth: true; saveState: "failed" }
    EmptyState {
        Layout.fillWidth: true
        text: qsTr("No notes yet. What you write is saved on this device at once, also without a connection.")
        actionText: qsTr("New note")
    }
}
