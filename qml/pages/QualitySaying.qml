import QtQuick
import QtQuick.Layouts
import Kopa

// A question about a report, or a reply to one.
ColumnLayout {
    id: saying

    required property bool mine
    property string name

    signal said(string kind, string words)
    signal dropped

    spacing: Theme.space2

    FormField {
        id: field

        Layout.fillWidth: true
        label: saying.mine ? qsTr("Reply") : qsTr("Question")

        TextField {
            id: words

            Accessible.name: Labels.line([field.label, saying.name])
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            icon.name: "sending"
            enabled: words.text.trim() !== ""
            text: saying.mine ? qsTr("Send the reply") : qsTr("Send the question")
            onClicked: {
                saying.said(saying.mine ? "reply" : "question", words.text)
                words.text = ""
            }
        }
        AppButton {
            text: qsTr("Leave it")
            onClicked: saying.dropped()
        }
    }
}
