import QtQuick
import QtQuick.Layouts
import Kopa

// What lies between two stops of a day: the time, and whether it is enough for the drive, which is written here once.
ColumnLayout {
    id: way

    property var leg: null
    property bool writable: true
    readonly property bool wrong: leg !== null && (leg.gap === "clash" || leg.gap === "short")

    signal driveGiven(string from, string to, int minutes)

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: way.wrong ? "warning" : "clock"
            size: Math.round(18 * Math.min(Theme.textScale, 1.5))
            color: way.wrong ? Theme.cloudberry : Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            color: way.wrong ? Theme.cloudberry : Theme.muted
            text: way.leg !== null ? CalendarWords.way(way.leg) : ""
        }
    }
    FormField {
        id: field

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: way.leg !== null && way.leg.elsewhere && way.writable
        label: qsTr("Drive from %1 to %2, minutes").arg(way.leg?.fromName ?? "").arg(way.leg?.toName ?? "")

        TextField {
            name: field.label
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 0; top: 1440 }
            text: way.leg !== null && way.leg.drive > 0 ? String(way.leg.drive) : ""
            onEditingFinished: {
                if (way.leg !== null && Number(text) !== way.leg.drive)
                    way.driveGiven(way.leg.from, way.leg.to, Number(text))
            }
        }
    }
}
