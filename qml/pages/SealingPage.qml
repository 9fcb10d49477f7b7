import QtQuick
import QtQuick.Layouts
import Kopa

// While a store is sealed there is nothing to do but to say so.
StartPage {
    id: page

    Accessible.name: title.text

    AppText {
        id: title

        Layout.fillWidth: true
        role: AppText.Title
        text: Lock.plain || Lock.passphrase || Lock.keyring ? qsTr("Your notes are being sealed") : qsTr("One moment …")
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("This takes from a second to some minutes, depending on how much there is. Nothing is lost, even if the power goes in the middle.")
    }
    Icon {
        Layout.alignment: Qt.AlignHCenter
        name: "lock"
        size: 48
        color: Theme.spruce
    }
}
