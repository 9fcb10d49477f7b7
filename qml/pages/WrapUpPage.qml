pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One minute after a visit: marked words that no finding rests on, consents that are missing, and what was promised.
Page {
    id: page

    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})

    function link(findingId: string, passageId: string) {
        open.addTo(findingId, passageId)
        Notices.offer(qsTr("The words are evidence of the finding now"), () => open.takeFrom(findingId, passageId))
    }

    columnWidth: Theme.readingWidth
    title: qsTr("Wrap up")
    actions: [
        IconButton {
            icon.name: "note"
            text: qsTr("Open the note")
            onClicked: page.go("note", page.targetId)
        }
    ]

    VisitWrapUp { id: open; noteId: page.targetId }
    PeopleList { id: people }
    TaskListModel {
        id: promises

        owner: page.self.personId ?? ""
        note: page.targetId
    }
    FindingChoices { id: findings }
    ChoiceSheet {
        id: choice

        property string passageId

        title: qsTr("Add to a finding")
        model: findings
        onSearched: text => findings.search = text
        onChosen: itemId => page.link(itemId, passageId)
    }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: open.done
            text: qsTr("Nothing is left open about this visit.")
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: open.nothingMarked || open.unused.length > 0
            text: qsTr("Marked words without a finding")
            count: open.unused.length
        }
        Card {
            Layout.fillWidth: true
            visible: open.nothingMarked
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("No words are marked in this note")
                second: qsTr("Mark obstacles, solutions and proposals while they are fresh.")
                iconName: "pencil"
                chevron: true
                onClicked: page.go("note", page.targetId)
            }
        }
        Card {
            Layout.fillWidth: true
            visible: open.unused.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: open.unused

                RowLayout {
                    id: row

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: 0

                    ListRow {
                        Layout.fillWidth: true
                        iconName: FindingWords.kindIcon(row.modelData.kind)
                        title: qsTr("“%1”").arg(row.modelData.words)
                        second: Labels.line([row.modelData.kind !== "" ? Labels.kindLabel(row.modelData.kind) : "", qsTr("Make a finding of it")])
                        chevron: true
                        onClicked: page.go("finding", "new:" + row.modelData.passageId)
                    }
                    IconButton {
                        Layout.rightMargin: Theme.space1
                        visible: findings.count > 0
                        icon.name: "link"
                        text: qsTr("Add to a finding")
                        onClicked: {
                            choice.passageId = row.modelData.passageId
                            choice.open()
                        }
                    }
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: open.missingConsents.length > 0
            text: qsTr("Consents that are missing")
            count: open.missingConsents.length
        }
        Card {
            Layout.fillWidth: true
            visible: open.missingConsents.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: open.missingConsents

                ListRow {
                    required property string modelData

                    Layout.fillWidth: true
                    title: modelData
                    second: qsTr("Has not been asked yet")
                    iconName: "person"
                    chevron: true
                    onClicked: page.go("consents", page.targetId)
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Promised")
            count: promises.count
        }
        TaskRows {
            Layout.fillWidth: true
            visible: promises.count > 0
            tasks: promises
            onOpened: (target, targetId) => page.go(target, targetId)
        }
        TaskEntry {
            Layout.fillWidth: true
            visible: Workspace.role !== "reader"
            kind: "promise"
            onWritten: (title, kind, due) => promises.add(title, kind, due)
        }
    }
}
