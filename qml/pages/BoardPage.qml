pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// From passages to findings: what no finding rests on yet, and the findings. On a wide window a passage is dragged to a
// finding; everywhere it is chosen and added by name.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader"
    readonly property bool wide: width >= Math.round(760 * Theme.textScale)
    readonly property bool filtered: board.code + board.area + board.kind + board.theme !== ""
    property string chosen // a passage
    property string trouble

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    function offerUndo(passage: string, finding: string, made: bool) {
        Notices.offer(made ? qsTr("A finding was made of the passage") : qsTr("The passage is evidence now"), () => board.takeBack(passage, finding, made))
    }

    function clearFilters() {
        board.code = ""
        board.area = ""
        board.kind = ""
        board.theme = ""
    }

    function choose(passage: string) {
        chosen = passage
        actions.open()
    }

    title: Labels.placeLabel("board")

    PassageBoard {
        id: board

        onPlaced: (passage, finding, made) => page.offerUndo(passage, finding, made)
        onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
    }
    FindingListModel {
        id: findings

        area: board.area
        theme: board.theme
    }
    FindingChoices { id: choices }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        BoardFilters {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            Layout.preferredHeight: implicitHeight
            board: board
        }
        Item {
            id: sides

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: board.count > 0

            ColumnLayout {
                width: page.wide ? Math.round(page.width / 2) : page.width
                height: sides.height
                spacing: 0

                SectionHeader {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space4
                    Layout.rightMargin: Theme.space4
                    text: qsTr("Not evidence yet")
                    count: board.count
                }
                RecordList {
                    id: list

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Passages that no finding rests on")
                    model: board

                    delegate: BoardPassage {
                        width: ListView.view.width
                        ringed: ListView.isCurrentItem && ListView.view.activeFocus
                        draggable: page.wide && page.writable
                        onClicked: page.choose(passageId)
                        onPicked: ghost.pick(passageId, words)
                        onMoved: (item, x, y) => ghost.moveTo(item.mapToItem(page, x, y))
                        onLetGo: ghost.letGo()
                        onCancelled: ghost.cancel()
                    }
                }
            }
            BoardFindings {
                x: Math.round(page.width / 2)
                width: page.width - x
                height: sides.height
                visible: page.wide
                writable: page.writable
                findings: findings
                onDropped: finding => board.place(ghost.passageId, finding)
                onOpened: finding => page.go("finding", finding)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: board.loaded && board.count === 0
            iconName: page.filtered ? "filter" : "idea"
            text: page.filtered && board.whole > 0 ? qsTr("No passage fits these filters.")
                                                   : qsTr("Every marked passage is evidence of a finding. Mark more words in your notes.")
            actionText: page.filtered && board.whole > 0 ? qsTr("Show all passages") : qsTr("Open the notes")
            onActed: page.filtered && board.whole > 0 ? page.clearFilters() : page.go("notes", "")
        }
    }
    BoardGhost { id: ghost; parent: page }
    BoardActions {
        id: actions

        readonly property var row: board.revision >= 0 ? board.find("passageId", page.chosen) : ({})

        words: row.words ?? ""
        writable: page.writable
        onAddAsked: picker.open()
        onNewAsked: board.place(page.chosen, "")
        onNoteAsked: page.go("note", row.note)
        onClosed: {
            if (!picker.visible)
                page.focusContent()
        }
    }
    ChoiceSheet {
        id: picker

        title: qsTr("Add to a finding")
        model: choices
        emptyText: qsTr("No findings yet. Make a new one.")
        onSearched: text => choices.search = text
        onChosen: finding => board.place(page.chosen, finding)
        onClosed: page.focusContent()
    }
}
