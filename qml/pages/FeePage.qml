pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A pilot's fee of a year: how it is divided among the members, what each pays, and what has been paid.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Fee %1").arg(fee.year)
    actions: [
        ExportButton { what: "fee_part" },
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "fee/" + page.targetId)
        }
    ]

    FeeYear {
        id: fee

        feeId: page.targetId
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: fee.pilotName
        }
        YearRow {
            Layout.fillWidth: true
            year: fee.year
            onChosen: year => page.go("fee", page.inYear(year))
        }
        EmptyState {
            Layout.fillWidth: true
            visible: !fee.known
            iconName: "pilot"
            text: qsTr("The pilot has no members in %1, or no rate is set for it.").arg(fee.year)
        }
        Card {
            Layout.fillWidth: true
            visible: fee.known

            AppText {
                Layout.fillWidth: true
                text: qsTr("%1 and %2 % VAT").arg(Labels.money(fee.net)).arg(page.percent(fee.vatPercent))
            }
            FormField {
                id: way

                Layout.fillWidth: true
                label: Labels.fieldLabel("by")
                hint: page.wayHint(fee.by)
                error: fee.wrong === "weights" ? qsTr("Nothing has any weight: fill in the numbers below.")
                     : fee.wrong === "fixed" ? qsTr("The fixed parts do not make up the fee. Leave somebody without one, or change the sums.") : ""

                SegmentedChoice {
                    enabled: fee.canWrite && fee.agreedOn === ""
                    name: way.label
                    keys: ["equal", "population", "students", "weights", "fixed"]
                    labelOf: key => OfficeWords.basis(key)
                    value: fee.by
                    onChosen: key => fee.by = key
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: fee.known && fee.agreedOn !== ""
            kind: Banner.Info
            text: qsTr("Agreed on %1.").arg(Labels.date(fee.agreedOn))
            actionText: fee.canWrite ? qsTr("Divide anew") : ""
            onActed: fee.reopen()
        }
        FeeWays {
            Layout.fillWidth: true
            visible: fee.known && fee.agreedOn === ""
            feeYear: fee
        }
        FeeStatements {
            id: statements

            Layout.fillWidth: true
            visible: fee.known && fee.agreedOn !== ""
            enabled: fee.canWrite
            feeId: page.targetId
            members: page.idsOf(fee.lines)
            onPayeeAsked: page.go("payee", "")
        }
        FeeMembers {
            Layout.fillWidth: true
            visible: fee.known
            feeYear: fee
            onStated: organisationId => statements.choose([organisationId])
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            role: AppText.Caption
            color: Theme.muted
            text: page.roundings()
        }
        AppButton {
            kind: AppButton.Primary
            visible: fee.known && fee.canWrite && fee.agreedOn === "" && fee.wrong === ""
            icon.name: "check"
            text: qsTr("This is agreed")
            onClicked: fee.agree()
        }
    }

    function idsOf(lines: var): var {
        return lines.map(line => line.organisationId)
    }

    // 24 as it is, 25.5 with its decimal.
    function percent(vat: real): string {
        return vat.toLocaleString(Qt.locale(Language.locale), "f", vat % 1 === 0 ? 0 : 1)
    }

    function inYear(year: int): string {
        return targetId.slice(0, targetId.lastIndexOf(".")) + "." + year
    }

    function wayHint(by: string): string {
        switch (by) {
        case "population": return qsTr("Joint authorities and companies have no inhabitants of their own.")
        case "fixed": return qsTr("Who has no fixed part shares the rest, by weights where there are any.")
        }
        return ""
    }

    function roundings(): string {
        const tie = fee.tied ? qsTr("A cent could not be divided: of equal claims, the first ones in the register got it.") : ""
        const tax = fee.vatDifference !== 0 ? qsTr("VAT is rounded for each statement; together it is %1 more or less than on the whole.").arg(Labels.money(Math.abs(fee.vatDifference))) : ""
        return (tie + " " + tax).trim()
    }
}
