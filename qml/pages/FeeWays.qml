pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What every member would pay, by each way to divide that can be reckoned, side by side; sums without VAT.
Card {
    id: card

    required property FeeYear feeYear

    // What a member would pay: [way, sum].
    function sumsOf(ways: var, organisationId: string): var {
        return ways.map(way => [OfficeWords.basis(way.by), Labels.money(way.sums[organisationId])])
    }

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Side by side")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        color: Theme.muted
        text: qsTr("Without VAT. Fill in students, weights or fixed parts to see those ways too.")
    }
    Repeater {
        model: card.feeYear.lines

        ColumnLayout {
            id: member

            required property var modelData
            readonly property var sums: card.sumsOf(card.feeYear.ways, modelData.organisationId)

            Layout.fillWidth: true
            spacing: Theme.space1
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + ": " + sums.map(sum => sum.join(" ")).join(", ")

            AppText {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: member.modelData.name
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                spacing: Theme.space3

                Repeater {
                    model: member.sums

                    Column {
                        id: sum

                        required property var modelData

                        width: Math.round(116 * Theme.textScale)

                        AppText {
                            width: parent.width
                            role: AppText.Caption
                            color: Theme.muted
                            text: sum.modelData[0]
                            Accessible.ignored: true
                        }
                        AppText {
                            width: parent.width
                            text: sum.modelData[1]
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
