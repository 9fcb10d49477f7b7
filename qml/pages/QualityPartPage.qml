pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A municipality's part of a report: what it was told, and the questions and replies about it.
Page {
    id: page

    readonly property var about: received.about
    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})
    property string trouble

    columnWidth: Theme.readingWidth
    title: Labels.line([page.about.provider ?? "", ReportingWords.period(page.about.period ?? "")])

    QualityPart {
        id: received

        partId: page.targetId
        onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
    }

    PeopleList { id: people }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            visible: page.about.buyer !== undefined
            color: Theme.muted
            text: Labels.line([page.about.buyer ?? "", qsTr("sent %1").arg(Labels.dateTime(page.about.sent ?? "")),
                               (page.about.sending ?? 0) > 1 ? qsTr("corrected, sending %1").arg(page.about.sending) : ""])
        }
        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        QualityReplies {
            Layout.fillWidth: true
            visible: page.about.buyer !== undefined
            part: received
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: received.answers.length > 0
            text: qsTr("Answers")
            count: received.answers.length
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: received.answers

                QualityPartAnswer {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    answer: modelData
                    part: received
                    onActionWanted: page.go("action", received.startAction(modelData.valueId, page.self.personId ?? ""))
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: received.loaded && page.about.buyer === undefined
            iconName: "page"
            text: qsTr("This report is not on this device.")
        }
    }
}
