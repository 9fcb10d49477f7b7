import QtQuick
import QtQuick.Layouts
import Kopa

// What I have promised and what is to be done within a week.
ColumnLayout {
    id: part

    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})
    readonly property int count: tasks.count

    signal go(string target, string targetId)

    Layout.fillWidth: true
    visible: tasks.count > 0
    spacing: Theme.space2

    PeopleList { id: people }
    TaskListModel {
        id: tasks

        owner: part.self.personId ?? ""
        shown: "near"
    }
    SectionHeader {
        Layout.fillWidth: true
        text: Labels.placeLabel("tasks")
        count: tasks.count

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Show all")
            onClicked: part.go("tasks", "")
        }
    }
    TaskRows {
        Layout.fillWidth: true
        tasks: tasks
        onOpened: (target, targetId) => part.go(target, targetId)
    }
}
