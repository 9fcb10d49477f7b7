import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A recording: play, pause, and any place of it.
FileContent {
    id: view

    failed: player.errorCode !== ""

    SoundPlayer {
        id: player

        fileId: view.file.fileId ?? ""
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space4, 480)

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "sound"
            size: 56
            color: Theme.spruce
        }
        T.Slider {
            id: slider

            Layout.fillWidth: true
            implicitHeight: Theme.target
            from: 0
            to: Math.max(1, player.duration > 0 ? player.duration : view.file.seconds ?? 0)
            value: player.position
            stepSize: 5
            enabled: player.duration > 0
            focusPolicy: Qt.StrongFocus
            Accessible.name: qsTr("Place in the recording")
            onMoved: player.seek(value)

            background: Rectangle {
                y: (slider.height - height) / 2
                width: slider.width
                height: 6
                radius: 3
                color: Theme.press

                Rectangle {
                    width: parent.width * slider.visualPosition
                    height: parent.height
                    radius: 3
                    color: Theme.spruce
                }
            }
            handle: Rectangle {
                x: slider.visualPosition * (slider.width - width)
                y: (slider.height - height) / 2
                width: 22
                height: 22
                radius: 11
                color: Theme.spruce
                FocusRing { shown: slider.visualFocus; corner: 11 }
            }
        }
        AppText {
            Layout.alignment: Qt.AlignHCenter
            role: AppText.Second
            text: qsTr("%1 of %2").arg(FileWords.duration(player.position)).arg(FileWords.duration(slider.to))
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            kind: AppButton.Primary
            enabled: !player.loading
            icon.name: player.playing ? "pause" : "play"
            text: player.playing ? qsTr("Pause") : qsTr("Play")
            focus: true
            onClicked: player.toggle()
        }
    }
}
