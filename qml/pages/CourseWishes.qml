pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A course's seats, and for each school of the tray: how many students it would send, and how many get a seat.
Column {
    id: part

    required property CourseDetail course
    readonly property var blank: ({ school: "", name: "", students: "", granted: "", given: 0 })

    spacing: Theme.space3

    component Count: FormField {
        id: field

        required property string school
        required property string words
        required property var take

        error: count.wrong ? qsTr("A whole number, or nothing.") : ""

        FigureField {
            id: count

            name: field.label + ": " + field.school
            readOnly: !part.course.canWrite
            words: field.words
            take: field.take
        }
    }

    SectionHeader {
        width: part.width
        text: qsTr("Seats and wishes")
    }
    Card {
        width: part.width

        DetailNumber { Layout.fillWidth: true; detail: part.course; recordType: "course"; key: "seats" }
        DetailNumber { Layout.fillWidth: true; detail: part.course; recordType: "course"; key: "own_seats" }
    }
    AppText {
        width: part.width
        role: AppText.Second
        text: part.course.wishes.length > 0 ? qsTr("Numbers only, no names. What the principals grant goes before the rule of the tray.")
                                            : qsTr("Add the schools on the tray's page; then each can wish for seats here.")
    }
    Column {
        id: rows

        width: part.width
        spacing: Theme.space3

        Repeater {
            // A count, so that rows stay, and the keyboard in them, while what they say changes.
            model: part.course.wishes.length

            Card {
                id: card

                required property int index
                readonly property var modelData: part.course.wishes[index] ?? part.blank

                width: rows.width
                spacing: Theme.space2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    AppText {
                        Layout.fillWidth: true
                        font.weight: Font.Medium
                        text: card.modelData.name || card.modelData.school
                    }
                    Badge {
                        visible: card.modelData.students !== ""
                        tone: card.modelData.given < Number(card.modelData.students) ? Badge.Waiting : Badge.Accent
                        text: qsTr("gets %1").arg(card.modelData.given)
                    }
                }
                Row {
                    id: counts

                    readonly property real half: (width - spacing) / 2

                    Layout.fillWidth: true
                    spacing: Theme.space3

                    Count {
                        width: counts.half
                        label: qsTr("Wishes for")
                        school: card.modelData.name
                        words: card.modelData.students
                        take: typed => part.course.setWished(card.modelData.school, typed)
                    }
                    Count {
                        width: counts.half
                        label: Labels.fieldLabel("granted")
                        school: card.modelData.name
                        words: card.modelData.granted
                        take: typed => part.course.setGranted(card.modelData.school, typed)
                    }
                }
            }
        }
    }
}
