import QtQuick
import QtQuick.Layouts
import Kopa

// A small mark with a word or a number; the tone gives the colour, an icon or the word gives the meaning.
Rectangle {
    id: badge

    enum Tone { Calm, Accent, Waiting, Wrong, Info }

    property string text
    property string iconName
    property int tone: Badge.Calm

    readonly property color wordColor: [Theme.muted, Theme.spruce, Theme.cloudberry, Theme.lingonberry, Theme.lake][tone]

    implicitWidth: Math.max(implicitHeight, row.implicitWidth + 2 * Theme.space2)
    implicitHeight: row.implicitHeight + Theme.space1
    radius: Math.min(height / 2, 12)
    color: [Theme.hover, Theme.spruceSoft, Theme.cloudberrySoft, Theme.lingonberrySoft, Theme.lakeSoft][tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, badge.width - Theme.space2)
        spacing: Theme.space1

        Icon {
            visible: badge.iconName !== ""
            name: badge.iconName
            color: badge.wordColor
            size: Math.round(16 * Math.min(Theme.textScale, 1.5))
        }
        Text {
            Layout.fillWidth: true
            text: badge.text
            visible: text !== ""
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
            font.weight: Font.Medium
            color: badge.wordColor
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
