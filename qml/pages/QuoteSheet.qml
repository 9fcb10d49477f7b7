pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The words of one quote, large enough to be shown to the person: one tap says yes or no. Or by mail, or on paper.
Sheet {
    id: sheet

    required property QuoteList quotes
    property string passageId
    property string language: "fi"
    property bool writing: false

    readonly property var row: quotes.revision >= 0 ? quotes.find("passageId", passageId) : ({})
    readonly property var words: quotes.question(language)
    readonly property string standing: row.standing ?? ""
    readonly property bool mayAsk: !Workspace.salvaged && !(row.gone ?? false) && standing !== "no_consent" && standing !== "withdrawn"

    signal go(string target, string targetId)

    function openFor(quote: var) {
        passageId = quote.passageId
        language = quote.language || Language.code
        writing = false
        open()
    }

    function answer(approved: bool, how: string) {
        quotes.answer(passageId, approved, row.words, how)
        close()
    }

    function write() {
        quotes.ask(passageId, "mail")
        writing = true
        letter.text = quotes.letter(row.words, row.person ?? "", language)
        letter.selectAll()
        letter.copy()
    }

    title: row.person ? row.person : qsTr("Quote")
    maximumWidth: 720

    AppText {
        Layout.fillWidth: true
        role: AppText.Title
        text: PassageWords.quoted(sheet.row.words ?? "")
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.mayAsk && sheet.standing !== "refused"
        text: sheet.words.question
    }
    Banner {
        Layout.fillWidth: true
        visible: PassageWords.needsLook(sheet.standing)
        kind: Banner.Waiting
        text: sheet.standing === "changed" ? qsTr("These words were approved: “%1”. The note reads differently now, so ask again.").arg(sheet.row.approvedWords)
              : sheet.standing === "withdrawn" ? qsTr("The person has withdrawn the consent. These words are left out of reports.")
              : qsTr("The person has not agreed to be quoted, or was erased. These words are left out of reports.")
    }
    AppText {
        Layout.fillWidth: true
        visible: !PassageWords.needsLook(sheet.standing) && (sheet.row.asked ?? false)
        role: AppText.Second
        text: Labels.line([PassageWords.standing(sheet.standing), sheet.row.how ? RecordWords.choice("how", sheet.row.how, Language.code) : "", sheet.row.on ? Labels.date(sheet.row.on) : ""])
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.writing
        role: AppText.Second
        text: qsTr("The letter has been copied. Paste it into a mail, and write the answer down here when it comes.")
    }
    TextBox {
        id: letter

        Layout.fillWidth: true
        visible: sheet.writing
        name: qsTr("Letter to the person")
        readOnly: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            visible: sheet.mayAsk
            kind: AppButton.Quiet
            icon.name: "copy-out"
            text: qsTr("Ask by mail")
            onClicked: sheet.write()
        }
        AppButton {
            visible: sheet.mayAsk
            kind: AppButton.Quiet
            icon.name: "page"
            text: qsTr("Approved on paper")
            onClicked: sheet.answer(true, "paper")
        }
        AppButton {
            kind: AppButton.Quiet
            icon.name: "note"
            text: qsTr("Open the note")
            onClicked: {
                sheet.close()
                sheet.go("note", sheet.row.noteId)
            }
        }
    }
    footer: [
        AppButton {
            visible: sheet.mayAsk
            kind: AppButton.Primary
            icon.name: "check"
            text: sheet.words.yes
            onClicked: sheet.answer(true, sheet.writing ? "mail" : "device")
        },
        AppButton {
            visible: sheet.mayAsk
            text: sheet.words.no
            onClicked: sheet.answer(false, sheet.writing ? "mail" : "device")
        }
    ]
}
