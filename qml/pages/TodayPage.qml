pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The day at a glance: what comes next, what was left open on the last visit, drafts, and what was written last.
Page {
    id: page

    readonly property bool empty: today.loaded && calendar.stops.length + today.next.length + today.openChecks.length + today.drafts.length + today.recent.length + tasks.count === 0

    columnWidth: Theme.readingWidth
    title: qsTr("Today")

    TodayModel { id: today }
    CalendarModel { id: calendar }
    DifferenceCount { id: differences }

    component NoteRows: Card {
        id: rows

        property var notes: []

        Layout.fillWidth: true
        padding: 1
        spacing: 0
        visible: notes.length > 0

        Repeater {
            model: rows.notes

            ListRow {
                id: row

                required property var modelData

                Layout.fillWidth: true
                title: modelData.title !== "" ? modelData.title : Labels.kindLabel(modelData.kind)
                second: Labels.line([Labels.relativeDay(modelData.when), modelData.pilotName, modelData.place])
                iconName: modelData.kind
                chevron: true
                onClicked: page.go("note", modelData.noteId)
            }
        }
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: Labels.date(new Date().toISOString())
        }
        Banner {
            Layout.fillWidth: true
            visible: Workspace.salvaged
            kind: Banner.Waiting
            text: qsTr("Only what could be saved of a damaged file is here. It can be read but not changed until you go on with it.")
            actionText: qsTr("Show what was saved")
            onActed: page.go("salvage", "")
        }
        Banner {
            Layout.fillWidth: true
            visible: Workspace.renewed
            closable: true
            text: qsTr("This copy is now a device of its own. Your notes were restored or copied here; what you write from now on is sent under a new name of this device, and nothing is lost.")
            actionText: qsTr("Show my devices")
            onActed: page.go("people", "")
            onClosed: Workspace.forgetRenewed()
        }
        Banner {
            Layout.fillWidth: true
            visible: Workspace.serverRenewed
            closable: true
            text: qsTr("The server has a new key. Its former key vouched for it, so it is the same server, and nothing needs to be done.")
            onClosed: Workspace.forgetServerRenewed()
        }
        Banner {
            readonly property bool damaged: SyncStatus.errorCode === "store_damaged" && Lock.lockable

            Layout.fillWidth: true
            visible: SyncStatus.badge === "attention"
            kind: Banner.Wrong
            text: Sentences.sentence(SyncStatus.errorCode, SyncStatus.errorParameters)
            actionText: damaged ? qsTr("Save what can be saved") : qsTr("Open the outbox")
            onActed: {
                if (damaged)
                    Lock.stopDamaged()
                else
                    page.go("outbox", "")
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: differences.count > 0
            kind: Banner.Waiting
            text: qsTr("In %n place(s) two people wrote differently. Nothing is lost; have a look when you have time.", "", differences.count)
            actionText: qsTr("Have a look")
            onActed: page.go("differences", "")
        }
        WorkshopLine {
            Layout.fillWidth: true
            onGo: (target, targetId) => page.go(target, targetId)
        }
        SafetyNag {
            Layout.fillWidth: true
            onGo: (target, targetId) => page.go(target, targetId)
        }
        EmptyState {
            Layout.fillWidth: true
            visible: page.empty
            iconName: "today"
            text: qsTr("Nothing for today. Begin with a visit: the time and the pilot are filled in for you.")
            actionText: qsTr("Start a visit")
            onActed: page.go("note", "new:visit")
        }
        Card {
            Layout.fillWidth: true
            visible: today.loaded && !page.empty

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: today.next.length > 0 ? qsTr("Next: %1 %2").arg(Labels.time(today.next[0].when)).arg(today.next[0].title)
                                            : qsTr("On the road?")
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: today.next.length > 0 ? Labels.line([Labels.relativeDay(today.next[0].when), today.next[0].place])
                                            : qsTr("The time, the pilot and the language are filled in for you.")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                AppButton {
                    kind: AppButton.Primary
                    icon.name: "visit"
                    text: qsTr("Start a visit")
                    onClicked: page.go("note", "new:visit")
                }
                AppButton {
                    icon.name: "interview"
                    text: Labels.kindLabel("interview")
                    onClicked: page.go("note", "new:interview")
                }
                AppButton {
                    icon.name: "idea"
                    text: Labels.kindLabel("idea")
                    onClicked: page.go("note", "new:idea")
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: today.loaded && (SyncStatus.badge !== "alone" || workshop.visible)
            padding: 1
            spacing: 0

            ListRow {
                id: workshop

                Layout.fillWidth: true
                visible: WorkshopHub.available && WorkshopHub.phase === "none"
                title: Labels.placeLabel("workshop")
                second: qsTr("Host one, or join")
                iconName: "workshop"
                chevron: true
                onClicked: page.go("workshop", "")
            }
            ListRow {
                Layout.fillWidth: true
                visible: SyncStatus.badge !== "alone"
                title: qsTr("Prepare tomorrow")
                second: qsTr("Notes and files of an area onto this device, for where there is no connection")
                iconName: "fetch"
                chevron: true
                onClicked: page.go("prepare", "")
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: calendar.stops.length > 0
            text: qsTr("Where to be")

            AppButton {
                kind: AppButton.Quiet
                text: Labels.placeLabel("calendar")
                onClicked: page.go("calendar", "")
            }
        }
        CalendarDay {
            Layout.fillWidth: true
            visible: calendar.stops.length > 0
            stops: calendar.stops
            writable: Workspace.role !== "reader"
            onOpened: (target, recordId) => page.go(target, recordId)
            onDriveGiven: (from, to, minutes) => calendar.setDriving(from, to, minutes)
        }
        TodayVisit {
            Layout.fillWidth: true
            noteId: today.lastVisit
            onOpened: page.go("wrapup", today.lastVisit)
        }
        TodayTasks {
            id: tasks

            onGo: (target, targetId) => page.go(target, targetId)
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: today.openChecks.length > 0
            text: qsTr("Left open on the last visit")
            count: today.openChecks.length
        }
        Card {
            Layout.fillWidth: true
            visible: today.openChecks.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: today.openChecks

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.text
                    iconName: "unticked"
                    chevron: true
                    onClicked: page.go("note", modelData.noteId)
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: today.drafts.length > 0
            text: qsTr("Drafts")
            count: today.drafts.length
        }
        NoteRows { notes: today.drafts }
        SectionHeader {
            Layout.fillWidth: true
            visible: today.recent.length > 0
            text: qsTr("Written last")

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Show all")
                onClicked: page.go("notes", "")
            }
        }
        NoteRows { notes: today.recent }
    }
}
