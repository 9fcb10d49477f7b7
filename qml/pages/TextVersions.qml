pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The sittings in which a text was written; any version of it, what it changed, and the way back to it.
Item {
    id: view

    required property string noteId
    // "changes" or "text".
    property string mode: "changes"

    readonly property bool last: story.shown === story.count - 1
    property var row: ({})
    property var other: ({})

    function refresh() {
        row = rowAt(story.shown)
        other = rowAt(story.comparedWith)
    }

    function rowAt(index: int): var {
        return factsOf(steps.itemAt(index))
    }

    function factsOf(item: var): var {
        return item ? { who: item.who, when: item.when } : {}
    }

    function formatted(changes: var): string {
        return "<div style=\"white-space:pre-wrap\">" + changes.map(change => marked(change)).join("") + "</div>"
    }

    function plain(changes: var): string {
        return changes.map(change => change.text).join("")
    }

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    }

    function marked(change: var): string {
        const words = escaped(change.text)
        if (change.kind === "added")
            return "<span style=\"background-color:" + Theme.spruceSoft + ";text-decoration:underline\">" + words + "</span>"
        if (change.kind === "removed")
            return "<span style=\"color:" + Theme.lingonberry + ";background-color:" + Theme.lingonberrySoft + ";text-decoration:line-through\">" + words + "</span>"
        return words
    }

    function counts(inserted: int, removed: int): string {
        return Labels.line([inserted > 0 ? qsTr("wrote %n character(s)", "", inserted) : "", removed > 0 ? qsTr("removed %n character(s)", "", removed) : ""])
    }

    Component.onCompleted: refresh()

    TextStoryModel {
        id: story

        noteId: view.noteId
        onShownChanged: view.refresh()
        onStoryChanged: view.refresh()
        onRestored: scroll.contentY = 0
    }

    ScrollColumn {
        id: scroll

        Card {
            Layout.fillWidth: true
            visible: story.count > 0

            RowLayout {
                Layout.fillWidth: true
                spacing: 0

                IconButton {
                    icon.name: "back"
                    text: qsTr("Earlier version")
                    enabled: story.shown > 0
                    onClicked: story.shown -= 1
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    AppText {
                        Layout.fillWidth: true
                        role: AppText.Heading
                        horizontalAlignment: Text.AlignHCenter
                        text: view.last ? qsTr("Version %1: now").arg(story.shown + 1) : qsTr("Version %1 of %2").arg(story.shown + 1).arg(story.count)
                    }
                    AppText {
                        Layout.fillWidth: true
                        role: AppText.Second
                        horizontalAlignment: Text.AlignHCenter
                        text: Labels.line([view.row.who ?? "", view.row.when ? Labels.dateTime(view.row.when) : ""])
                    }
                }
                IconButton {
                    icon.name: "forward"
                    text: qsTr("Later version")
                    enabled: !view.last
                    onClicked: story.shown += 1
                }
            }
            SegmentedChoice {
                Layout.fillWidth: true
                name: qsTr("How the version is shown")
                keys: ["changes", "text"]
                labelOf: key => key === "changes" ? qsTr("What changed") : qsTr("Whole text")
                value: view.mode
                onChosen: key => view.mode = key
            }
            AppText {
                Layout.fillWidth: true
                visible: view.mode === "changes"
                role: AppText.Caption
                text: story.comparedWith < 0 ? qsTr("Since the version before. Added words are underlined, removed words are struck through.")
                                             : qsTr("Since version %1 (%2). Added words are underlined, removed words are struck through.").arg(story.comparedWith + 1).arg(view.other.when ? Labels.dateTime(view.other.when) : "")
            }
            AppText {
                Layout.fillWidth: true
                textFormat: view.mode === "changes" ? Text.RichText : Text.PlainText
                text: view.mode === "changes" ? view.formatted(story.changes) : story.versionText
                Accessible.name: view.mode === "changes" ? view.plain(story.changes) : story.versionText
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2
                visible: !view.last || story.comparedWith >= 0

                AppButton {
                    visible: !view.last
                    icon.name: "restore"
                    text: qsTr("Restore this version")
                    onClicked: {
                        story.restore()
                        Notices.offer(qsTr("An earlier version is the text now"), () => story.takeBack())
                    }
                }
                AppButton {
                    visible: story.comparedWith >= 0
                    kind: AppButton.Quiet
                    text: qsTr("Compare with the one before")
                    onClicked: story.comparedWith = -1
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: story.count > 0
            text: qsTr("All versions, oldest first")
            count: story.count
        }
        Card {
            Layout.fillWidth: true
            visible: story.count > 0
            padding: 1
            spacing: 0

            Repeater {
                id: steps

                model: story

                ListRow {
                    id: step

                    required property int index
                    required property string who
                    required property string when
                    required property int inserted
                    required property int removed

                    Layout.fillWidth: true
                    current: step.index === story.shown
                    iconName: "pencil"
                    title: Labels.dateTime(when)
                    second: who
                    third: view.counts(inserted, removed)
                    onClicked: {
                        story.shown = step.index
                        scroll.contentY = 0
                    }

                    IconButton {
                        icon.name: "compare"
                        text: qsTr("Compare with this one")
                        checked: step.index === story.comparedWith
                        onClicked: {
                            story.comparedWith = checked ? -1 : step.index
                            view.mode = "changes"
                            scroll.contentY = 0
                        }
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: story.loaded && story.count === 0
            iconName: "history"
            text: qsTr("This text has no versions yet. Every sitting in which somebody writes becomes one.")
        }
    }
}
