pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// To whom the fees are paid: what stands on each statement for the bank.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: OfficeWords.record("payee")
    actions: [
        IconButton {
            visible: payee.exists
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "payee/payee")
        }
    ]

    PayeeDetail {
        id: payee
    }

    function value(fields: var, key: string): string {
        return fields[key] ?? ""
    }

    component Words: FormField {
        id: words

        required property string key

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        TextField {
            enabled: payee.canWrite
            name: words.label
            text: page.value(payee.fields, words.key)
            onEditingFinished: payee.setField(words.key, text)
        }
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Stands on every statement of a fee. Without an account number a statement says that it follows separately.")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.space3

            Words { key: "name"; label: Labels.fieldLabel("name") }
            Words { key: "business_id" }
            FormField {
                id: account

                Layout.fillWidth: true
                label: Labels.fieldLabel("iban")
                error: iban.wrong ? qsTr("The check digits of this account number are not right. It was not kept.") : ""

                TextField {
                    id: iban

                    enabled: payee.canWrite
                    name: account.label
                    text: page.value(payee.fields, "iban")
                    onTextEdited: wrong = false
                    onEditingFinished: wrong = !payee.setIban(text)
                }
            }
            Words { key: "bic" }
            FormField {
                id: days

                Layout.fillWidth: true
                label: Labels.fieldLabel("days_to_pay")
                hint: qsTr("From the day of a statement; 14 where nothing stands here.")

                TextField {
                    enabled: payee.canWrite
                    name: days.label
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: IntValidator { bottom: 1; top: 365 }
                    text: page.value(payee.fields, "days_to_pay")
                    onEditingFinished: payee.setField("days_to_pay", text)
                }
            }
        }
    }
}
