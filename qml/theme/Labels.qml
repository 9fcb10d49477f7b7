pragma Singleton

import QtQml
import Kopa

// The words for stable keys: kinds, fields, roles, languages, places. Called from bindings, so a change of language renews them.
QtObject {
    // Language's words, asked for anew when the language changes: a call alone would leave a binding with the old ones.
    function date(iso: string): string { return Language.code !== "" ? Language.date(iso) : "" }
    function time(iso: string): string { return Language.code !== "" ? Language.time(iso) : "" }
    function dateTime(iso: string): string { return Language.code !== "" ? Language.dateTime(iso) : "" }
    function relativeDay(iso: string): string { return Language.code !== "" ? Language.relativeDay(iso) : "" }
    function number(value: real): string { return Language.code !== "" ? Language.number(value) : "" }
    function money(cents: real): string { return Language.code !== "" ? Language.money(cents) : "" }
    function bytes(count: real): string { return Language.code !== "" ? Language.bytes(count) : "" }
    function pickName(fi: string, sv: string, en: string): string { return Language.code !== "" ? Language.pickName(fi, sv, en) : "" }
    function nameOf(choices: RegisterChoices, kind: string, id: string): string {
        return Language.code !== "" && id !== "" ? choices.nameOf(kind, id) : ""
    }

    // Several facts in one line; what is empty is left out.
    function line(parts: var): string {
        return parts.filter(part => part).join(" · ")
    }

    function kindLabel(key: string): string {
        switch (key) {
        case "visit": return qsTr("Visit")
        case "interview": return qsTr("Interview")
        case "workshop": return qsTr("Workshop")
        case "observation": return qsTr("Observation")
        case "idea": return qsTr("Idea")
        }
        return RecordWords.choice("note.kind", key, Language.code) || RecordWords.choice("kind", key, Language.code) || ProgrammeWords.kind(key)
    }

    function organisationKindLabel(key: string): string {
        switch (key) {
        case "municipality": return qsTr("Municipality")
        case "joint_authority_education": return qsTr("Joint municipal authority for education")
        case "joint_authority_business": return qsTr("Joint municipal authority for business development")
        case "limited_company": return qsTr("Limited company")
        case "university_of_applied_sciences": return qsTr("University of applied sciences")
        case "municipal_enterprise": return qsTr("Municipal enterprise")
        case "institution": return qsTr("Educational institution")
        case "association": return qsTr("Association")
        case "foundation": return qsTr("Foundation")
        case "other": return qsTr("Other organisation")
        }
        return key
    }

    function fieldLabel(key: string): string {
        const words = noteField(key)
        return words !== "" ? words : registerField(key)
    }

    // A stored value as people write it.
    function valueText(field: string, value: string): string {
        if (value === "")
            return ""
        if (/^(when|from|at|to|deadline|submitted|given|starts|ends|register_until)$/.test(field))
            return dateTime(value)
        if (/^(decided|retrieved|division|published|on|consent_withdrawn)$|_(on|until)$/.test(field))
            return date(value)
        if (/^(budget|net|fixed|paid|credited|amount)$/.test(field))
            return money(Number(value))
        switch (field) {
        case "kind": return kindLabel(value)
        case "language": return languageName(value)
        case "source": return sourceLabel(value)
        case "decision": return ApplicationWords.stateLabel(value)
        case "conflict": return ApplicationWords.conflictLabel(value)
        case "by": return OfficeWords.basis(value)
        case "form": return OfferingWords.form(value)
        case "mode": return OfferingWords.mode(value)
        case "state": return ProgrammeWords.state(value)
        case "what": return ProgrammeWords.delivery(value)
        case "guided_by": return ProgrammeWords.guidedBy(value)
        case "present":
        case "door": return ProgrammeWords.yesNo(value)
        case "consent_covers":
        case "consent_how": return ListWords.consent(value)
        }
        return RecordWords.choice(field, value, Language.code) || value
    }

    // An answer of a quality report, on its criterion's scale.
    function answer(scale: string, shown: string): string {
        if (scale === "yes_no")
            return shown === "yes" ? qsTr("Yes") : shown === "no" ? qsTr("No") : ""
        if (scale === "level")
            return shown === "" ? "" : RecordWords.choice("quality_review.level", shown, Language.code)
        return scale === "percent" && shown !== "" ? qsTr("%1 %").arg(shown) : shown
    }

    // What is asked for, in a line; empty where nothing is.
    function asked(criterion: var): string {
        if (!criterion.threshold)
            return ""
        const wanted = answer(criterion.scale, criterion.threshold)
        return criterion.direction === "at_most" ? qsTr("Asked for: at most %1").arg(wanted)
             : criterion.direction === "at_least" ? qsTr("Asked for: at least %1").arg(wanted) : qsTr("Asked for: %1").arg(wanted)
    }

    function noteField(key: string): string {
        switch (key) {
        case "kind": return qsTr("Kind")
        case "title": return qsTr("Title")
        case "pilot": return qsTr("Pilot")
        case "organisations": return qsTr("Organisations")
        case "participants": return qsTr("Participants")
        case "place": return qsTr("Place")
        case "when": return qsTr("When")
        case "language": return qsTr("Language")
        case "tags": return qsTr("Tags")
        case "text": return qsTr("Text")
        case "guests": return qsTr("Written by the guests")
        case "workshop": return qsTr("Workshop")
        }
        return ""
    }

    function registerField(key: string): string {
        switch (key) {
        case "name": return qsTr("Name")
        case "name_fi": return qsTr("Name in Finnish")
        case "name_sv": return qsTr("Name in Swedish")
        case "name_en": return qsTr("Name in English")
        case "abbreviation": return qsTr("Abbreviation")
        case "number": return qsTr("Number")
        case "lead": return qsTr("Lead organisation")
        case "steps": return qsTr("Next steps")
        case "budget": return qsTr("Budget")
        case "organisation": return qsTr("Organisation")
        case "from": return qsTr("From")
        case "to": return qsTr("To")
        case "themes": return qsTr("Themes")
        case "title_fi": return qsTr("Title in Finnish")
        case "title_sv": return qsTr("Title in Swedish")
        case "title_en": return qsTr("Title in English")
        case "business_id": return qsTr("Business ID")
        case "municipality": return qsTr("Municipality")
        case "region": return qsTr("Region")
        case "languages": return qsTr("Languages")
        case "population": return qsTr("Population")
        case "email": return qsTr("E-mail")
        case "phone": return qsTr("Telephone")
        case "person_name": return qsTr("Name of the person")
        case "device_name": return qsTr("Device name")
        case "group": return qsTr("Group")
        case "at": return qsTr("Signed in")
        case "source": return qsTr("Signed in by")
        }
        return ApplicationWords.fieldLabel(key) || StatisticsWords.field(key) || OfficeWords.field(key) || ProgrammeWords.field(key) || ListWords.field(key) || OfferingWords.field(key) || RecordWords.field(key, Language.code) || key
    }

    function recordLabel(key: string): string {
        switch (key) {
        case "note": return qsTr("Note")
        case "file": return qsTr("File")
        case "pilot": return qsTr("Pilot")
        case "organisation": return qsTr("Organisation")
        case "municipality": return qsTr("Municipality")
        case "membership": return qsTr("Membership")
        case "contact": return qsTr("Contact person")
        case "attendance": return qsTr("Participant")
        case "theme": return qsTr("Theme")
        case "template": return qsTr("Template")
        case "member": return qsTr("Member")
        case "erasure": return qsTr("Erased data")
        case "retention": return qsTr("How long people are kept")
        case "space_about": return qsTr("About the network")
        }
        return ApplicationWords.recordLabel(key) || StatisticsWords.record(key) || ProgrammeWords.record(key) || OfferingWords.record(key) || OfficeWords.record(key) || RecordWords.record(key, Language.code) || key
    }

    // Who said that somebody was present.
    function sourceLabel(key: string): string {
        return ({ host: qsTr("The host"), guest: qsTr("The guest") })[key] ?? key
    }

    function roleLabel(key: string): string {
        switch (key) {
        case "reader": return qsTr("Reads")
        case "writer": return qsTr("Reads and writes")
        case "administrator": return qsTr("Administrator")
        }
        return key
    }

    function spaceName(space: var): string {
        if (space.kind === "own")
            return qsTr("Only me")
        return space.name ? space.name : space.kind === "network" ? qsTr("The whole network") : ""
    }

    // Who reads what is in a space.
    function readers(space: var): string {
        switch (space.kind) {
        case "own": return qsTr("You only")
        case "network": return qsTr("Everybody in the network")
        case "pilot": return qsTr("Members of %1").arg(space.name)
        case "provider": return qsTr("People of %1").arg(space.name)
        case "shared": return space.name
        }
        return ""
    }

    // What a kind of space is good for, in a sentence.
    function spacePurpose(kind: string): string {
        switch (kind) {
        case "network": return qsTr("Everybody in the network reads it.")
        case "pilot": return qsTr("Only this pilot's people read it.")
        case "own": return qsTr("Only you read it, on your own devices: drafts and thoughts.")
        case "provider": return qsTr("Only one education provider's own people read it.")
        case "shared": return qsTr("What a provider gives one municipality to read.")
        }
        return ""
    }

    function spaceIcon(kind: string): string {
        return ({ network: "people", pilot: "pilot", own: "person", provider: "organisation", shared: "link" })[kind] ?? "people"
    }

    function languageName(key: string): string {
        return ({ fi: "Suomi", sv: "Svenska", en: "English" })[key] ?? key
    }

    function municipalityLanguages(key: string): string {
        switch (key) {
        case "fi": return qsTr("Finnish")
        case "sv": return qsTr("Swedish")
        case "fi-sv": return qsTr("Finnish and Swedish, majority Finnish")
        case "sv-fi": return qsTr("Finnish and Swedish, majority Swedish")
        }
        return key
    }

    function placeLabel(key: string): string {
        switch (key) {
        case "today": return qsTr("Today")
        case "notes": return qsTr("Notes")
        case "calendar": return qsTr("Calendar")
        case "library": return qsTr("Library")
        case "codebook": return qsTr("Codebook")
        case "rounds": return qsTr("Rounds of coding")
        case "matrix": return qsTr("Codes together")
        case "board": return qsTr("From passages to findings")
        case "reports": return qsTr("Reports")
        case "quotes": return qsTr("Quotes")
        case "pilots": return qsTr("Pilots")
        case "organisations": return qsTr("Organisations")
        case "applications": return qsTr("Applications")
        case "outbox": return qsTr("Outbox")
        case "history": return qsTr("History")
        case "settings": return qsTr("Settings")
        case "about": return qsTr("About Kopa")
        case "differences": return qsTr("Two people differed")
        case "trash": return qsTr("Trash")
        case "invite": return qsTr("Invite")
        case "more": return qsTr("More")
        case "people": return qsTr("People")
        case "security": return qsTr("Security")
        case "safety": return qsTr("Is everything in order?")
        case "prepare": return qsTr("Prepare tomorrow")
        case "workshop": return qsTr("Workshop in a room")
        case "stick": return qsTr("On a memory stick")
        case "statistics": return qsTr("Statistics")
        case "site": return qsTr("Public pages")
        case "programme": return qsTr("Programme")
        case "offerings": return qsTr("Offerings")
        case "needs": return qsTr("Needs of working life")
        case "distancerules": return qsTr("Limits of distance teaching")
        case "findings": return qsTr("Findings")
        case "targets": return qsTr("Development targets")
        case "tasks": return qsTr("Tasks and promises")
        case "trays": return qsTr("Course trays")
        case "resources": return qsTr("Shared teachers and rooms")
        case "hourrules": return qsTr("Working-hour rules")
        case "import": return qsTr("Lists as files")
        case "search": return qsTr("Search everything")
        case "new": return qsTr("New note")
        case "sync": return qsTr("Sync now")
        }
        return QualityWords.place(key) || key
    }

    function placeIcon(key: string): string {
        return ({ today: "today", calendar: "calendar", library: "template", codebook: "tag", rounds: "people", matrix: "compare", board: "idea", reports: "page", notes: "note", note: "note", search: "search", pilots: "pilot", pilot: "pilot", organisations: "organisation",
                  organisation: "organisation", file: "attach", applications: "page", application: "page", site: "link", outbox: "outbox", quotes: "interview", history: "history", settings: "settings", about: "about",
                  differences: "compare", people: "people", security: "lock", safety: "shield", trash: "trash", invite: "invite", stick: "stick", statistics: "chart", programme: "interview", findings: "idea", offerings: "place", finding: "idea", targets: "chart", target: "chart", tasks: "check", task: "check", event: "calendar", trays: "template", tray: "template", resources: "people", resource: "people", hourrules: "clock", "import": "fetch", workshop: "workshop", more: "more", "new": "add", sync: "sending" })[key] ?? (QualityWords.placeIcon(key) || "note")
    }
}
