pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How long the ways take that lie between a resource's bookings: who knows it writes it once, and this device keeps it.
Column {
    id: part

    required property ResourceDetail resource
    readonly property var use: resource.use
    readonly property var drives: use.drives ?? []
    readonly property var blank: ({ from: "", to: "", fromName: "", toName: "", minutes: 0 })

    visible: drives.length > 0
    spacing: Theme.space3

    SectionHeader {
        width: part.width
        text: qsTr("How long the ways take")
    }
    Card {
        width: part.width

        Column {
            id: rows

            Layout.fillWidth: true
            Layout.minimumHeight: 1
            spacing: Theme.space3

            Repeater {
                // A count, so that rows stay, and the keyboard in them, while what they say changes.
                model: part.drives.length

                FormField {
                    id: drive

                    required property int index
                    readonly property var modelData: part.drives[index] ?? part.blank

                    width: rows.width
                    label: qsTr("Drive from %1 to %2, minutes").arg(modelData.fromName).arg(modelData.toName)
                    error: count.wrong ? qsTr("A whole number, at most %1, or nothing.").arg(1440) : ""

                    FigureField {
                        id: count

                        name: drive.label
                        words: drive.modelData.minutes > 0 ? String(drive.modelData.minutes) : ""
                        take: typed => {
                            if (typed.trim() !== "" && (!/^\d+$/.test(typed.trim()) || Number(typed) > 1440))
                                return false
                            part.resource.setDriving(drive.modelData.from, drive.modelData.to, Number(typed))
                            return true
                        }
                    }
                }
            }
        }
    }
    AppText {
        width: part.width
        role: AppText.Second
        text: qsTr("The times are kept on this device. The calendar uses them as well.")
    }
}
