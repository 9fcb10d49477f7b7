pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What one sets for oneself on this device.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Settings")

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
            FormField {
                Layout.fillWidth: true
                label: qsTr("Pictures in notes")
                hint: qsTr("Smaller pictures travel faster; where they were taken is removed from all.")

                SegmentedChoice {
                    Layout.fillWidth: true
                    name: qsTr("Pictures in notes")
                    keys: ["original", "2560", "1280"]
                    labelOf: key => key === "original" ? qsTr("As they are") : qsTr("At most %1 px").arg(key)
                    value: pictures.pictureSize
                    onChosen: key => pictures.pictureSize = key

                    NoteFiles { id: pictures }
                }
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Pause sync")
                checked: Settings.paused
                onToggled: Settings.paused = checked
            }
        }
        SpellingCard { Layout.fillWidth: true }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("People")
                second: Workspace.networkName
                iconName: "people"
                chevron: true
                onClicked: page.go("people", "")
            }
            ListRow {
                Layout.fillWidth: true
                title: qsTr("Security")
                second: qsTr("Passphrase, locking, recovery code")
                iconName: "lock"
                chevron: true
                onClicked: page.go("security", "")
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
