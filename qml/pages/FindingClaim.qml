pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The claim of a finding: its three languages side by side where there is room, else one at a time.
Card {
    id: card

    required property FindingDetail detail
    property string language: Language.code

    readonly property bool wide: width > 580 * Theme.textScale

    signal languageChosen(string code)

    function lacks(languages: var, code: string): bool {
        return languages.includes(code)
    }

    component Claim: FormField {
        id: claim

        required property string code

        readonly property string key: "claim_" + code

        label: Labels.fieldLabel(key)
        hint: card.lacks(card.detail.missing, code) ? qsTr("Not written yet") : ""

        TextBox {
            id: box

            function show() {
                const kept = card.detail.fields[claim.key] ?? ""
                if (text !== kept && !(activeFocus && waiting.running))
                    text = kept
            }

            function keep() {
                waiting.stop()
                card.detail.setField(claim.key, text.replace(/\s*\n\s*/g, " "))
            }

            name: claim.label
            readOnly: !card.detail.canWrite
            textFormat: TextEdit.PlainText
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                if (activeFocus)
                    waiting.restart()
            }
            onActiveFocusChanged: {
                if (!activeFocus && waiting.running)
                    keep()
            }
            Component.onCompleted: show()
            Component.onDestruction: {
                if (waiting.running)
                    keep()
            }

            Timer {
                id: waiting

                interval: 400
                onTriggered: box.keep()
            }
            Connections {
                target: card.detail

                function onChanged() {
                    box.show()
                }
            }
        }
    }

    FindingLanguages {
        Layout.fillWidth: true
        visible: !card.wide
        missing: card.detail.missing
        value: card.language
        onChosen: key => card.languageChosen(key)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: card.wide
        spacing: Theme.space3

        Repeater {
            model: card.wide ? ["fi", "sv", "en"] : []

            Claim {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                code: modelData
            }
        }
    }
    Repeater {
        model: card.wide ? [] : [card.language]

        Claim {
            required property string modelData

            Layout.fillWidth: true
            code: modelData
        }
    }
}
