pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Nobody has got through for a while: why that may be, and how this computer opens a network of its own.
Card {
    id: hotspot

    property bool open: false

    component Steps: ColumnLayout {
        id: list

        property string title
        property var steps: []

        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            font.weight: Font.Medium
            text: list.title
        }
        Repeater {
            model: list.steps.length

            RowLayout {
                id: step

                required property int index

                Layout.fillWidth: true
                spacing: Theme.space2

                AppText {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.spruce
                    text: qsTr("%1.").arg(step.index + 1)
                }
                AppText {
                    Layout.fillWidth: true
                    text: list.steps[step.index] ?? ""
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon { Layout.alignment: Qt.AlignTop; name: "warning"; color: Theme.cloudberry }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Nobody has got through yet. The network may keep its devices apart, as guest networks often do. Then open a hotspot on this computer or on a phone.")
        }
    }
    Steps {
        visible: hotspot.open
        title: qsTr("On this computer")
        steps: [qsTr("Open the system's settings and there “Wi-Fi” or “Network”."),
            qsTr("In the menu of that page, choose “Turn On Wi-Fi Hotspot”."),
            qsTr("Tell the name and the password that are shown to the others; they connect to it."),
            qsTr("Press “Try again” here: the addresses and the codes become new.")]
    }
    Steps {
        visible: hotspot.open
        title: qsTr("On a phone")
        steps: [qsTr("Open the phone's settings and there “Hotspot” or “Personal Hotspot”, and turn it on."),
            qsTr("Connect this computer and the others to it."),
            qsTr("Press “Try again” here: the addresses and the codes become new.")]
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            text: hotspot.open ? qsTr("Hide the steps") : qsTr("How to open a hotspot")
            onClicked: hotspot.open = !hotspot.open
        }
        AppButton {
            icon.name: "restore"
            enabled: !WorkshopHub.busy
            text: qsTr("Try again")
            onClicked: WorkshopHub.hostAgain()
        }
    }
}
