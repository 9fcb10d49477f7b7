pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Somebody has used a link from afar: both read the same six digits aloud before the door opens.
Page {
    id: page

    columnWidth: 520 * Math.min(1.5, Theme.textScale)
    title: qsTr("Compare the code")

    PairingList { id: pairings }
    NetworkActs {
        id: acts

        onDone: act => {
            if (pairings.count <= 1)
                page.leave()
        }
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

        AppText {
            Layout.fillWidth: true
            visible: pairings.count > 0
            text: qsTr("Call the person you invited, on a number that you know is theirs. Both read the code on the screen aloud. If it is the same, nobody stands between you.")
        }
        Banner {
            Layout.fillWidth: true
            visible: acts.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(acts.errorCode, acts.errorParameters)
        }
        Repeater {
            model: pairings

            Card {
                id: pairing

                required property string deviceId
                required property string spaceId
                required property string code
                required property bool mine

                Layout.fillWidth: true

                LargeDigits {
                    Layout.fillWidth: true
                    visible: pairing.code !== ""
                    code: pairing.code
                }
                AppText {
                    Layout.fillWidth: true
                    visible: pairing.code === ""
                    text: qsTr("The code comes when both devices have been in contact with the server. This takes a moment.")
                }
                AppButton {
                    Layout.fillWidth: true
                    visible: pairing.code !== ""
                    kind: AppButton.Primary
                    icon.name: "check"
                    enabled: !acts.busy
                    text: qsTr("The same: let in")
                    onClicked: acts.confirm(pairing.spaceId, pairing.deviceId, true)
                }
                AppButton {
                    Layout.fillWidth: true
                    icon.name: "close"
                    enabled: !acts.busy
                    text: pairing.code === "" ? qsTr("Do not let in") : qsTr("Not the same")
                    onClicked: acts.confirm(pairing.spaceId, pairing.deviceId, false)
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            visible: pairings.count > 0
            text: qsTr("“Not the same” keeps the device out. Nothing has been given to it. Then send a new link.")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: pairings.count === 0
            iconName: "call"
            text: qsTr("Nobody waits. When somebody has used a link that you sent, their code comes here.")
            actionText: qsTr("Sync now")
            onActed: SyncStatus.syncNow()
        }
    }
}
