import QtQuick
import QtQuick.Templates as T
import Kopa

// A short explanation under a control that is pointed at for a while.
T.ToolTip {
    id: tip

    property bool shown: false

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.space1 : 0
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.space2
    margins: Theme.space2
    delay: 600
    visible: shown
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Text {
        text: tip.text
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        color: Theme.ground
    }
    background: Rectangle {
        radius: 6
        color: Theme.ink
    }
}
