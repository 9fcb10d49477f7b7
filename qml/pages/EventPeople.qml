pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who comes to an event: seats and waiting list, a tap for everybody who is there, and one more by hand. All of it without a line.
Card {
    id: card

    required property EventDetail detail

    signal failed(string code, var parameters)
    signal certificateAsked(string comerId)

    function standing(row: var): string {
        switch (row.place) {
        case "waiting": return qsTr("waits, number %1").arg(row.number)
        case "door": return qsTr("came without registering")
        case "signed_in": return qsTr("signed in at the workshop")
        case "cancelled": return qsTr("does not come")
        }
        return ""
    }

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    function joined(names: var): string {
        return names.join(", ")
    }

    function late(faults: var): string {
        return faults.includes("closes_after") ? ProgrammeWords.fault("closes_after") : ""
    }

    function add(atTheDoor: bool) {
        if (nameEntry.text.trim() === "")
            return
        people.add({ name: nameEntry.text, email: mailEntry.text, organisation: organisationEntry.text, needs: needsEntry.text, language: tongue.value }, atTheDoor)
        for (const entry of [nameEntry, mailEntry, organisationEntry, needsEntry])
            entry.text = ""
        nameEntry.forceActiveFocus(Qt.TabFocusReason)
    }

    EventComers {
        id: people

        eventId: card.detail.eventId
        onFailed: (code, parameters) => card.failed(code, parameters)
    }

    component Entry: FormField {
        property alias text: entry.text

        Layout.fillWidth: true

        TextField {
            id: entry

            name: parent?.parent?.label ?? ""
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Who comes")
        count: people.seated
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: Labels.line([people.seats >= 0 ? qsTr("%1 of %2 seats taken").arg(people.seated).arg(people.seats) : qsTr("As many as come"),
                           people.waiting > 0 ? qsTr("%n waiting", "", people.waiting) : "", qsTr("%n present", "", people.present)])
    }
    FormField {
        id: seatField

        Layout.fillWidth: true
        label: Labels.fieldLabel("seats")
        hint: qsTr("Empty: as many as come.")

        TextField {
            enabled: card.detail.canWrite
            name: seatField.label
            inputMethodHints: Qt.ImhDigitsOnly
            text: card.detail.seats >= 0 ? card.detail.seats : ""
            validator: IntValidator { bottom: 0; top: 100000 }
            onEditingFinished: card.detail.setSeats(text === "" ? -1 : Number(text))
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: card.detail.lostSeat.length > 0 && people.waiting > 0
        kind: Banner.Waiting
        text: qsTr("%n had a seat and wait(s) now: %1. Tell them, or add seats.", "", card.detail.lostSeat.length).arg(card.joined(card.detail.lostSeat))
    }
    FormField {
        id: closing

        Layout.fillWidth: true
        label: Labels.fieldLabel("register_until")
        hint: people.closed ? qsTr("Over: who registers now is kept and marked.") : ""
        error: card.late(card.detail.faults)

        DateTimeField {
            name: closing.label
            enabled: card.detail.canWrite
            tongue: Qt.locale(Language.locale)
            value: card.value("register_until")
            onEdited: value => card.detail.setField("register_until", value)
        }
        ClearTime {
            visible: card.detail.canWrite && card.value("register_until") !== ""
            onClicked: card.detail.setField("register_until", "")
        }
    }
    Repeater {
        model: people

        RowLayout {
            id: row

            required property string comerId
            required property string name
            required property string organisation
            required property string needs
            required property string place
            required property int number
            required property bool late
            required property bool again
            required property bool here

            readonly property bool registered: place !== "signed_in"

            Layout.fillWidth: true
            spacing: Theme.space2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                CheckBox {
                    Layout.fillWidth: true
                    enabled: card.detail.canWrite && row.registered
                    text: Labels.line([row.name !== "" ? row.name : qsTr("Erased"), row.organisation])
                    checked: row.here
                    onToggled: {
                        people.setPresent(row.comerId, checked)
                        checked = Qt.binding(() => row.here)
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.target - Theme.space2
                    visible: text !== ""
                    role: AppText.Caption
                    color: row.place === "waiting" || row.late || row.again ? Theme.cloudberry : Theme.muted
                    text: Labels.line([card.standing(row), row.late ? qsTr("registered after the close") : "", row.again ? qsTr("registered twice?") : "", row.needs])
                }
            }
            IconButton {
                visible: row.here && row.name !== ""
                icon.name: "page"
                text: qsTr("Certificate for %1").arg(row.name)
                onClicked: card.certificateAsked(row.comerId)
            }
            IconButton {
                visible: card.detail.canWrite && row.registered
                icon.name: row.place === "cancelled" ? "restore" : "close"
                text: row.place === "cancelled" ? qsTr("%1 comes after all").arg(row.name) : qsTr("%1 does not come").arg(row.name)
                onClicked: people.setComing(row.comerId, row.place === "cancelled")
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.detail.canWrite && card.value("state") !== "cancelled"
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            font.weight: Font.Medium
            text: qsTr("One more")
        }
        Entry { id: nameEntry; label: Labels.fieldLabel("name") }
        Entry { id: organisationEntry; label: Labels.fieldLabel("organisation") }
        Entry { id: mailEntry; label: Labels.fieldLabel("email") }
        Entry { id: needsEntry; label: Labels.fieldLabel("needs"); hint: qsTr("Only what somebody has asked for. It can be erased.") }
        SegmentedChoice {
            id: tongue

            Layout.fillWidth: true
            name: Labels.fieldLabel("language")
            keys: ["fi", "sv", "en"]
            labelOf: key => Labels.languageName(key)
            value: Language.code
            onChosen: key => value = key
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            AppButton {
                icon.name: "add"
                enabled: nameEntry.text.trim() !== ""
                text: qsTr("Register")
                onClicked: card.add(false)
            }
            AppButton {
                icon.name: "check"
                enabled: nameEntry.text.trim() !== ""
                text: qsTr("Is here without registering")
                onClicked: card.add(true)
            }
        }
    }
}
