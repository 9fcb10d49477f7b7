import QtQuick
import QtQuick.Templates as T
import Kopa

// One file in a strip: its small picture or what it is, and below where it is.
T.Button {
    id: tile

    property string name
    property string caption
    property string kind
    property string thumbnail
    property string fileState
    property real size: 0
    property int seconds: 0
    property real progress: 0

    readonly property string words: FileWords.state(fileState, size > 0 ? Labels.bytes(size) : "")
    readonly property color tone: Theme[FileWords.stateTone(fileState)]
    readonly property bool moves: fileState === "adding" || fileState === "sending" || fileState === "coming"

    implicitWidth: Math.round(116 * Math.min(1.5, Theme.textScale))
    implicitHeight: frame.height + below.implicitHeight + Theme.space2
    focusPolicy: Qt.StrongFocus
    text: caption !== "" ? caption : name
    Accessible.name: Labels.line([FileWords.kindLabel(kind), text, words])
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Rectangle {
            id: frame

            width: parent.width
            height: Math.round(width * 0.8)
            radius: Theme.corner
            color: tile.down ? Theme.press : Theme.ground
            border.width: 1
            border.color: Theme.edge
            clip: true

            Image {
                id: picture

                anchors.fill: parent
                anchors.margins: 1
                source: tile.thumbnail
                asynchronous: true
                fillMode: Image.PreserveAspectCrop
                opacity: tile.fileState === "away" ? 0.75 : 1
                Accessible.ignored: true
            }
            Column {
                anchors.centerIn: parent
                width: parent.width - Theme.space3
                visible: picture.status !== Image.Ready
                spacing: Theme.space1

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: FileWords.kindIcon(tile.kind)
                    color: Theme.muted
                }
                Text {
                    width: parent.width
                    visible: text !== ""
                    text: tile.kind === "audio" && tile.seconds > 0 ? FileWords.duration(tile.seconds) : tile.name
                    font.family: Theme.family
                    font.pixelSize: Theme.captionSize
                    color: Theme.muted
                    elide: Text.ElideMiddle
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: Math.max(height, parent.width * Math.min(1, tile.progress))
                height: 5
                visible: tile.moves
                color: Theme.spruce
            }
        }
        Row {
            id: below

            anchors.top: frame.bottom
            anchors.topMargin: Theme.space1
            width: parent.width
            spacing: Theme.space1

            Icon {
                id: mark

                name: FileWords.stateIcon(tile.fileState)
                size: Math.round(16 * Math.min(Theme.textScale, 1.5))
                color: tile.tone
            }
            Text {
                width: below.width - mark.width - below.spacing
                text: tile.words
                font.family: Theme.family
                font.pixelSize: Theme.captionSize
                color: tile.tone
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            width: parent.width
            height: frame.height
            radius: Theme.corner
            color: "transparent"
            FocusRing { shown: tile.visualFocus }
        }
    }
}
