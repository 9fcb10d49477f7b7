pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One criterion of a report: what it asks, and its answers for each municipality and group.
Card {
    id: card

    required property QualityReportForm form
    property bool wide: false

    readonly property var criterion: form.criterion
    readonly property var rows: form.rows
    readonly property bool prefilled: rows.some(row => row.faults.includes("prefilled"))

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: card.criterion.title ?? ""
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: Labels.line([RecordWords.choice("education", card.criterion.education ?? "", Language.code), Labels.asked(card.criterion)])
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.criterion.definition ?? ""
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: card.form.rows

            QualityAnswer {
                required property var modelData

                width: parent?.width || implicitWidth
                row: modelData
                measure: card.criterion.scale ?? ""
                form: card.form
                wide: card.wide
            }
        }
    }
    AppButton {
        visible: card.prefilled
        icon.name: "check"
        text: qsTr("These still hold")
        onClicked: card.form.confirmStep()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        IconButton {
            enabled: card.form.step > 0
            icon.name: "previous"
            text: qsTr("Criterion before")
            onClicked: card.form.step = card.form.step - 1
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 of %2").arg(card.form.step + 1).arg(card.form.steps.length)
        }
        IconButton {
            enabled: card.form.step + 1 < card.form.steps.length
            icon.name: "forward"
            text: qsTr("Next criterion")
            onClicked: card.form.step = card.form.step + 1
        }
    }
}
