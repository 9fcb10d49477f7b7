pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How many seats the courses of a tray have, who wished for them, and who is left without.
Column {
    id: part

    required property TrayDetail tray

    signal opened(string courseId)

    function seats(one: var): string {
        return Labels.line([one.seats < 0 ? qsTr("no limit") : qsTr("%n seat(s)", "", one.seats), qsTr("%n wished", "", one.wished), qsTr("%n get one", "", one.given),
                            one.left > 0 ? qsTr("%n free", "", one.left) : ""])
    }

    spacing: Theme.space3

    SectionHeader {
        width: part.width
        text: qsTr("Seats")
        count: part.tray.courses.length
    }
    Banner {
        width: part.width
        visible: part.tray.lacksPupils
        kind: Banner.Waiting
        text: qsTr("Seats are shared by the schools' students, but not every school has said how many it has. Who has not comes last.")
    }
    Card {
        width: part.width
        padding: 1
        spacing: 0

        Column {
            id: rows

            Layout.fillWidth: true
            Layout.minimumHeight: 1

            Repeater {
                model: part.tray.courses

                ListRow {
                    id: row

                    required property var modelData

                    readonly property bool narrow: width < 420 * Theme.textScale
                    readonly property string lacking: modelData.without > 0 ? qsTr("%n without", "", modelData.without) : ""

                    width: rows.width
                    iconName: narrow && lacking !== "" ? "attention" : ""
                    iconColor: Theme.cloudberry
                    chevron: true
                    secondLines: 4
                    title: modelData.name || RecordWords.record("course", Language.code)
                    second: part.seats(modelData)
                    third: Labels.line([narrow ? lacking : "", modelData.faults.map(fault => TeachingWords.courseFault(fault)).join(" ")])
                    onClicked: part.opened(modelData.courseId)

                    Badge {
                        visible: row.lacking !== "" && !row.narrow
                        iconName: "attention"
                        tone: Badge.Waiting
                        text: row.lacking
                    }
                }
            }
        }
    }
}
