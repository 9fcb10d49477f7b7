pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One marked passage: what it is, its codes, whose words they are, and whether they may be quoted. Every change is saved as it is made.
Sheet {
    id: sheet

    required property PassageList passages
    required property ConsentList people
    property string passageId
    property bool writable: true

    readonly property var row: passages.revision >= 0 ? passages.find("passageId", passageId) : ({})
    readonly property string shownKind: row.kind ?? ""
    readonly property var codeIds: row.codeIds ?? []
    readonly property var codesShown: matching(passages.codes, codeSearch.text.toLowerCase())
    readonly property var speakers: people.standing

    signal removed(string passageId)
    signal go(string target, string targetId)

    function matching(codes: var, words: string): var {
        return codes.filter(code => code.name.toLowerCase().includes(words)).slice(0, 24)
    }

    function openFor(id: string) {
        passageId = id
        remark.text = row.remark ?? ""
        open()
    }

    function leave(target: string, targetId: string) {
        close()
        go(target, targetId)
    }

    function toggle(code: string) {
        passages.change(passageId, { codes: codeIds.includes(code) ? codeIds.filter(id => id !== code) : codeIds.concat([code]) })
    }

    title: qsTr("Marked passage")
    onClosed: {
        if (writable && row.passageId !== undefined && remark.text !== row.remark)
            passages.change(passageId, { remark: remark.text })
    }

    AppText {
        Layout.fillWidth: true
        text: PassageWords.quoted(sheet.row.words ?? "")
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    Banner {
        Layout.fillWidth: true
        visible: sheet.row.gone ?? false
        kind: Banner.Waiting
        text: qsTr("These words were deleted from the note. What was said of them is kept here.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: PassageWords.kinds

            Chip {
                required property string modelData

                enabled: sheet.writable
                icon.name: PassageWords.icon(modelData)
                text: Labels.kindLabel(modelData)
                checked: sheet.shownKind === modelData
                onClicked: sheet.passages.change(sheet.passageId, { kind: sheet.shownKind === modelData ? "" : modelData })
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: sheet.passages.codes.length > 0
        label: Labels.fieldLabel("codes")

        SearchField {
            id: codeSearch

            visible: sheet.passages.codes.length > 12
            placeholderText: qsTr("Search")
        }
        Flow {
            spacing: Theme.space2

            Repeater {
                model: sheet.codesShown

                Chip {
                    required property var modelData

                    enabled: sheet.writable
                    text: modelData.name
                    checked: sheet.codeIds.includes(modelData.id)
                    onClicked: sheet.toggle(modelData.id)
                }
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: Labels.fieldLabel("speaker")
        hint: sheet.speakers.length === 0 ? qsTr("Nobody has been asked for consent in this note yet.") : ""

        Flow {
            spacing: Theme.space2

            Repeater {
                model: sheet.speakers

                Chip {
                    required property var modelData

                    enabled: sheet.writable
                    icon.name: "person"
                    text: modelData.person
                    checked: sheet.row.speakerId === modelData.consentId
                    onClicked: sheet.passages.change(sheet.passageId, { speaker: checked ? "" : modelData.consentId })
                }
            }
            AppButton {
                visible: sheet.writable
                kind: AppButton.Quiet
                text: qsTr("Ask for consent")
                onClicked: sheet.leave("consents", sheet.passages.noteId)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: (sheet.row.standing ?? "free") !== "free"
        spacing: Theme.space2

        Icon {
            name: PassageWords.standingIcon(sheet.row.standing ?? "")
            color: PassageWords.needsLook(sheet.row.standing ?? "") ? Theme.cloudberry : Theme.spruce
        }
        AppText {
            Layout.fillWidth: true
            text: PassageWords.standing(sheet.row.standing ?? "")
        }
        AppButton {
            text: qsTr("The quote")
            onClicked: sheet.leave("quotes", sheet.passageId)
        }
    }
    FormField {
        id: remarkField

        Layout.fillWidth: true
        label: Labels.fieldLabel("remark")

        TextField {
            id: remark

            name: remarkField.label
            enabled: sheet.writable
        }
    }
    footer: [
        AppButton {
            visible: sheet.writable && Places.knows("finding")
            kind: AppButton.Primary
            icon.name: "idea"
            text: qsTr("Make a finding")
            onClicked: sheet.leave("finding", "new:" + sheet.passageId)
        },
        AppButton {
            visible: sheet.writable
            kind: AppButton.Quiet
            accentOverride: Theme.lingonberry
            icon.name: "trash"
            text: qsTr("Remove the mark")
            onClicked: {
                sheet.close()
                sheet.removed(sheet.passageId)
            }
        }
    ]
}
