import QtQuick
import Kopa

// Takes a time out that need not be said.
AppButton {
    kind: AppButton.Quiet
    icon.name: "close"
    text: qsTr("Remove the time")
}
