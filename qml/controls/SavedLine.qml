import QtQuick
import QtQuick.Layouts
import Kopa

// The line under an editor: saved when and where, and whether the server has it. Errors are told by a Banner above.
RowLayout {
    id: line

    // saved | saving | failed
    property string saveState: "saved"
    property string time
    property bool safe: false

    spacing: 6
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        name: line.saveState === "failed" ? "warning" : line.safe ? "safe" : "saved"
        size: Math.round(18 * Math.min(Theme.textScale, 1.5))
        color: words.color
    }
    AppText {
        id: words

        Layout.fillWidth: true
        role: AppText.Caption
        color: line.saveState === "failed" ? Theme.lingonberry : line.safe ? Theme.spruce : Theme.muted
        text: {
            if (line.saveState === "failed")
                return qsTr("Not saved: your text is only on this screen")
            if (line.saveState === "saving" || line.time === "")
                return qsTr("Saving …")
            return line.safe ? qsTr("Saved %1 · safe on the server").arg(line.time) : qsTr("Saved %1 on this device").arg(line.time)
        }
        Accessible.ignored: true
    }
}
