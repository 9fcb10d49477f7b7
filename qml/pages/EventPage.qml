import QtQuick
import QtQuick.Layouts
import Kopa

// One event: when, where and for whom, its words in three languages, who comes, and its papers.
Page {
    id: page

    property string errorText

    function complain(code: string, parameters: var) {
        errorText = ProgrammeWords.refusal(parameters.reason ?? "") || Sentences.sentence(code, parameters)
    }

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    function faultWords(faults: var): string {
        return faults.map(fault => ProgrammeWords.fault(fault)).join(" ")
    }

    columnWidth: Theme.readingWidth
    title: opened.title !== "" ? opened.title : opened.exists ? ProgrammeWords.kind(page.value("kind")) : qsTr("Event")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "event/" + page.targetId)
        }
    ]

    EventDetail {
        id: opened

        eventId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollColumn {
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    color: Theme.muted
                    text: Labels.line([ProgrammeWords.kind(page.value("kind")), Labels.dateTime(page.value("starts")), page.value("place")])
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.value("state") === "cancelled"
                    kind: Banner.Wrong
                    text: qsTr("The event is cancelled. The invitation says so; tell those who registered.")
                }
                Banner {
                    Layout.fillWidth: true
                    visible: opened.faults.length > 0
                    kind: Banner.Waiting
                    text: page.faultWords(opened.faults)
                }
                Banner {
                    Layout.fillWidth: true
                    visible: opened.differs
                    kind: Banner.Waiting
                    text: qsTr("Two people wrote something about this event differently. Both are kept.")
                    actionText: qsTr("Show both")
                    onActed: page.go("differences", page.targetId)
                }
                EventWords {
                    Layout.fillWidth: true
                    detail: opened
                    onFailed: (code, parameters) => page.complain(code, parameters)
                }
                EventPlan {
                    Layout.fillWidth: true
                    detail: opened
                }
                EventPeople {
                    Layout.fillWidth: true
                    detail: opened
                    onCertificateAsked: comerId => certificates.certify(comerId)
                    onFailed: (code, parameters) => page.complain(code, parameters)
                }
                Card {
                    Layout.fillWidth: true
                    visible: page.value("kind") === "workshop"
                    padding: 1
                    spacing: 0

                    ListRow {
                        Layout.fillWidth: true
                        title: page.value("memo") !== "" ? qsTr("Note of the workshop") : qsTr("Hold it with a note")
                        second: qsTr("Whoever signs in there was present here.")
                        iconName: "workshop"
                        chevron: true
                        onClicked: page.go("workshop", opened.memo())
                    }
                }
                MaterialRows {
                    Layout.fillWidth: true
                    eventId: page.targetId
                    onOpened: (target, targetId) => page.go(target, targetId)
                }
                AlikeCard {
                    Layout.fillWidth: true
                    target: "event"
                    recordId: page.targetId
                    onOpened: (target, targetId) => page.go(target, targetId)
                }
                EventPaperCard {
                    id: certificates

                    Layout.fillWidth: true
                    eventId: page.targetId
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: Theme.space2
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
    }
}
