pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Chooses passages that a record rests on: by words, code, area and kind, several at once. What holds the words unmarked leads
// to its note, where it can be marked.
Sheet {
    id: sheet

    required property var detail
    property var picked: []

    readonly property var present: passagesOf(detail.sets)

    signal noteAsked(string noteId)

    function passagesOf(sets: var): var {
        return sets.passages ?? []
    }

    function choose() {
        picked = []
        search.text = ""
        passages.search = ""
        open()
    }

    function toggle(passageId: string) {
        picked = picked.includes(passageId) ? picked.filter(one => one !== passageId) : picked.concat([passageId])
    }

    function addPicked() {
        const found = detail, added = picked
        found.addAll("passages", added)
        Notices.offer(qsTr("%n passage(s) added to the evidence", "", added.length), () => found.removeAll("passages", added))
        close()
    }

    function named(codes: var, codeId: string): string {
        return codes.find(one => one.codeId === codeId)?.name ?? ""
    }

    title: qsTr("Add evidence")
    maximumWidth: 640

    PassageChoices {
        id: passages

        active: sheet.opened
    }
    RegisterChoices { id: pilots; kind: "pilots" }
    ListModel {
        id: codes

        property string search

        function refill() {
            clear()
            for (const one of passages.codes)
                if (one.name.toLowerCase().includes(search.toLowerCase()))
                    append({ itemId: one.codeId, name: one.name, detail: "" })
        }

        onSearchChanged: refill()
    }

    SearchField {
        id: search

        Layout.fillWidth: true
        placeholderText: qsTr("Search the marked words")
        onTextChanged: passages.search = text
    }
    Flow {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        spacing: Theme.space2

        Chip {
            text: checked ? sheet.named(passages.codes, passages.code) : qsTr("Code")
            checked: passages.code !== ""
            opens: !checked
            onClicked: {
                codes.refill()
                checked ? passages.code = "" : codeSheet.open()
            }
        }
        Chip {
            text: checked ? Labels.nameOf(pilots, "pilots", passages.pilot) : qsTr("Pilot")
            checked: passages.pilot !== ""
            opens: !checked
            onClicked: checked ? passages.pilot = "" : pilotSheet.open()
        }
        Chip {
            id: kindChip

            text: checked ? Labels.kindLabel(passages.kind) : qsTr("Kind")
            checked: passages.kind !== ""
            opens: !checked
            onClicked: checked ? passages.kind = "" : kinds.open()

            Menu {
                id: kinds

                y: kindChip.height

                Repeater {
                    model: ["obstacle", "solution", "model", "proposal", "need"]

                    MenuItem {
                        required property string modelData

                        text: Labels.kindLabel(modelData)
                        onTriggered: passages.kind = modelData
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !passages.loading && passages.count === 0
        role: AppText.Second
        text: search.text.trim() !== "" ? qsTr("No marked words like these.") : qsTr("Nothing is marked yet. Mark words in a note, and they can be chosen here.")
    }
    Column {
        id: marked

        Layout.fillWidth: true

        Repeater {
            model: passages

            ListRow {
                required property string passageId
                required property string words
                required property string day
                required property string kind
                required title

                readonly property bool taken: sheet.present.includes(passageId)
                readonly property bool chosen: taken || sheet.picked.includes(passageId)

                width: marked.width
                enabled: !taken
                text: qsTr("“%1”").arg(words)
                second: Labels.line([title, Labels.date(day), kind !== "" ? Labels.kindLabel(kind) : ""])
                third: taken ? qsTr("It is evidence already.") : ""
                iconName: chosen ? "check" : "unticked"
                iconColor: chosen ? Theme.spruce : Theme.muted
                Accessible.role: Accessible.CheckBox
                Accessible.checked: chosen
                onClicked: sheet.toggle(passageId)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: passages.notes.length > 0
        role: AppText.Caption
        text: qsTr("Not marked yet in these notes")
    }
    Column {
        id: unmarked

        Layout.fillWidth: true
        visible: passages.notes.length > 0

        Repeater {
            model: passages.notes

            ListRow {
                required property var modelData

                width: unmarked.width
                title: modelData.title
                second: Labels.date(modelData.when)
                iconName: "note"
                chevron: true
                onClicked: {
                    sheet.close()
                    sheet.noteAsked(modelData.noteId)
                }
            }
        }
    }
    ChoiceSheet {
        id: pilotSheet

        title: qsTr("Pilot")
        model: pilots
        onSearched: text => pilots.search = text
        onChosen: itemId => passages.pilot = itemId
    }
    ChoiceSheet {
        id: codeSheet

        title: qsTr("Code")
        model: codes
        onSearched: text => codes.search = text
        onChosen: itemId => passages.code = itemId
    }
    footer: [
        AppButton {
            icon.name: "add"
            enabled: sheet.picked.length > 0
            text: sheet.picked.length > 0 ? qsTr("Add %n passage(s)", "", sheet.picked.length) : qsTr("Add")
            onClicked: sheet.addPicked()
        }
    ]
}
