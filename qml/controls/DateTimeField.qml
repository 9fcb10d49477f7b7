import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A local date and time, typed as the locale writes them or chosen from a month. `value` is ISO 8601 with zone.
T.Control {
    id: control

    property string value
    property var tongue: Qt.locale()
    property string name
    // Where only the day matters.
    property bool dayOnly: false

    readonly property date moment: value === "" ? new Date(NaN) : new Date(value)
    readonly property bool filled: !isNaN(moment.getTime())
    // In Finland both languages write 12.2.2020 and 13.05.
    readonly property bool finland: tongue.name.endsWith("_FI")
    readonly property string dateFormat: {
        if (finland)
            return "d.M.yyyy"
        const format = tongue.dateFormat(Locale.ShortFormat)
        return format.includes("yyyy") ? format : format.replace("yy", "yyyy")
    }

    signal edited(string value)

    function iso(day: date): string {
        const pad = n => String(n).padStart(2, "0")
        const offset = -day.getTimezoneOffset()
        const zone = (offset < 0 ? "-" : "+") + pad(Math.floor(Math.abs(offset) / 60)) + ":" + pad(Math.abs(offset) % 60)
        return day.getFullYear() + "-" + pad(day.getMonth() + 1) + "-" + pad(day.getDate())
             + "T" + pad(day.getHours()) + ":" + pad(day.getMinutes()) + ":" + pad(day.getSeconds()) + zone
    }

    function join(day: date, time: date): string {
        return iso(new Date(day.getFullYear(), day.getMonth(), day.getDate(), time.getHours(), time.getMinutes(), 0))
    }

    function takeDate() {
        const day = Date.fromLocaleString(tongue, dateEntry.text, dateFormat)
        if (!isNaN(day.getTime()) && day.toDateString() !== moment.toDateString())
            edited(join(day, filled ? moment : new Date()))
        else if (isNaN(day.getTime()) && dateEntry.text !== "")
            dateEntry.wrong = true
    }

    function takeTime() {
        const parts = timeEntry.text.trim().split(/[.:]/)
        const hours = Number(parts[0]), minutes = Number(parts[1] ?? 0)
        const right = parts.length <= 2 && parts[0] !== "" && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60
        timeEntry.wrong = !right && timeEntry.text !== ""
        if (right)
            edited(join(filled ? moment : new Date(), new Date(2000, 0, 1, hours, minutes)))
    }

    function show() {
        dateEntry.text = filled ? moment.toLocaleDateString(tongue, dateFormat) : ""
        timeEntry.text = filled ? moment.toLocaleTimeString(tongue, finland ? "H.mm" : "HH:mm") : ""
        dateEntry.wrong = false
        timeEntry.wrong = false
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    onValueChanged: show()
    onTongueChanged: show()
    Component.onCompleted: show()

    RowLayout {
        id: row

        width: control.width
        spacing: Theme.space2

        TextField {
            id: dateEntry

            Layout.fillWidth: true
            Layout.minimumWidth: Math.round(112 * Theme.textScale)
            implicitWidth: Math.round(140 * Theme.textScale)
            name: qsTr("Date")
            inputMethodHints: Qt.ImhDate
            onTextEdited: wrong = false
            onEditingFinished: control.takeDate()
        }
        TextField {
            id: timeEntry

            visible: !control.dayOnly
            Layout.preferredWidth: Math.round(76 * Theme.textScale)
            name: qsTr("Time")
            inputMethodHints: Qt.ImhTime
            onTextEdited: wrong = false
            onEditingFinished: control.takeTime()
        }
        IconButton {
            icon.name: "calendar"
            text: qsTr("Choose a day")
            onClicked: {
                month.selected = control.filled ? control.moment : new Date()
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
                control.edited(control.join(day, control.filled ? control.moment : new Date()))
            }
        }
        footer: AppButton {
            kind: AppButton.Primary
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    }
}
