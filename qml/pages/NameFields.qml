import QtQuick
import QtQuick.Layouts
import Kopa

// A name in three languages, to read or to edit; an empty one is not shown when reading.
ColumnLayout {
    id: names

    property bool editing: false
    property string nameFi
    property string nameSv
    property string nameEn

    signal finnishEdited(string words)
    signal swedishEdited(string words)
    signal englishEdited(string words)

    spacing: Theme.space3

    component NameField: FormField {
        id: field

        property string value
        property bool editable: false

        signal edited(string words)

        visible: editable || value !== ""

        AppText {
            Layout.fillWidth: true
            visible: !field.editable
            text: field.value
        }
        TextField {
            Layout.fillWidth: true
            visible: field.editable
            name: field.label
            text: field.value
            onEditingFinished: {
                if (text !== field.value)
                    field.edited(text)
            }
        }
    }

    NameField {
        Layout.fillWidth: true
        label: Labels.fieldLabel("name_fi")
        editable: names.editing
        value: names.nameFi
        onEdited: words => names.finnishEdited(words)
    }
    NameField {
        Layout.fillWidth: true
        label: Labels.fieldLabel("name_sv")
        editable: names.editing
        value: names.nameSv
        onEdited: words => names.swedishEdited(words)
    }
    NameField {
        Layout.fillWidth: true
        label: Labels.fieldLabel("name_en")
        editable: names.editing
        value: names.nameEn
        onEdited: words => names.englishEdited(words)
    }
}
