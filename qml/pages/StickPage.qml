pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Where there is no line: changes and files go from device to device on a memory stick.
Page {
    id: page

    function take(file: url) {
        if (!StickTransfer.busy)
            StickTransfer.take(file)
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("stick")
    Component.onDestruction: StickTransfer.forget()

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            text: qsTr("Where there is no connection, a memory stick carries what you write from one device to another. The file is sealed: only members of your network can read it.")
        }
        StickWriting {
            Layout.fillWidth: true
        }
        Card {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: qsTr("Take in")
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("What somebody of your network has written onto a stick. Choose the file, or drop it on this page.")
            }
            ProgressRow {
                Layout.fillWidth: true
                visible: StickTransfer.step === "taking"
                title: qsTr("Taking in %1").arg(StickTransfer.fileName)
                second: qsTr("You can go on working, but leave the stick where it is.")
                cancellable: false
                measured: false
            }
            StickEnd {
                Layout.fillWidth: true
                taking: true
            }
            AppButton {
                Layout.fillWidth: true
                enabled: !StickTransfer.busy
                icon.name: "fetch"
                text: qsTr("Choose the file")
                onClicked: files.open()
            }
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: !StickTransfer.busy
        keys: ["text/uri-list"]
        onDropped: drop => page.take(drop.urls[0])
    }
    FileDialog {
        id: files

        title: qsTr("Choose the file on the stick")
        nameFilters: [qsTr("Kopa's files for a stick") + " (*.kopa-parcel)", qsTr("All files") + " (*)"]
        onAccepted: page.take(selectedFile)
    }
}
