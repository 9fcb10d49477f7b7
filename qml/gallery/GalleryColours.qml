pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Tokens: colours on the ground and on surfaces, the five type roles, and the icons.
ColumnLayout {
    spacing: Theme.space4

    Card {
        Layout.fillWidth: true

        AppText { role: AppText.Title; text: "Alajärvi 22" }
        AppText { role: AppText.Heading; text: "Evijärvi, työpaja 17" }
        AppText { Layout.fillWidth: true; text: "Kunnissa keskusteltiin yhteisestä opettajasta. På svenska: en gemensam lärare." }
        AppText { role: AppText.Second; text: "Järviseutu · 12.2.2020 14" }
        AppText { role: AppText.Caption; text: "Caption 13" }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: ["spruce", "cloudberry", "lingonberry", "lake"]

            Rectangle {
                id: swatch

                required property string modelData

                width: 84
                height: 96
                radius: Theme.corner
                color: Theme[modelData + "Soft"]

                Rectangle {
                    width: parent.width
                    height: 48
                    radius: Theme.corner
                    color: Theme[swatch.modelData]

                    Text {
                        anchors.centerIn: parent
                        text: "Aa 12"
                        font.family: Theme.family
                        font.pixelSize: Theme.secondSize
                        color: Theme.overAccent
                    }
                }
                Text {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 14
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: "Aa 12"
                    font.family: Theme.family
                    font.pixelSize: Theme.secondSize
                    color: Theme[swatch.modelData]
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true

        Flow {
            Layout.fillWidth: true
            spacing: 14

            Repeater {
                model: ["today", "calendar", "note", "pilot", "organisation", "outbox", "history", "settings", "about", "more", "add",
                    "search", "back", "forward", "close", "check", "trash", "restore", "undo", "redo", "duplicate", "template", "filter",
                    "language", "saved", "device", "waiting", "sending", "safe", "attention", "warning", "offline", "paused", "person",
                    "people", "place", "clock", "tag", "link", "expand", "visit", "interview", "workshop", "observation", "idea", "eye",
                    "pencil", "qr", "moon", "sun", "server", "invite", "up", "grip", "compare"]

                Icon {
                    required property string modelData

                    name: modelData
                }
            }
        }
    }
}
