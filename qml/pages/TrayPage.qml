pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One common course tray: when its courses are, how their seats are shared, who sends and who receives, and what clashes.
Page {
    id: page

    property string errorText
    readonly property bool wide: width > Theme.twoPaneWidth

    columnWidth: Math.round(Theme.readingWidth * 1.5)
    title: opened.trayName || RecordWords.record("course_tray", Language.code)
    actions: [
        IconButton {
            visible: opened.canWrite
            icon.name: "add"
            text: qsTr("New course")
            onClicked: page.go("course", opened.createCourse())
        },
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "course_tray/" + page.targetId)
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

    TrayDetail {
        id: opened

        trayId: page.targetId
        onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

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
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this tray differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        TrayClashes {
            Layout.fillWidth: true
            visible: clashes.length > 0
            clashes: opened.clashes
        }
        TrayMatrix {
            Layout.fillWidth: true
            tray: opened
            wide: page.wide
            onOpened: courseId => page.go("course", courseId)
            onAsked: page.go("course", opened.createCourse())
            onTimesAsked: about.addTime()
        }
        TraySeats {
            Layout.fillWidth: true
            visible: opened.courses.length > 0
            tray: opened
            onOpened: courseId => page.go("course", courseId)
        }
        TraySchools {
            Layout.fillWidth: true
            tray: opened
        }
        TrayPaperCard {
            Layout.fillWidth: true
            visible: opened.courses.length > 0
            trayId: page.targetId
        }
        TrayAbout {
            id: about

            Layout.fillWidth: true
            tray: opened
            onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
        }
    }
}
