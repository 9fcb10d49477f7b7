pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Both texts that two people wrote at the same time, whole; one tap keeps either or both, and history can undo it.
ColumnLayout {
    id: versions

    required property NoteEditor note
    property bool open: false

    spacing: Theme.space3

    Banner {
        Layout.fillWidth: true
        kind: Banner.Waiting
        text: qsTr("Two people wrote in this note at the same time. Both versions are kept.")
        actionText: versions.open ? qsTr("Hide the versions") : qsTr("Show both versions")
        onActed: versions.open = !versions.open
    }
    Repeater {
        model: versions.open ? versions.note.versions : []

        Card {
            id: version

            required property var modelData
            required property int index

            Layout.fillWidth: true
            color: Theme.ground

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: [version.modelData.who, Labels.dateTime(version.modelData.when)].join(" · ")
            }
            AppText {
                Layout.fillWidth: true
                text: version.modelData.text
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Badge {
                    visible: version.modelData.shown
                    text: qsTr("Shown below")
                    tone: Badge.Accent
                    iconName: "eye"
                }
                AppButton {
                    text: qsTr("Keep this one")
                    onClicked: versions.note.keepVersion(version.index)
                }
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: versions.open
        kind: AppButton.Primary
        text: qsTr("Keep both")
        onClicked: versions.note.keepBoth()
    }
}
