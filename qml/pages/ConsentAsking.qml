pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// The device is handed over: the wording fills it, in the person's own language, with two large answers. Whoever gives one
// hands it back where it was.
T.Popup {
    id: asking

    required property ConsentList people
    property var row: ({})
    property string language: "fi"
    property var ticked: []

    readonly property var keys: ["notes", "quotes", "photo", "audio"]
    readonly property var words: people.wording(language)
    readonly property bool narrow: width < Theme.phoneWidth
    readonly property Connections hiding: Connections {
        target: Notices

        function onHiding() {
            asking.close()
        }
    }

    // The answer comes by mail or on paper.
    signal otherWay(var row)

    function openFor(person: var) {
        row = person
        language = person.language || Language.code
        ticked = []
        open()
    }

    function tick(key: string, on: bool) {
        ticked = on ? ticked.concat([key]) : ticked.filter(one => one !== key)
    }

    function answer(purposes: var) {
        people.give(row.person, purposes, language, "device")
        close()
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape
    background: Rectangle { color: Theme.surface }

    contentItem: ColumnLayout {
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space2
            Layout.topMargin: Theme.space2
            spacing: 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: asking.row.person ?? ""
            }
            IconButton {
                icon.name: "more"
                text: qsTr("Answered in another way")
                onClicked: {
                    asking.close()
                    asking.otherWay(asking.row)
                }
            }
            IconButton {
                icon.name: "close"
                text: qsTr("Close")
                onClicked: asking.close()
            }
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: column.implicitHeight + Theme.space4
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollLine {}

            ColumnLayout {
                id: column

                x: Math.max(Theme.space4, (flick.width - width) / 2)
                width: Math.min(Theme.readingWidth, flick.width - 2 * Theme.space4)
                spacing: Theme.space3

                AppText {
                    Layout.fillWidth: true
                    role: AppText.Title
                    text: asking.words.title
                }
                SegmentedChoice {
                    Layout.fillWidth: true
                    name: qsTr("Language of the person")
                    keys: ["fi", "sv", "en"]
                    labelOf: key => Labels.languageName(key)
                    value: asking.language
                    onChosen: key => asking.language = key
                }
                AppText {
                    Layout.fillWidth: true
                    text: asking.words.paragraphs.join("\n\n")
                }
                Repeater {
                    model: asking.keys

                    CheckBox {
                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        text: asking.words.purposes[index] ?? ""
                        checked: asking.ticked.includes(modelData)
                        onToggled: asking.tick(modelData, checked)
                    }
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.readingWidth + 2 * Theme.space4
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: Theme.space4
            Layout.topMargin: 0
            columns: asking.narrow ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3

            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: 72
                kind: AppButton.Primary
                icon.name: "check"
                text: asking.ticked.length > 0 ? asking.words.agreeTicked : asking.words.agreeAll
                onClicked: asking.answer(asking.ticked.length > 0 ? asking.ticked : asking.keys)
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: 72
                text: asking.words.decline
                onClicked: asking.answer([])
            }
        }
    }
}
