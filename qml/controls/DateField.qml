import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A day, typed as the locale writes it or chosen from a month. `value` is ISO 8601; empty while there is none.
T.Control {
    id: control

    property string value
    required property var tongue
    property string name
    property string entryName: name
    property alias wrong: entry.wrong

    readonly property var parts: value.slice(0, 10).split("-")
    readonly property date day: parts.length === 3 ? new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2])) : new Date(NaN)
    readonly property bool filled: !isNaN(day.getTime())
    // In Finland both languages write 12.2.2020.
    readonly property string dateFormat: {
        if (tongue.name.endsWith("_FI"))
            return "d.M.yyyy"
        const format = tongue.dateFormat(Locale.ShortFormat)
        return format.includes("yyyy") ? format : format.replace("yy", "yyyy")
    }

    // Empty when the day was taken out.
    signal edited(string value)

    function iso(day: date): string {
        const pad = n => String(n).padStart(2, "0")
        return String(day.getFullYear()).padStart(4, "0") + "-" + pad(day.getMonth() + 1) + "-" + pad(day.getDate())
    }

    function take() {
        const typed = Date.fromLocaleString(tongue, entry.text.trim(), dateFormat)
        entry.wrong = entry.text.trim() !== "" && isNaN(typed.getTime())
        if (entry.wrong)
            return
        const wanted = entry.text.trim() === "" ? "" : iso(typed)
        if (wanted !== value.slice(0, 10))
            edited(wanted)
        else
            show()
    }

    function show() {
        entry.text = filled ? day.toLocaleDateString(tongue, dateFormat) : ""
        entry.wrong = false
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    onValueChanged: show()
    onTongueChanged: show()
    Component.onCompleted: show()

    RowLayout {
        id: row

        width: control.width
        spacing: Theme.space2

        TextField {
            id: entry

            Layout.fillWidth: true
            Layout.minimumWidth: Math.round(112 * Theme.textScale)
            implicitWidth: Math.round(140 * Theme.textScale)
            enabled: control.enabled
            name: control.entryName
            inputMethodHints: Qt.ImhDate
            onTextEdited: wrong = false
            onEditingFinished: control.take()
        }
        IconButton {
            icon.name: "calendar"
            text: qsTr("Choose a day")
            onClicked: {
                month.selected = control.filled ? control.day : new Date()
                month.shown = month.selected
                sheet.open()
            }
        }
    }
    Sheet {
        id: sheet

        title: control.name
        maximumWidth: 400

        MonthGrid {
            id: month

            Layout.fillWidth: true
            focus: true
            tongue: control.tongue
            Keys.onReturnPressed: sheet.close()
            onChosen: day => {
                selected = day
                shown = day
                control.edited(control.iso(day))
            }
        }
        footer: AppButton {
            kind: AppButton.Primary
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    }
}
