import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The file of an extract: of which period and provider, how many rows, and where to.
Card {
    id: card

    required property var detail

    readonly property string format: detail.fields.format === "csv" ? "csv" : "xlsx"

    ExtractMaker { id: maker }
    RegisterChoices { id: organisations; kind: "organisations" }
    KeyChoices {
        id: periods

        targets: card.detail.periods.map(period => ({ key: period, label: ReportingWords.period(period) }))
    }

    FormField {
        id: when

        Layout.fillWidth: true
        label: ReportingWords.column("period")

        ComboPicker {
            name: when.label
            placeholderText: qsTr("All periods")
            clearable: true
            choices: periods
            value: card.detail.period
            valueText: ReportingWords.period(value)
            onSearched: text => periods.search = text
            onChosen: itemId => card.detail.period = itemId
        }
    }
    FormField {
        id: whose

        Layout.fillWidth: true
        label: Labels.fieldLabel("provider")

        ComboPicker {
            name: whose.label
            iconName: "organisation"
            placeholderText: qsTr("All providers")
            clearable: true
            choices: organisations
            value: card.detail.provider
            valueText: Labels.nameOf(organisations, "organisations", value)
            onSearched: text => organisations.search = text
            onChosen: itemId => card.detail.provider = itemId
        }
    }
    SegmentedChoice {
        Layout.fillWidth: true
        enabled: card.detail.canWrite
        name: qsTr("As what")
        keys: ["xlsx", "csv"]
        labelOf: key => key === "xlsx" ? "Excel" : "CSV"
        value: card.format
        onChosen: key => card.detail.setField("format", key)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: card.detail.rows > 0 ? qsTr("%n row(s) from the reports that were sent and that this device may read.", "", card.detail.rows)
                                   : qsTr("No report has been sent yet that fits. There is nothing to write.")
    }
    Banner {
        Layout.fillWidth: true
        visible: maker.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(maker.errorCode, maker.errorParameters)
    }
    AppText {
        Layout.fillWidth: true
        visible: maker.made !== ""
        text: qsTr("“%1” was written, %n row(s).", "", maker.written).arg(maker.made)
    }
    AppButton {
        kind: AppButton.Primary
        enabled: card.detail.rows > 0 && !maker.busy
        icon.name: "copy-out"
        text: maker.busy ? qsTr("Being made …") : qsTr("Save the extract")
        onClicked: {
            file.selectedFile = maker.suggestion(card.detail.fields.title || Labels.recordLabel("extract_template"), card.detail.period, card.format)
            file.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the extract")
        fileMode: FileDialog.SaveFile
        defaultSuffix: card.format
        onAccepted: maker.save(selectedFile, card.detail.recordId, card.detail.period, card.detail.provider)
    }
}
