import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A row of a list: icon, title, second line, and room for marks at its end.
T.ItemDelegate {
    id: control

    property string title
    property string second
    // The second line with some of it in bold, as StyledText; what is read aloud is `second`.
    property string styledSecond
    property string third
    property string iconName
    // The keyboard is on this row through its list.
    property bool ringed: false
    property color iconColor: Theme.muted
    property bool current: false
    property bool chevron: false
    property int titleLines: 2
    property int secondLines: 2
    default property alias marks: slot.data

    implicitWidth: 280
    implicitHeight: Math.max(Theme.target + Theme.space2, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.name: Labels.line([text, second, third])
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            Layout.alignment: control.second === "" && control.third === "" ? Qt.AlignVCenter : Qt.AlignTop
            visible: control.iconName !== ""
            name: control.iconName
            color: control.current ? Theme.spruce : control.iconColor
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: control.text
                font.family: Theme.family
                font.pixelSize: Theme.bodySize
                font.weight: Font.Medium
                color: Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: control.titleLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: control.styledSecond !== "" ? control.styledSecond : control.second
                textFormat: control.styledSecond !== "" ? Text.StyledText : Text.PlainText
                font.family: Theme.family
                font.pixelSize: Theme.secondSize
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: control.secondLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: control.third
                font.family: Theme.family
                font.pixelSize: Theme.captionSize
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: slot

            Layout.fillWidth: false
            Layout.maximumWidth: control.width * 0.45
            visible: children.length > 0
            spacing: Theme.space2
        }
        Icon {
            visible: control.chevron
            name: "forward"
            size: Math.round(18 * Math.min(Theme.textScale, 1.5))
            color: Theme.muted
        }
    }

    background: Rectangle {
        color: control.current ? Theme.spruceSoft : control.down ? Theme.press : control.hovered ? Theme.hover : "transparent"

        Rectangle {
            width: 3
            height: parent.height
            visible: control.current
            color: Theme.spruce
        }
        Rectangle {
            x: Theme.space4
            width: parent.width - 2 * Theme.space4
            height: 1
            color: Theme.line
            visible: !control.current && control.y > 1
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.corner - 3
            color: "transparent"
            border.width: 2
            border.color: Theme.spruce
            visible: control.visualFocus || control.ringed
        }
    }
}
