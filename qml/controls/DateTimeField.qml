import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// A local date and time, typed as the locale writes them or chosen from a month. `value` is ISO 8601 with zone.
T.Control {
    id: control

    property string value
    required property var tongue
    property string name
    // Where only the day matters.
    property bool dayOnly: false

    readonly property date moment: value === "" ? new Date(NaN) : new Date(value)
    readonly property bool filled: !isNaN(moment.getTime())
    // In Finland both languages write 13.05.
    readonly property bool finland: tongue.name.endsWith("_FI")

    signal edited(string value)

    function iso(day: date): string {
        const pad = n => String(n).padStart(2, "0")
        const offset = -day.getTimezoneOffset()
        const zone = (offset < 0 ? "-" : "+") + pad(Math.floor(Math.abs(offset) / 60)) + ":" + pad(Math.abs(offset) % 60)
        return dateEntry.iso(day) + "T" + pad(day.getHours()) + ":" + pad(day.getMinutes()) + ":" + pad(day.getSeconds()) + zone
    }

    function join(day: date, time: date): string {
        return iso(new Date(day.getFullYear(), day.getMonth(), day.getDate(), time.getHours(), time.getMinutes(), 0))
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
        timeEntry.text = filled ? moment.toLocaleTimeString(tongue, finland ? "H.mm" : "HH:mm") : ""
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

        DateField {
            id: dateEntry

            Layout.fillWidth: true
            name: control.name
            entryName: qsTr("Date")
            tongue: control.tongue
            value: control.filled ? dateEntry.iso(control.moment) : ""
            // A note keeps its time: an emptied day is the one before.
            onEdited: day => {
                if (day === "")
                    dateEntry.show()
                else
                    control.edited(control.join(new Date(day + "T12:00"), control.filled ? control.moment : new Date()))
            }
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
    }
}
