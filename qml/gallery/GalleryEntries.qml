import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// What one writes and chooses in.
ColumnLayout {
    id: gallery

    readonly property string localeName: (Window.window as T.ApplicationWindow)?.locale.name ?? "en_GB"

    spacing: Theme.space4

    SearchField { Layout.fillWidth: true }
    SearchField { Layout.fillWidth: true; text: "etäopetus" }
    FormField {
        id: nameField

        Layout.fillWidth: true
        label: qsTr("Your name")
        hint: qsTr("Others see it beside what you write.")

        TextField { Layout.fillWidth: true; name: nameField.label; text: "Testi Testinen" }
    }
    FormField {
        id: linkField

        Layout.fillWidth: true
        label: qsTr("Invitation link")
        error: qsTr("This is not a whole invitation. Copy the link again from its beginning to its end.")

        TextField { Layout.fillWidth: true; name: linkField.label; text: "kopa:AAEC"; wrong: true }
    }
    FormField {
        id: pilotField

        Layout.fillWidth: true
        label: qsTr("Pilot")
        differs: true

        ComboPicker { Layout.fillWidth: true; name: pilotField.label; value: "jarviseutu"; valueText: "Järviseutu"; iconName: "pilot"; clearable: true }
    }
    FormField {
        id: placeField

        Layout.fillWidth: true
        label: qsTr("Place")

        ComboPicker { Layout.fillWidth: true; name: placeField.label; iconName: "place"; placeholderText: qsTr("Choose a municipality") }
    }
    FormField {
        id: whenField

        Layout.fillWidth: true
        label: qsTr("When")

        DateTimeField { tongue: Qt.locale(gallery.localeName); Layout.fillWidth: true; name: whenField.label; value: "2020-02-12T13:05:00" }
    }
    MonthGrid { tongue: Qt.locale(gallery.localeName); Layout.fillWidth: true; selected: new Date(2020, 1, 12) }
    FormField {
        id: budgetField

        Layout.fillWidth: true
        label: qsTr("Budget")
        hint: qsTr("In euro")

        MoneyField { name: budgetField.label; cents: 123450; wordsOf: cents => gallery.localeName === "en_GB" ? "€1,234.50" : "1 234,50 €" }
    }
    FormField {
        id: figureField

        Layout.fillWidth: true
        label: qsTr("A figure")

        FigureField { name: figureField.label; words: gallery.localeName === "en_GB" ? "12.5" : "12,5" }
    }
    FormField {
        id: wrongField

        Layout.fillWidth: true
        label: qsTr("Budget")
        error: qsTr("This is not a sum of money.")

        MoneyField {
            name: wrongField.label
            Component.onCompleted: {
                text = "12 34 €"
                wrong = true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.space3

        OrderedList {
            Layout.fillWidth: true
            name: qsTr("Next steps")
            addText: qsTr("Add a step")
            items: [{ id: "1", text: "Evijärvi: yhteiset kurssit" }, { id: "2", text: "Fråga kommunerna om skjutsarna på kvällarna och höstens läsordning" }]
        }
    }
    TextBox { Layout.fillWidth: true; name: qsTr("Text"); text: "Kunnissa keskusteltiin.\n- este: kuljetukset iltaisin" }
}
