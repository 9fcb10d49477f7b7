pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Calendars of other programs: what one would bring is looked at before it is taken; and the events here as a file for others.
Card {
    id: card

    property alias pilotId: files.pilotId
    property bool writable: true
    readonly property var summary: files.summary

    function take(file: url) {
        if (card.writable)
            files.read(file)
    }

    CalendarFiles { id: files }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Other calendars")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Files of the form .ics, which nearly every calendar reads and writes.")
    }
    Banner {
        Layout.fillWidth: true
        visible: files.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(files.errorCode, files.errorParameters)
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "written"
        text: qsTr("The events are in the file.")
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "taken"
        text: qsTr("The calendar was taken in.")
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: files.phase === "busy"
        title: qsTr("Working on the calendar")
        second: qsTr("You can go on working.")
        cancellable: false
        measured: false
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: files.phase === "preview"
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: card.brings()
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            role: AppText.Second
            text: card.remarks()
        }
        Repeater {
            model: files.planned

            AppText {
                required property var modelData

                Layout.fillWidth: true
                role: AppText.Second
                text: Labels.line([modelData.allDay ? Labels.date(modelData.starts) : Labels.dateTime(modelData.starts), modelData.title, CalendarWords.act(modelData.act)])
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: files.refused.length > 0
            color: Theme.cloudberry
            text: qsTr("%n entry(s) cannot be taken:", "", files.refused.length)
        }
        Repeater {
            model: files.refused

            AppText {
                required property var modelData

                Layout.fillWidth: true
                role: AppText.Second
                text: Labels.line([qsTr("Line %1").arg(modelData.line), modelData.title, CalendarWords.fault(modelData.reason, modelData.detail)])
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            AppButton {
                kind: AppButton.Primary
                visible: files.planned.length > 0
                icon.name: "check"
                text: qsTr("Take it in")
                onClicked: files.take()
            }
            AppButton {
                text: qsTr("Leave it")
                onClicked: files.forget()
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        visible: files.phase !== "preview" && files.phase !== "busy"
        spacing: Theme.space2

        AppButton {
            visible: card.writable
            icon.name: "fetch"
            text: qsTr("Take in a calendar")
            onClicked: reading.open()
        }
        AppButton {
            icon.name: "calendar"
            text: qsTr("Save the events as a calendar")
            onClicked: {
                writing.selectedFile = files.suggestion()
                writing.open()
            }
        }
    }
    FileDialog {
        id: reading

        title: qsTr("Choose the calendar")
        nameFilters: [qsTr("Calendars") + " (*.ics)", qsTr("All files") + " (*)"]
        onAccepted: files.read(selectedFile)
    }
    FileDialog {
        id: writing

        title: qsTr("Save the events as a calendar")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "ics"
        nameFilters: [qsTr("Calendars") + " (*.ics)"]
        onAccepted: files.save(selectedFile)
    }

    function brings(): string {
        const s = card.summary
        const parts = [qsTr("%n new event(s)", "", s.add ?? 0), qsTr("%n changed", "", s.change ?? 0), qsTr("%n the same as here", "", s.same ?? 0)]
        return (s.name ? s.name + ": " : "") + parts.join(", ")
    }

    // What a person should know of how the file was read.
    function remarks(): string {
        const s = card.summary
        return [s.floating > 0 ? qsTr("%n without a time zone: read as Finnish time.", "", s.floating) : "",
                s.shortened > 0 ? qsTr("%n series: only days from a year ago to two years ahead are taken.", "", s.shortened) : "",
                s.removed > 0 ? qsTr("%n removed here before: left out.", "", s.removed) : ""].filter(part => part).join(" ")
    }
}
