pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One course of a common tray: who gives it, when and where, its seats, and how many students each school would send.
Page {
    id: page

    property string errorText
    readonly property var chosen: opened.chosen
    readonly property var faults: opened.faults
    // Each stands below the fields that it comes from, so that none moves what is being written.
    readonly property var clashes: opened.clashes

    columnWidth: Theme.readingWidth
    title: opened.courseName || RecordWords.record("course", Language.code)
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "course/" + page.targetId)
        },
        IconButton {
            visible: opened.canWrite
            icon.name: "trash"
            text: qsTr("Move to the trash")
            onClicked: {
                opened.trash()
                Notices.offer(qsTr("“%1” is in the trash").arg(page.title), () => opened.restore())
                page.leave()
            }
        }
    ]

    CourseDetail {
        id: opened

        courseId: page.targetId
        onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
    }

    component Line: DetailText { Layout.fillWidth: true; detail: opened; recordType: "course" }
    component Count: DetailNumber { Layout.fillWidth: true; detail: opened; recordType: "course" }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
        Banner {
            Layout.fillWidth: true
            visible: page.faults.length > 0
            kind: Banner.Waiting
            text: page.faults.map(fault => TeachingWords.courseFault(fault)).join(" ")
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this course differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        Card {
            Layout.fillWidth: true

            Line { key: "code" }
            Line { key: "title_fi" }
            Line { key: "title_sv" }
            Line { key: "title_en" }
            Line { key: "subject" }
            DetailRegister { Layout.fillWidth: true; detail: opened; recordType: "course"; key: "school"; kind: "organisations" }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                recordType: "course"
                key: "state"
                words: "course.state"
                keys: ["planned", "open", "full", "cancelled"]
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "course"
                recordId: page.targetId
                key: "remark"
                writable: opened.canWrite
                onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("When and where")
        }
        Card {
            Layout.fillWidth: true

            Count { key: "period"; most: Math.max(1, opened.periods) }
            FormField {
                id: times

                Layout.fillWidth: true
                label: Labels.fieldLabel("slots")
                hint: opened.times.length === 0 ? qsTr("The tray has no slots yet. They are entered on its page.") : ""

                Flow {
                    visible: opened.times.length > 0
                    spacing: Theme.space2
                    Accessible.role: Accessible.Grouping
                    Accessible.name: times.label

                    Repeater {
                        model: opened.times

                        Chip {
                            required property string modelData

                            enabled: opened.canWrite
                            text: modelData
                            checked: page.chosen.includes(modelData)
                            onClicked: opened.setChosen(modelData, !checked)
                        }
                    }
                }
            }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                recordType: "course"
                key: "mode"
                keys: ["place", "online", "mixed"]
                labelOf: mode => OfferingWords.mode(mode)
            }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                recordType: "course"
                key: "language"
                keys: ["fi", "sv", "en"]
                labelOf: language => Labels.languageName(language)
            }
            DetailRegister { Layout.fillWidth: true; detail: opened; recordType: "course"; key: "place"; kind: "municipalities" }
            Line { key: "room" }
            DetailRegister { Layout.fillWidth: true; detail: opened; recordType: "course"; key: "teacher"; kind: "resources" }
        }
        TrayClashes {
            Layout.fillWidth: true
            visible: clashes.length > 0
            clashes: page.clashes.filter(one => one.kind !== "wishes")
        }
        CourseWishes {
            Layout.fillWidth: true
            course: opened
        }
        TrayClashes {
            Layout.fillWidth: true
            visible: clashes.length > 0
            clashes: page.clashes.filter(one => one.kind === "wishes")
        }
    }
}
