pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The text with who wrote which words: a colour and a number for each person; a tap on words tells who and when.
Item {
    id: view

    required property string noteId
    // The passage that was tapped or pointed at last.
    property int chosen: -1

    readonly property var tones: [[Theme.spruceSoft, Theme.spruce], [Theme.cloudberrySoft, Theme.cloudberry],
        [Theme.lakeSoft, Theme.lake], [Theme.lingonberrySoft, Theme.lingonberry]]
    readonly property var passage: chosen >= 0 && chosen < story.passages.length ? story.passages[chosen] : null

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    }

    // Line by line, so that an empty line has no colour.
    function marked(passage: var, index: int): string {
        if (passage.person < 0)
            return escaped(passage.text)
        const tone = tones[passage.person % tones.length]
        const opening = "<a href=\"" + index + "\" style=\"color:" + Theme.ink + ";background-color:" + tone[0] + ";text-decoration:"
                      + (index === chosen ? "underline" : "none") + "\">"
        const lines = escaped(passage.text).split("\n").map(line => line === "" ? "" : opening + line + "</a>")
        return "<span style=\"color:" + tone[1] + "\"><sup>" + (passage.person + 1) + "</sup></span>" + lines.join("\n")
    }

    function formatted(passages: var): string {
        return "<div style=\"white-space:pre-wrap\">" + passages.map((passage, index) => marked(passage, index)).join("") + "</div>"
    }

    function plain(passages: var): string {
        return passages.map(passage => passage.text).join("")
    }

    TextStoryModel {
        id: story

        noteId: view.noteId
    }

    ScrollColumn {
        anchors.bottomMargin: foot.height

        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            Repeater {
                model: story.people

                Rectangle {
                    id: person

                    required property var modelData
                    readonly property var tone: view.tones[modelData.person % view.tones.length]

                    implicitWidth: Math.min(who.implicitWidth + 2 * Theme.space3, view.width - 2 * Theme.space4)
                    implicitHeight: who.implicitHeight + Theme.space2
                    radius: Theme.corner
                    color: tone[0]
                    border.width: 1
                    border.color: tone[1]

                    AppText {
                        id: who

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width - 2 * Theme.space3)
                        role: AppText.Second
                        color: Theme.ink
                        text: (person.modelData.person + 1) + "  " + person.modelData.who
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: story.passages.length > 0

            AppText {
                Layout.fillWidth: true
                textFormat: Text.RichText
                text: view.formatted(story.passages)
                Accessible.name: view.plain(story.passages)
                onLinkActivated: link => view.chosen = Number(link)
                onLinkHovered: link => {
                    if (link !== "")
                        view.chosen = Number(link)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: story.loaded && story.passages.length === 0
            iconName: "note"
            text: qsTr("Nothing is written in this note yet. When somebody writes, you see here who wrote which words.")
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? told.implicitHeight + Theme.space4 : 0
        visible: story.passages.length > 0
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        AppText {
            id: told

            anchors.verticalCenter: parent.verticalCenter
            x: Math.max(Theme.space4, (parent.width - width) / 2)
            width: Math.min(Theme.readingWidth, parent.width - 2 * Theme.space4)
            role: AppText.Second
            text: view.passage ? Labels.line([view.passage.who !== "" ? view.passage.who : qsTr("From the register"), view.passage.when ? Labels.dateTime(view.passage.when) : ""])
                               : qsTr("Tap words to see who wrote them and when.")
        }
    }
}
