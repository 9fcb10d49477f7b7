pragma Singleton

import QtQml

// The words of events, registrations, support material and what pilots were given; Labels asks here for what it does not know.
QtObject {
    readonly property var kinds: ["national_seminar", "workshop", "visit", "guidance", "meeting", "other"]
    readonly property var deliveries: ["start_package", "support_material", "network_support", "other"]

    function field(key: string): string {
        return eventField(key) || textField(key) || registrationField(key) || materialField(key)
    }

    function eventField(key: string): string {
        switch (key) {
        case "event": return qsTr("Event")
        case "pilots": return qsTr("Pilots")
        case "starts": return qsTr("Begins")
        case "ends": return qsTr("Ends")
        case "online": return qsTr("Address for joining online")
        case "seats": return qsTr("Seats")
        case "register_until": return qsTr("Registration until")
        case "state": return qsTr("State")
        case "guided_by": return qsTr("Whose experts guide")
        case "guide": return qsTr("Expert's organisation or title")
        case "memo": return qsTr("Note of the workshop")
        case "uid": return qsTr("Calendar entry")
        }
        return ""
    }

    function textField(key: string): string {
        switch (key) {
        case "invitation_fi": return qsTr("Invitation in Finnish")
        case "invitation_sv": return qsTr("Invitation in Swedish")
        case "invitation_en": return qsTr("Invitation in English")
        case "agenda_fi": return qsTr("Agenda in Finnish")
        case "agenda_sv": return qsTr("Agenda in Swedish")
        case "agenda_en": return qsTr("Agenda in English")
        }
        return ""
    }

    function registrationField(key: string): string {
        switch (key) {
        case "needs": return qsTr("Diet and access")
        case "present": return qsTr("Present")
        case "door": return qsTr("Came without registering")
        }
        return ""
    }

    function materialField(key: string): string {
        switch (key) {
        case "material": return qsTr("Support material")
        case "published": return qsTr("Published")
        case "about": return qsTr("Description")
        case "what": return qsTr("What was given")
        case "on": return qsTr("Day")
        case "remark": return qsTr("Remark")
        }
        return ""
    }

    function record(key: string): string {
        switch (key) {
        case "event": return qsTr("Event")
        case "registration": return qsTr("Registration")
        case "material": return qsTr("Support material")
        case "delivery": return qsTr("What a pilot was given")
        }
        return ""
    }

    function kind(key: string): string {
        switch (key) {
        case "national_seminar": return qsTr("National seminar")
        case "workshop": return qsTr("Workshop")
        case "visit": return qsTr("Visit")
        case "guidance": return qsTr("Guidance")
        case "meeting": return qsTr("Meeting")
        case "other": return qsTr("Other")
        }
        return materialKind(key)
    }

    function materialKind(key: string): string {
        switch (key) {
        case "guide": return qsTr("Guide")
        case "slides": return qsTr("Slides")
        case "recording": return qsTr("Recording")
        case "template": return qsTr("Template")
        case "example": return qsTr("Example")
        case "link": return qsTr("Link")
        }
        return key
    }

    // How it stands with an event or a registration.
    function state(key: string): string {
        switch (key) {
        case "planned": return qsTr("Planned")
        case "held": return qsTr("Held")
        case "cancelled": return qsTr("Cancelled")
        case "registered": return qsTr("Registered")
        }
        return key
    }

    function delivery(key: string): string {
        switch (key) {
        case "start_package": return qsTr("Start package")
        case "support_material": return qsTr("Support material")
        case "network_support": return qsTr("Support of the network")
        case "other": return qsTr("Other")
        }
        return key
    }

    function guidedBy(key: string): string {
        return ({ own: qsTr("Own experts"), outside: qsTr("Outside experts") })[key] ?? key
    }

    function yesNo(key: string): string {
        return ({ yes: qsTr("Yes"), no: qsTr("No") })[key] ?? key
    }

    function nameIn(language: string): string {
        return ({ fi: qsTr("Name of the event in Finnish"), sv: qsTr("Name of the event in Swedish"), en: qsTr("Name of the event in English") })[language] ?? ""
    }

    // One thing that the fee buys.
    function dueItem(key: string): string {
        switch (key) {
        case "seminar_spring": return qsTr("Spring seminar")
        case "seminar_autumn": return qsTr("Autumn seminar")
        case "workshops": return qsTr("Own workshops")
        }
        return key === "guidance" ? kind(key) : delivery(key)
    }

    // What the project's page promises of it.
    function duePromise(key: string): string {
        switch (key) {
        case "seminar_spring":
        case "seminar_autumn": return qsTr("National seminars of the network twice a year, in spring and autumn")
        case "workshops": return qsTr("The area's own workshops twice a year; events and themes are agreed with each area")
        case "guidance": return qsTr("Guidance for the area's development work by outside and own experts")
        case "start_package": return qsTr("A start package with statistics on the pilot area")
        case "support_material": return qsTr("Electronic and written support material")
        case "network_support": return qsTr("The network's support and learning from others")
        }
        return ""
    }

    function dueState(line: var): string {
        switch (line.state) {
        case "had": return qsTr("in order")
        case "planned": return qsTr("planned")
        case "open": return qsTr("not planned yet")
        case "missed": return qsTr("missed")
        }
        return qsTr("takes no part this year")
    }

    // "1/2", or how many where no number is promised.
    function dueCount(line: var): string {
        return line.numberSaid ? line.had + "/" + line.owed : String(line.had)
    }

    function dueIcon(state: string): string {
        return ({ had: "check", planned: "calendar", open: "attention", missed: "warning" })[state] ?? "close"
    }

    function fault(key: string): string {
        switch (key) {
        case "no_start": return qsTr("Nobody has said when it begins.")
        case "ends_before": return qsTr("It ends before it begins. Correct one of the times.")
        case "closes_after": return qsTr("Registration is open after it has begun.")
        case "no_pilot": return qsTr("A workshop is a pilot's own. Without a pilot it counts for nobody.")
        }
        return ""
    }

    // Why nothing was written; empty for another error.
    function refusal(reason: string): string {
        switch (reason) {
        case "event_cancelled": return qsTr("The event is cancelled: nobody can be registered for it. Nothing was saved.")
        case "text": return qsTr("Write a name first. Nothing was saved.")
        }
        return ""
    }
}
