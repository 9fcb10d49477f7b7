pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Words of people that were marked, and what these people say about being quoted: what needs somebody first.
Page {
    id: page

    property string shown: "all"

    readonly property var groups: ["all", "waiting", "approved", "refused", "flagged"]

    function belongs(standing: string): bool {
        return shown === "all" || shown === standing || (shown === "flagged" && PassageWords.needsLook(standing))
    }

    function groupLabel(key: string): string {
        return ({ all: qsTr("All"), waiting: qsTr("Waiting"), approved: qsTr("Approved"), refused: qsTr("Refused"), flagged: qsTr("To look at") })[key] ?? key
    }

    function openTarget() {
        if (targetId !== "")
            show(list.find("passageId", targetId))
    }

    function show(row: var) {
        if (row.passageId !== undefined)
            asking.openFor(row)
    }

    columnWidth: Theme.readingWidth
    title: qsTr("Quotes")
    onTargetIdChanged: openTarget()

    QuoteList {
        id: list

        property bool opened: false

        onRevisionChanged: {
            if (!opened && loaded) {
                opened = true
                page.openTarget()
            }
        }
        onFailed: (code, parameters) => {
            trouble.text = Sentences.sentence(code, parameters)
            trouble.visible = true
        }
    }
    QuoteSheet {
        id: asking

        quotes: list
        onGo: (target, targetId) => page.go(target, targetId)
    }

    ScrollColumn {
        Banner {
            id: trouble

            Layout.fillWidth: true
            visible: false
            kind: Banner.Wrong
        }
        SegmentedChoice {
            Layout.fillWidth: true
            visible: list.count > 0
            name: qsTr("Which quotes")
            keys: page.groups
            labelOf: key => page.groupLabel(key)
            value: page.shown
            onChosen: key => page.shown = key
        }
        Card {
            Layout.fillWidth: true
            visible: list.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: list

                ListRow {
                    id: row

                    required property string passageId
                    required property string noteTitle
                    required property string words
                    required property string person
                    required property string standing
                    required property string on

                    Layout.fillWidth: true
                    visible: page.belongs(standing)
                    title: PassageWords.quoted(words)
                    second: Labels.line([person, noteTitle])
                    third: Labels.line([PassageWords.standing(standing), on !== "" ? Labels.date(on) : ""])
                    iconName: PassageWords.standingIcon(standing)
                    iconColor: PassageWords.needsLook(standing) || standing === "waiting" ? Theme.cloudberry : Theme.spruce
                    chevron: true
                    onClicked: asking.openFor(list.find("passageId", passageId))
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: list.count === 0
            text: qsTr("No words of anybody have been marked yet. Select words in a note, mark them and say whose they are.")
            actionText: qsTr("Go to the notes")
            onActed: page.go("notes", "")
        }
    }
}
