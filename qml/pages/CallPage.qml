pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A call for applications: its name in three languages, its last minute with the time zone, and how long one may be.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: call.name !== "" ? call.name : qsTr("Call without a name")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "call/" + page.targetId)
        }
    ]

    CallDetail {
        id: call

        callId: page.targetId
    }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            spacing: Theme.space3

            NameFields {
                Layout.fillWidth: true
                editing: call.canWrite
                nameFi: call.nameFi
                nameSv: call.nameSv
                nameEn: call.nameEn
                onFinnishEdited: words => call.nameFi = words
                onSwedishEdited: words => call.nameSv = words
                onEnglishEdited: words => call.nameEn = words
            }
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.space3

            FormField {
                id: deadline

                Layout.fillWidth: true
                label: ApplicationWords.fieldLabel("deadline")
                hint: qsTr("Its whole last minute is still in time. What comes later is kept and marked.")

                DateTimeField {
                    enabled: call.canWrite
                    name: deadline.label
                    tongue: Qt.locale(Language.locale)
                    value: call.deadline
                    onEdited: value => call.setDeadline(value)
                }
            }
            FormField {
                id: zone

                Layout.fillWidth: true
                label: ApplicationWords.fieldLabel("time_zone")
                error: place.wrong ? qsTr("This time zone is not known. Write it like %1.").arg("Europe/Helsinki") : ""

                TextField {
                    id: place

                    enabled: call.canWrite
                    name: zone.label
                    text: call.timeZone
                    onTextEdited: wrong = false
                    onEditingFinished: wrong = !call.setTimeZone(text.trim())
                }
            }
            FormField {
                id: limit

                Layout.fillWidth: true
                label: ApplicationWords.fieldLabel("limit")
                hint: qsTr("Over all parts together, spaces and line ends too. Empty: as long as one likes.")

                TextField {
                    enabled: call.canWrite
                    name: limit.label
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: IntValidator { bottom: 1; top: 1000000 }
                    text: call.limit > 0 ? call.limit : ""
                    onEditingFinished: call.setField("limit", text)
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: call.applications > 0
            color: Theme.muted
            text: qsTr("%n application(s) have been begun for this call. A later deadline holds for them too.", "", call.applications)
        }
    }
}
