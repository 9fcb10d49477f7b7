pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Over whatever is open: a task or promise of which it is time to be reminded. It stays until somebody has seen it.
Rectangle {
    id: bar

    readonly property var first: reminders.waiting[0] ?? ({})
    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})

    signal go(string target, string targetId)

    function show() {
        const only = reminders.waiting.length === 1 ? first.taskId : ""
        const target = first.kind === "action" ? "action" : "task"
        reminders.setShown()
        if (only !== "")
            go(target, only)
        else
            go("tasks", "")
    }

    visible: reminders.waiting.length > 0
    implicitWidth: 520
    implicitHeight: row.implicitHeight + Theme.space2
    radius: Theme.corner
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Shadow {}
    PeopleList { id: people }
    TaskReminders {
        id: reminders

        person: bar.self.personId ?? ""
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        spacing: Theme.space2

        Icon {
            name: "clock"
            color: Theme.ground
        }
        AppText {
            id: words

            Layout.fillWidth: true
            color: Theme.ground
            text: reminders.waiting.length > 1 ? qsTr("%n task(s) are due", "", reminders.waiting.length)
                                               : bar.first.kind === "promise" ? qsTr("Promised: %1").arg(bar.first.title ?? "") : qsTr("To be done: %1").arg(bar.first.title ?? "")
        }
        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Show")
            accentOverride: Theme.dark ? Theme.day.spruce : Theme.night.spruce
            onClicked: bar.show()
        }
        IconButton {
            icon.name: "close"
            color: Theme.ground
            text: qsTr("Close")
            onClicked: reminders.setShown()
        }
    }
}
