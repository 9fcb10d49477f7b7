pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kopa

// Beside a note's text where there is room: what was marked, at the height of its words.
Item {
    id: margin

    required property PassageList passages
    // From a place of the text to its height here.
    property var heightOf: place => 0
    property bool wanted: false
    // Follows when everything else has its size: the margin takes room from the text, whose height moves the rest.
    property bool shown: false
    // Taken from the text's column.
    readonly property real room: shown ? width + Theme.space4 : 0

    signal opened(string passageId)

    function settle() {
        shown = wanted
    }

    function arrange() {
        let next = 0
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as Item
            if (!card || !card.visible)
                continue
            card.y = Math.max(next, heightOf(passages.find("passageId", card.objectName).from ?? 0))
            next = card.y + card.height + Theme.space1
        }
        implicitHeight = next
    }

    width: 200 * Theme.textScale
    visible: shown
    onWantedChanged: settling.restart()
    Component.onCompleted: settle()
    onWidthChanged: later.restart()

    Connections {
        target: margin.passages

        function onRevisionChanged() {
            later.restart()
        }
    }
    Timer {
        id: settling

        interval: 0
        onTriggered: margin.settle()
    }
    Timer {
        id: later

        interval: 30
        running: true
        onTriggered: margin.arrange()
    }
    Repeater {
        id: cards

        model: margin.passages

        T.Button {
            id: card

            required property string passageId
            required property string kind
            required property string words
            required property bool gone
            required property var codes
            required property string speaker
            required property string standing

            objectName: passageId
            width: margin.width
            visible: !gone
            implicitHeight: Math.max(Theme.target, lines.implicitHeight + 2 * Theme.space1)
            focusPolicy: Qt.StrongFocus
            text: Labels.line([kind !== "" ? Labels.kindLabel(kind) : "", codes.join(", "), speaker, PassageWords.standing(standing)])
            Accessible.name: text + ": " + words
            onClicked: margin.opened(passageId)
            onHeightChanged: later.restart()
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            contentItem: Item {
                Icon {
                    id: sign

                    x: Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    name: PassageWords.icon(card.kind)
                    size: 18
                    color: PassageWords.needsLook(card.standing) ? Theme.cloudberry : Theme.spruce
                }
                AppText {
                    id: lines

                    anchors.verticalCenter: parent.verticalCenter
                    x: sign.x + sign.width + Theme.space2
                    width: parent.width - x - Theme.space1
                    role: AppText.Second
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    text: card.text !== "" ? card.text : qsTr("Marked passage")
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                color: card.hovered ? Theme.hover : "transparent"
                radius: Theme.corner

                Rectangle {
                    width: 2
                    height: parent.height
                    color: Theme.line
                }
                FocusRing { shown: card.visualFocus }
            }
        }
    }
}
