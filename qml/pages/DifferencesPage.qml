pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Where two people wrote differently: both, by field, with who and when. One tap keeps either; every choice can be undone.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Two people differed")

    function taken(recordType: string, recordId: string, field: string, element: string, sentence: string) {
        Notices.offer(sentence, () => differences.reopen(recordType, recordId, field, element))
    }

    DifferenceModel {
        id: differences

        recordId: page.targetId
        onFailed: (code, parameters) => {
            failure.code = code
            failure.parameters = parameters
        }
    }

    ScrollColumn {
        visible: differences.count > 0

        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("Nothing that anybody wrote is lost. Choose what is shown; the rest stays in the history, and you can undo each choice.")
        }
        Banner {
            id: failure

            property string code
            property var parameters: ({})

            Layout.fillWidth: true
            visible: code !== ""
            kind: Banner.Wrong
            closable: true
            text: Sentences.sentence(code, parameters)
            onClosed: code = ""
        }
        Repeater {
            model: differences

            DifferenceCard {
                required property int index

                Layout.fillWidth: true
                onOpened: page.go(recordType === "membership" || recordType === "contact" ? "pilots" : recordType, recordId)
                onKept: version => {
                    page.taken(recordType, recordId, field, element, qsTr("Your choice is shown from now on"))
                    differences.keep(index, version)
                }
                onApproved: {
                    page.taken(recordType, recordId, field, element, qsTr("Marked as looked at"))
                    differences.looksRight(index)
                }
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            visible: page.targetId !== ""
            kind: AppButton.Quiet
            text: qsTr("Show all such places")
            onClicked: page.go("differences", "")
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: differences.loaded && differences.count === 0
        iconName: "people"
        text: qsTr("Nothing waits for you here. When two people write differently about the same thing without seeing each other's words, both stand here side by side.")
        actionText: qsTr("Show the notes")
        onActed: page.go("notes", "")
    }
}
