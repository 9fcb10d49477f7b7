import QtQuick
import QtQuick.Layouts
import Kopa

// Buttons, ticks, switches and choices, in their states.
ColumnLayout {
    spacing: Theme.space4

    Card {
        Layout.fillWidth: true

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppButton { kind: AppButton.Primary; text: qsTr("New note"); icon.name: "add" }
            AppButton { text: qsTr("Sync now") }
            AppButton { kind: AppButton.Quiet; text: qsTr("Show more") }
            AppButton { kind: AppButton.Danger; text: qsTr("Delete"); icon.name: "trash" }
            AppButton { kind: AppButton.Primary; text: qsTr("Join"); enabled: false }
            AppButton {
                id: focused

                text: qsTr("Try again")
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            }
        }
        RowLayout {
            spacing: Theme.space2

            IconButton { icon.name: "search"; text: qsTr("Search") }
            IconButton { icon.name: "eye"; text: qsTr("Formatted view"); checked: true }
            IconButton { icon.name: "undo"; text: qsTr("Undo"); enabled: false }
            IconButton { icon.name: "more"; text: qsTr("More") }
            LanguageButton { code: "sv" }
        }
    }
    Card {
        Layout.fillWidth: true

        CheckBox { Layout.fillWidth: true; text: qsTr("Only what needs a look"); checked: true }
        CheckBox { Layout.fillWidth: true; text: qsTr("Also in the trash") }
        Switch { Layout.fillWidth: true; text: qsTr("Pause sync"); checked: true }
        Switch { Layout.fillWidth: true; text: qsTr("Less motion") }
        Switch { Layout.fillWidth: true; text: qsTr("Pause sync"); enabled: false }
    }
    SegmentedChoice {
        Layout.fillWidth: true
        keys: ["system", "light", "dark"]
        labelOf: key => ({ system: qsTr("As the system"), light: qsTr("Light"), dark: qsTr("Dark") })[key]
        value: "light"
    }
    SegmentedChoice {
        Layout.fillWidth: true
        keys: ["visit", "interview", "workshop", "observation", "idea"]
        labelOf: key => ({ visit: qsTr("Visit"), interview: qsTr("Interview"), workshop: qsTr("Workshop"),
                           observation: qsTr("Observation"), idea: qsTr("Idea") })[key]
        iconOf: key => key
        value: "interview"
    }
    ChipRow {
        Layout.fillWidth: true
        values: ["kuljetus", "yhteinen opettaja", "gemensam lärare"]
        iconName: "tag"
        addText: qsTr("Add a tag")
    }
    BottomBar {
        Layout.fillWidth: true
        places: ["today", "notes", "pilots", "more"]
        labelOf: key => ({ today: qsTr("Today"), notes: qsTr("Notes"), pilots: qsTr("Pilots"), more: qsTr("More") })[key]
        iconOf: key => ({ today: "today", notes: "note", pilots: "pilot", more: "more" })[key]
        place: "notes"
    }
}
