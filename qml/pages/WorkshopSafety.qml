import QtQuick
import Kopa

// Who can read along in a workshop's room, said plainly to whoever opens one.
AppText {
    role: AppText.Second
    text: qsTr("Devices with Kopa always write encrypted. What guests write in a browser crosses the room's network unencrypted until it reaches this device, so do not let them write anything secret.")
}
