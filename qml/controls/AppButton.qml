import QtQuick
import QtQuick.Templates as T
import Kopa

// A button with words (a verb) and, if icon.name is set, an icon before them.
T.Button {
    id: control

    enum Kind { Secondary, Primary, Quiet, Danger }

    property int kind: AppButton.Secondary

    // For the rare button on a ground of another colour.
    property color accentOverride: "transparent"

    readonly property bool filled: kind === AppButton.Primary || kind === AppButton.Danger
    readonly property color accent: accentOverride.a > 0 ? accentOverride : kind === AppButton.Danger ? Theme.lingonberry : Theme.spruce
    readonly property color wordColor: filled ? Theme.overAccent : kind === AppButton.Secondary ? Theme.ink : accent

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: kind === AppButton.Quiet ? Theme.space3 : Theme.space4
    rightPadding: leftPadding + (icon.name !== "" && kind !== AppButton.Quiet ? Theme.space1 : 0)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    spacing: Theme.space2
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    // The words' own width: a wrapped text's implicitWidth follows its width, and would make a loop here.
    TextMetrics {
        id: ruler

        font: word.font
        text: control.text
    }

    contentItem: Item {
        implicitWidth: row.naturalWidth
        implicitHeight: row.height

        Row {
            id: row

            readonly property real iconRoom: glyph.visible ? glyph.width + control.spacing : 0
            readonly property real naturalWidth: Math.ceil(iconRoom + ruler.advanceWidth) + 1

            anchors.centerIn: parent
            spacing: control.spacing

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                visible: control.icon.name !== ""
                name: control.icon.name
                color: control.wordColor
                size: Math.round(20 * Math.min(Theme.textScale, 1.5))
            }
            Text {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(ruler.advanceWidth) + 1, Math.max(0, control.availableWidth - row.iconRoom))
                text: control.text
                visible: text !== ""
                color: control.wordColor
                font.family: Theme.family
                font.pixelSize: Theme.bodySize
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.corner
        color: control.filled ? control.accent : control.kind === AppButton.Secondary ? Theme.surface : "transparent"
        border.width: control.kind === AppButton.Secondary ? 1 : 0
        border.color: Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.filled ? Qt.rgba(Theme.overAccent.r, Theme.overAccent.g, Theme.overAccent.b, control.down ? 0.24 : 0.12)
                                  : control.down ? Theme.press : Theme.hover
            visible: control.down || control.hovered
        }
        FocusRing { shown: control.visualFocus }
    }
}
