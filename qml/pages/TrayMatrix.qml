pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The courses of a tray by slot and period: periods beside each other where there is room, else under each other.
Column {
    id: part

    required property TrayDetail tray
    property bool wide: false

    signal opened(string courseId)
    signal asked()
    signal timesAsked()

    spacing: Theme.space3

    component Courses: Column {
        id: cell

        required property var courses
        property string heading
        // When its courses are, read aloud with each of them.
        property string when
        property bool always: false

        visible: always || courses.length > 0
        spacing: Theme.space1

        AppText {
            width: cell.width
            visible: cell.heading !== ""
            role: AppText.Caption
            text: cell.heading
        }
        Repeater {
            model: cell.courses

            ListRow {
                required property var modelData

                width: cell.width
                leftPadding: Theme.space2
                rightPadding: Theme.space2
                chevron: !part.wide
                titleLines: 4
                title: modelData.name || RecordWords.record("course", Language.code)
                second: Labels.line([modelData.school, RecordWords.choice("course.state", modelData.state, Language.code)])
                Accessible.name: Labels.line([title, second, cell.heading, cell.when])
                onClicked: part.opened(modelData.courseId)
            }
        }
    }

    SectionHeader {
        width: part.width
        text: qsTr("When the courses are")
    }
    Column {
        id: lines

        width: part.width
        spacing: Theme.space3

        Repeater {
            model: part.tray.lines

            Card {
                id: line

                required property var modelData
                readonly property bool filled: modelData.cells.some(cell => cell.courses.length > 0)

                width: lines.width
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    role: AppText.Heading
                    text: TeachingWords.slot(line.modelData.slot)
                }
                AppText {
                    Layout.fillWidth: true
                    visible: !line.filled
                    role: AppText.Second
                    text: qsTr("No courses at this time.")
                }
                Flow {
                    id: cells

                    readonly property int columns: part.wide ? Math.max(1, Math.min(5, part.tray.periods)) : 1

                    Layout.fillWidth: true
                    visible: line.filled
                    spacing: Theme.space2

                    Repeater {
                        model: line.modelData.cells

                        Courses {
                            required property var modelData

                            width: Math.floor((cells.width - (cells.columns - 1) * cells.spacing) / cells.columns)
                            always: part.wide
                            heading: TeachingWords.period(modelData.period)
                            when: TeachingWords.slot(line.modelData.slot)
                            courses: modelData.courses
                        }
                    }
                }
            }
        }
        Card {
            width: lines.width
            visible: part.tray.loose.length > 0
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: qsTr("Without a time on this tray")
            }
            Courses {
                Layout.fillWidth: true
                courses: part.tray.loose
            }
        }
    }
    EmptyState {
        width: part.width
        visible: part.tray.courses.length === 0
        iconName: "calendar"
        text: part.tray.times.length === 0 ? qsTr("First the slots of the week: the times at which courses are taught. Then the schools, and then their courses.")
                                           : part.tray.schools.length === 0 ? qsTr("Add the schools further down, and then the courses that they give.")
                                           : qsTr("There are no courses on this tray yet.")
        actionText: !part.tray.canWrite ? "" : part.tray.times.length === 0 ? qsTr("Enter the slots") : qsTr("New course")
        onActed: part.tray.times.length === 0 ? part.timesAsked() : part.asked()
    }
}
