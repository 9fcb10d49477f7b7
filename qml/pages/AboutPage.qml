pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What Kopa is, its version and licence, and the keys that work everywhere.
Page {
    id: page

    readonly property var keys: ["Ctrl+N", "Ctrl+F", "Ctrl+K", "Ctrl+Enter", "F6", "Esc"]

    function keyText(key: string): string {
        switch (key) {
        case "Ctrl+N": return qsTr("New note")
        case "Ctrl+F": return qsTr("Search")
        case "Ctrl+K": return qsTr("Jump to anything")
        case "Ctrl+Enter": return qsTr("Sync now")
        case "F6": return qsTr("Move to the next part of the window")
        }
        return qsTr("Back")
    }

    columnWidth: Theme.readingWidth
    title: qsTr("About Kopa")

    ScrollColumn {
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Image {
                source: "qrc:/kopa/icons/mark.svg"
                sourceSize.width: 128
                sourceSize.height: 128
                Layout.preferredWidth: 64
                Layout.preferredHeight: 64
                Accessible.ignored: true
            }
            ColumnLayout {
                spacing: 0

                AppText { role: AppText.Title; text: "Kopa" }
                AppText { role: AppText.Second; text: qsTr("Version %1").arg(Workspace.version) }
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("A field notebook and a small office for networks of regional education pilots. What you write is kept on this device and travels sealed: the server cannot read it.")
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("Kopa is free software under the GNU General Public License, version 3 or later. The typeface is Inter (SIL Open Font License).")
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Keys")
        }
        Card {
            Layout.fillWidth: true

            Repeater {
                model: page.keys

                Item {
                    id: row

                    required property string modelData

                    Layout.fillWidth: true
                    implicitHeight: Math.max(words.implicitHeight, key.implicitHeight)

                    AppText {
                        id: words

                        width: parent.width - key.width - Theme.space4
                        text: page.keyText(row.modelData)
                    }
                    Badge {
                        id: key

                        anchors.right: parent.right
                        width: implicitWidth
                        text: row.modelData
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            visible: Workspace.deviceId !== ""
            text: qsTr("Device ID: %1").arg(Workspace.deviceId)
            wrapMode: Text.WrapAnywhere
        }
    }
}
