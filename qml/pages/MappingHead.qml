import QtQuick
import QtQuick.Layouts
import Kopa

// How the mapping is laid out, and with which provider.
ColumnLayout {
    id: head

    required property QualityMapping mapping
    required property string view
    property bool wide: false

    signal chosen(string view)

    spacing: Theme.space2

    SegmentedChoice {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        visible: head.wide
        name: qsTr("Layout")
        keys: ["education", "provider", "told"]
        labelOf: key => ({ education: qsTr("By education"), provider: qsTr("By provider"), told: qsTr("By municipality") })[key]
        value: head.view
        onChosen: key => head.chosen(key)
    }
    ComboPicker {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        visible: head.view !== "provider" || head.mapping.provider !== ""
        name: Labels.fieldLabel("provider")
        iconName: "organisation"
        placeholderText: qsTr("All providers")
        clearable: true
        choices: organisations
        value: head.mapping.provider
        valueText: Labels.nameOf(organisations, "organisations", value)
        onSearched: text => organisations.search = text
        onChosen: itemId => head.mapping.provider = itemId

        RegisterChoices { id: organisations; kind: "organisations" }
    }
}
