import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// A row of digits that is the same for everybody with the same members: read aloud, or compared by a picture.
Page {
    id: page

    columnWidth: 520 * Math.min(1.5, Theme.textScale)
    title: qsTr("Do we have the same network?")

    Fingerprint {
        id: seal

        spaceId: page.targetId
    }
    FileDialog {
        id: pictures

        title: qsTr("Picture of the other device's code")
        nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg)"]
        onAccepted: seal.compare(selectedFile)
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

        AppText {
            Layout.fillWidth: true
            text: qsTr("Open this page on both devices when both have just synced, and compare the digits. If they are the same, both have the same members and nobody has been slipped in between.")
        }
        Banner {
            Layout.fillWidth: true
            visible: seal.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(seal.errorCode, {})
        }
        Banner {
            Layout.fillWidth: true
            visible: seal.compared === "same"
            text: qsTr("The same. You have the same network.")
        }
        Banner {
            Layout.fillWidth: true
            visible: seal.compared === "different"
            kind: Banner.Wrong
            text: qsTr("Not the same. Sync both devices and compare again. If it is still not the same, do not write anything confidential, and tell an administrator.")
        }
        Card {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Title
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.5
                text: seal.digits
                Accessible.name: seal.digits.split("").join(" ")
            }
            CodePicture {
                Layout.alignment: Qt.AlignHCenter
                visible: seal.link !== ""
                side: 220
                code: seal.link
                name: qsTr("The digits as a code")
            }
        }
        AppButton {
            Layout.fillWidth: true
            icon.name: "qr"
            text: qsTr("Compare with a picture of the other code")
            onClicked: pictures.open()
        }
    }
}
