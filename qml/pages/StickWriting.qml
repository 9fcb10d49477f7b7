pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// What is taken along on a stick: for whom, with or without files, and how it ended.
Card {
    id: writing

    readonly property bool hasServer: SyncStatus.badge !== "alone"
    property string way: hasServer ? "server" : "everybody"
    property string device
    readonly property bool complete: way !== "device" || device !== ""
    // Of what the server lacks; nobody knows what another device lacks before it is written.
    readonly property real expected: way === "server" ? SyncStatus.bytes + (withFiles.checked ? SyncStatus.fileBytes : 0) : 0

    function save() {
        target.selectedFile = StickTransfer.suggestion()
        target.open()
    }

    DeviceChoices { id: devices }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Take along")
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("For whom")
        hint: writing.way === "server" ? qsTr("What the server lacks. Whoever takes it in and gets a connection first sends it on.")
            : writing.way === "device" ? qsTr("What that device lacks, as far as its own last file told.")
            : qsTr("All that others in your network may read. The largest file.")

        SegmentedChoice {
            Layout.fillWidth: true
            name: qsTr("For whom")
            keys: writing.hasServer ? ["server", "device", "everybody"] : ["device", "everybody"]
            labelOf: key => key === "server" ? qsTr("Server") : key === "device" ? qsTr("Device") : qsTr("Everybody")
            value: writing.way
            onChosen: key => writing.way = key
        }
    }
    ComboPicker {
        readonly property var picked: devices.revision >= 0 ? devices.find("itemId", writing.device) : ({})

        Layout.fillWidth: true
        visible: writing.way === "device"
        name: qsTr("Whose device")
        iconName: "device"
        choices: devices
        value: writing.device
        valueText: Labels.line([picked.name ?? "", picked.detail ?? ""])
        placeholderText: qsTr("Choose a device")
        onSearched: text => devices.search = text
        onChosen: itemId => writing.device = itemId
    }
    Switch {
        id: withFiles

        Layout.fillWidth: true
        text: qsTr("Photos and other files too")
        checked: true
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        visible: writing.expected > 0
        text: qsTr("About %1").arg(Labels.bytes(writing.expected))
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: StickTransfer.step === "writing"
        title: qsTr("Writing %1").arg(StickTransfer.fileName)
        second: Labels.line([StickTransfer.bytesSoFar > 0 ? qsTr("%1 so far").arg(Labels.bytes(StickTransfer.bytesSoFar)) : "", qsTr("You can go on working, but leave the stick where it is.")])
        cancellable: false
        measured: writing.expected > 0
        value: measured ? Math.min(1, StickTransfer.bytesSoFar / writing.expected) : 0
    }
    StickEnd {
        Layout.fillWidth: true
        taking: false
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        icon.name: "copy-out"
        enabled: writing.complete && !StickTransfer.busy
        text: qsTr("Choose the place and write")
        onClicked: writing.save()
    }
    FileDialog {
        id: target

        title: qsTr("Where to write the file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "kopa-parcel"
        nameFilters: [qsTr("Kopa's files for a stick") + " (*.kopa-parcel)"]
        onAccepted: StickTransfer.write(selectedFile, writing.way === "device" ? writing.device : writing.way, withFiles.checked)
    }
}
