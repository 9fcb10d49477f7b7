pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One booking of a shared resource: when, where, for whom, in which education form, once or every week.
Page {
    id: page

    property string errorText
    readonly property var said: opened.fields
    readonly property var faults: opened.faults

    columnWidth: Theme.readingWidth
    title: opened.resourceName !== "" ? qsTr("Booking: %1").arg(opened.resourceName) : RecordWords.record("booking", Language.code)
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "booking/" + page.targetId)
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

    BookingDetail {
        id: opened

        bookingId: page.targetId
        onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
    }

    TitleChoices { id: courses; kind: "course" }
    TitleChoices { id: offerings; kind: "offering" }

    component Time: FormField {
        id: moment

        required property string key

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        DateTimeField {
            name: moment.label
            enabled: opened.canWrite
            tongue: Qt.locale(Language.locale)
            value: opened.fields[moment.key] ?? ""
            onEdited: value => opened.setField(moment.key, value)
        }
    }

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
            text: page.faults.map(fault => TeachingWords.bookingFault(fault)).join(" ")
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this booking differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        Card {
            Layout.fillWidth: true

            Time { key: "starts" }
            Time { key: "ends" }
            DetailDay { Layout.fillWidth: true; detail: opened; recordType: "booking"; key: "weekly_until" }
            FormField {
                id: without

                Layout.fillWidth: true
                visible: (page.said.weekly_until ?? "") !== ""
                label: qsTr("Not on these days")
                hint: qsTr("Holidays, for example: choose a day to leave it out.")

                Flow {
                    visible: opened.except.length > 0
                    spacing: Theme.space2

                    Repeater {
                        model: opened.except

                        Chip {
                            required property string modelData

                            enabled: opened.canWrite
                            removable: true
                            text: Labels.date(modelData)
                            onClicked: opened.takeBack(modelData)
                        }
                    }
                }
                DateField {
                    id: day

                    visible: opened.canWrite
                    name: qsTr("Leave a day out")
                    tongue: Qt.locale(Language.locale)
                    onEdited: value => {
                        opened.leaveOut(value)
                        day.show()
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true

            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                recordType: "booking"
                key: "form"
                keys: TeachingWords.forms
                labelOf: form => OfferingWords.form(form)
            }
            DetailRegister { Layout.fillWidth: true; detail: opened; recordType: "booking"; key: "organisation"; kind: "organisations" }
            DetailReference {
                Layout.fillWidth: true
                detail: opened
                recordType: "booking"
                key: "course"
                iconName: "template"
                choices: courses
                nameOf: id => Language.code !== "" ? courses.titleOf(id) : ""
            }
            DetailReference {
                Layout.fillWidth: true
                detail: opened
                recordType: "booking"
                key: "offering"
                iconName: "place"
                choices: offerings
                nameOf: id => Language.code !== "" ? offerings.titleOf(id) : ""
            }
            DetailRegister { Layout.fillWidth: true; detail: opened; recordType: "booking"; key: "place"; kind: "municipalities" }
            FormField {
                id: lessons

                Layout.fillWidth: true
                label: qsTr("Lessons each time")
                hint: qsTr("Empty: as many as its time makes by the working-hour rule.")
                error: count.wrong ? qsTr("That is no number of lessons.") : ""

                FigureField {
                    id: count

                    name: lessons.label
                    readOnly: !opened.canWrite
                    words: opened.lessons
                    take: typed => opened.setLessons(typed)
                }
            }
            DetailText { Layout.fillWidth: true; detail: opened; recordType: "booking"; key: "remark" }
        }
    }
}
