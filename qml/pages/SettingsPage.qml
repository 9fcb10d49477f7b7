pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What one sets for oneself on this device, and who is in the network.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Settings")

    Members { id: members }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            spacing: Theme.space4

            FormField {
                Layout.fillWidth: true
                label: qsTr("Language")

                SegmentedChoice {
                    Layout.fillWidth: true
                    name: qsTr("Language")
                    keys: ["fi", "sv", "en"]
                    labelOf: key => Labels.languageName(key)
                    value: Language.code
                    onChosen: key => Language.code = key
                }
            }
            FormField {
                Layout.fillWidth: true
                label: qsTr("Appearance")

                SegmentedChoice {
                    Layout.fillWidth: true
                    name: qsTr("Appearance")
                    keys: ["system", "light", "dark"]
                    labelOf: key => ({ system: qsTr("As the system"), light: qsTr("Light"), dark: qsTr("Dark") })[key]
                    iconOf: key => ({ system: "device", light: "sun", dark: "moon" })[key]
                    value: Settings.theme
                    onChosen: key => Settings.theme = key
                }
            }
            FormField {
                Layout.fillWidth: true
                label: qsTr("Size of text")

                SegmentedChoice {
                    Layout.fillWidth: true
                    name: qsTr("Size of text")
                    keys: ["1", "1.25", "1.5", "2"]
                    labelOf: key => qsTr("%1 %").arg(Math.round(Number(key) * 100))
                    value: String(Settings.textScale)
                    onChosen: key => Settings.textScale = Number(key)
                }
            }
        }
        Card {
            Layout.fillWidth: true

            FormField {
                id: nameField

                Layout.fillWidth: true
                label: qsTr("Your name")
                hint: qsTr("Others see it beside what you write.")

                TextField {
                    Layout.fillWidth: true
                    name: nameField.label
                    text: Settings.personName
                    onEditingFinished: Settings.personName = text.trim()
                }
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Pause sync")
                checked: Settings.paused
                onToggled: Settings.paused = checked
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: Workspace.networkName !== "" ? Workspace.networkName : qsTr("Network")
            count: people.count

            AppButton {
                kind: AppButton.Quiet
                icon.name: "invite"
                text: qsTr("Invite")
                onClicked: page.go("invite", "")
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            Repeater {
                id: people

                model: members

                ListRow {
                    id: member

                    required property string who
                    required property string deviceName
                    required property string role
                    required property string joined
                    required property bool self

                    Layout.fillWidth: true
                    hoverEnabled: false
                    focusPolicy: Qt.NoFocus
                    title: who
                    second: Labels.line([deviceName, Labels.roleLabel(role)])
                    third: joined !== "" ? qsTr("Joined %1").arg(Labels.date(joined)) : ""
                    iconName: "person"

                    Badge {
                        visible: member.self
                        text: qsTr("This device")
                        tone: Badge.Accent
                        iconName: "device"
                    }
                }
            }
        }
        AppButton {
            kind: AppButton.Quiet
            icon.name: "about"
            text: qsTr("About Kopa")
            onClicked: page.go("about", "")
        }
    }
}
