pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What each member of a pilot pays; before it is agreed by what it is reckoned, afterwards what became of its statement.
ColumnLayout {
    id: list

    required property FeeYear feeYear

    readonly property bool agreed: feeYear.agreedOn !== ""

    // The statement of one member is asked for.
    signal stated(string organisationId)

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Members")
        count: list.feeYear.lines.length
    }
    Repeater {
        model: list.feeYear.lines

        Card {
            id: card

            required property var modelData

            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: card.modelData.name
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("%1 without VAT, %2 with it").arg(Labels.money(card.modelData.net)).arg(Labels.money(card.modelData.gross))
            }
            AppText {
                Layout.fillWidth: true
                visible: list.feeYear.by === "population" && !list.agreed
                color: Theme.muted
                text: qsTr("%n inhabitant(s)", "", card.modelData.population)
            }
            FormField {
                id: number

                readonly property string key: list.feeYear.by === "students" ? "students" : "weight"

                Layout.fillWidth: true
                visible: !list.agreed && (list.feeYear.by === "students" || list.feeYear.by === "weights" || list.feeYear.by === "fixed" && isNaN(card.modelData.fixed))
                label: Labels.fieldLabel(key)

                TextField {
                    enabled: list.feeYear.canWrite
                    name: number.label
                    inputMethodHints: Qt.ImhDigitsOnly
                    text: isNaN(card.modelData[number.key]) ? "" : card.modelData[number.key]
                    validator: IntValidator { bottom: 0 }
                    onEditingFinished: list.give(card.modelData, number.key, text === "" ? NaN : Number(text))
                }
            }
            FormField {
                id: fixed

                Layout.fillWidth: true
                visible: !list.agreed && list.feeYear.by === "fixed"
                label: Labels.fieldLabel("fixed")
                error: sum.wrong ? qsTr("This is not a sum of money. Write it like %1.").arg(Labels.money(123450)) : ""

                MoneyField {
                    id: sum

                    enabled: list.feeYear.canWrite
                    name: fixed.label
                    cents: card.modelData.fixed
                    wordsOf: cents => Labels.money(cents)
                    centsOf: words => Language.cents(words)
                    onGiven: cents => list.give(card.modelData, "fixed", cents)
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: list.agreed
                color: Theme.muted
                text: Labels.line([card.modelData.reference ? qsTr("Reference %1").arg(card.modelData.reference) : "", list.statedWords(card.modelData), list.paidWords(card.modelData),
                                   card.modelData.remindedOn ? qsTr("reminded on %1").arg(Labels.date(card.modelData.remindedOn)) : ""])
            }
            Flow {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                visible: list.agreed && list.feeYear.canWrite
                spacing: Theme.space2

                AppButton {
                    icon.name: "copy-out"
                    text: qsTr("Save the statement")
                    onClicked: list.stated(card.modelData.organisationId)
                }
                AppButton {
                    visible: card.modelData.open > 0
                    icon.name: "check"
                    text: qsTr("Paid today")
                    onClicked: list.feeYear.pay(card.modelData.organisationId, Qt.formatDate(new Date(), "yyyy-MM-dd"))
                }
                AppButton {
                    visible: card.modelData.open > 0
                    text: qsTr("Reminded today")
                    onClicked: list.feeYear.setDay(card.modelData.organisationId, "reminded_on", Qt.formatDate(new Date(), "yyyy-MM-dd"))
                }
            }
            FormField {
                id: credit

                Layout.fillWidth: true
                visible: list.agreed && list.feeYear.canWrite
                label: Labels.fieldLabel("credited")
                error: credited.wrong ? qsTr("This is not a sum of money. Write it like %1.").arg(Labels.money(123450)) : ""

                MoneyField {
                    id: credited

                    name: credit.label
                    cents: card.modelData.credited ?? NaN
                    wordsOf: cents => Labels.money(cents)
                    centsOf: words => Language.cents(words)
                    onGiven: cents => list.feeYear.setNumber(card.modelData.organisationId, "credited", cents)
                }
            }
        }
    }

    function give(line: var, key: string, number: real) {
        if (number !== line[key] && !(isNaN(number) && isNaN(line[key])))
            feeYear.setNumber(line.organisationId, key, number)
    }

    function statedWords(line: var): string {
        return line.statedOn ? qsTr("stated on %1, due on %2").arg(Labels.date(line.statedOn)).arg(Labels.date(line.dueOn)) : ""
    }

    function paidWords(line: var): string {
        if (line.open === 0)
            return line.paidOn ? qsTr("paid on %1").arg(Labels.date(line.paidOn)) : qsTr("nothing open")
        return line.open < 0 ? qsTr("%1 paid too much").arg(Labels.money(-line.open)) : qsTr("%1 open").arg(Labels.money(line.open))
    }
}
