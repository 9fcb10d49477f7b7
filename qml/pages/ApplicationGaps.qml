pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What an application still lacks, said before it is sent, and the button that submits it.
Card {
    id: card

    property var gaps: []
    property int characters
    property int limit
    property bool late: false
    readonly property bool tooLong: limit > 0 && characters > limit
    readonly property bool ready: gaps.length === 0 && !tooLong

    signal submitted()

    spacing: Theme.space3

    component Line: RowLayout {
        id: line

        property alias text: words.text
        property string iconName: "unticked"
        property color tone: Theme.cloudberry

        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: line.iconName
            size: 20
            color: line.tone
        }
        AppText {
            id: words

            Layout.fillWidth: true
        }
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: card.ready ? qsTr("Nothing is missing") : qsTr("Before it can be submitted")
    }
    Repeater {
        model: card.gaps

        Line {
            required property var modelData

            Layout.fillWidth: true
            text: ApplicationWords.gap(modelData.part, modelData.reason)
        }
    }
    Line {
        Layout.fillWidth: true
        visible: card.tooLong
        iconName: "warning"
        tone: Theme.lingonberry
        text: qsTr("The parts have %n character(s) too many together.", "", card.characters - card.limit)
    }
    Line {
        Layout.fillWidth: true
        visible: card.late
        iconName: "clock"
        text: qsTr("The deadline has passed. The application can be submitted, is kept, and is marked as late.")
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        icon.name: "sending"
        enabled: card.ready && !Workspace.salvaged
        text: qsTr("Submit the application")
        onClicked: question.open()
    }
    Dialog {
        id: question

        title: qsTr("Submit the application?")
        text: qsTr("A copy of all parts is kept as it is now, with your name and the time. It cannot be changed afterwards.")
        acceptText: qsTr("Submit")
        onAccepted: card.submitted()
    }
}
