pragma Singleton

import QtQml

// Which page shows which target. A target is a place ("notes") or a record ("note", "pilot", "organisation") with an id.
QtObject {
    readonly property var rail: ["today", "notes", "calendar", "pilots", "organisations", "programme", "applications", "findings", "people", "outbox", "more"]
    readonly property var bar: ["today", "notes", "pilots", "more"]
    // Everything behind "more", by what it is for: the office, exchanging and what was, this device.
    readonly property var groups: [["organisations", "calendar", "programme", "findings", "targets", "tasks", "applications", "statistics", "people", "quotes", "library", "codebook", "reports", "search", "site", "import"],
                                   ["outbox", "differences", "stick", "workshop", "history", "trash"],
                                   ["security", "safety", "settings", "about"]]
    // Pages that are reached from a place and mark it.
    readonly property var under: ({ consents: "notes", quotes: "notes", tasks: "today", task: "today", wrapup: "notes", targets: "pilots", target: "pilots", site: "pilots", "import": "organisations", assessments: "applications", material: "library", code: "codebook", report: "reports", calls: "applications", trash: "notes", search: "notes", prepare: "today", stick: "outbox", workshop: "today", invite: "people", person: "people", device: "people", spaces: "people", newspace: "people",
                                    pairing: "people", safety: "people", fingerprint: "people", quarantine: "people", handover: "people",
                                    recovery: "security", retention: "security", salvage: "security" })
    // A record's page stands beside this place's list.
    readonly property var listOf: ({ note: "notes", file: "notes", pilot: "pilots", contact: "pilots", membership: "pilots", fee: "pilots", payee: "pilots", equality: "pilots", call: "applications", organisation: "organisations", application: "applications", event: "programme", finding: "findings" })

    // The groups without what stands in the navigation itself.
    function beyond(navigation: var): var {
        return groups.map(group => group.filter(place => !navigation.includes(place)))
    }

    // A list that has room for one of its records beside it.
    function withDetail(place: string): bool {
        return place === "notes" || place === "pilots" || place === "organisations" || place === "applications" || place === "programme" || place === "findings" || place === "trash"
    }

    function page(target: string): url {
        const name = ({ today: "TodayPage", calendar: "CalendarPage", library: "LibraryPage", material: "MaterialPage", codebook: "CodebookPage", code: "CodePage", reports: "ReportsPage", report: "ReportPage", notes: "NotesPage", consents: "ConsentsPage", quotes: "QuotesPage", search: "SearchPage", note: "NoteEditorPage", file: "FilePage", prepare: "PreparePage", pilots: "PilotsPage", pilot: "PilotPage",
                        organisations: "OrganisationsPage", organisation: "OrganisationPage", outbox: "OutboxPage", stick: "StickPage", workshop: "WorkshopPage",
                        history: "HistoryPage", settings: "SettingsPage", about: "AboutPage", trash: "TrashPage",
                        differences: "DifferencesPage", people: "PeoplePage", person: "PersonPage", device: "DevicePage",
                        spaces: "SpacesPage", newspace: "NewSpacePage", pairing: "PairingPage", safety: "SafetyPage",
                        fingerprint: "FingerprintPage", quarantine: "QuarantinePage", security: "SecurityPage",
                        recovery: "RecoveryPage", contact: "ContactPage", membership: "MembershipPage", fee: "FeePage", payee: "PayeePage", equality: "EqualityPage", site: "SitePage", calls: "CallsPage", call: "CallPage", retention: "RetentionPage", handover: "HandOverPage", salvage: "SalvagePage",
                        invite: "InvitePage", "import": "ImportPage", statistics: "StatisticsPage", applications: "ApplicationsPage", application: "ApplicationPage", programme: "ProgrammePage", event: "EventPage", assessments: "AssessmentsPage", findings: "FindingsPage", finding: "FindingPage", wrapup: "WrapUpPage", targets: "TargetsPage", target: "TargetPage", tasks: "TasksPage", task: "TaskPage", more: "MorePage" })[target] ?? "TodayPage"
        return Qt.resolvedUrl("../pages/" + name + ".qml")
    }

    // False for what this version has no page of.
    function knows(target: string): bool {
        return target === "today" || page(target) !== page("today")
    }

    // The place that is marked in the navigation while a target is shown.
    function placeOf(target: string, places: var): string {
        const place = listOf[target] ?? under[target] ?? target
        return places.includes(place) ? place : places.includes("more") ? "more" : places[0]
    }
}
