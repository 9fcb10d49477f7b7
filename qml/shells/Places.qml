pragma Singleton

import QtQml

// Which page shows which target. A target is a place ("notes") or a record ("note", "pilot", "organisation") with an id.
QtObject {
    readonly property var rail: ["today", "notes", "calendar", "pilots", "organisations", "programme", "applications", "findings", "people", "outbox", "more"]
    readonly property var bar: ["today", "notes", "pilots", "more"]
    // Everything behind "more", by what it is for: the office, exchanging and what was, this device.
    readonly property var groups: [["organisations", "calendar", "programme", "offerings", "trays", "resources", "findings", "targets", "tasks", "applications", "statistics", "people", "quotes", "library", "codebook", "reports", "quality", "search", "site", "import"],
                                   ["outbox", "differences", "stick", "workshop", "history", "trash"],
                                   ["security", "safety", "settings", "about"]]
    // Pages that are reached from a place and mark it.
    readonly property var under: ({
        action: "quality",
        actions: "quality",
        asked: "quality",
        assessments: "applications",
        board: "findings",
        booking: "resources",
        calls: "applications",
        code: "codebook",
        consents: "notes",
        costitem: "offerings",
        course: "trays",
        criteria: "quality",
        criterion: "quality",
        crosswalk: "quality",
        device: "people",
        distancerule: "offerings",
        distancerules: "offerings",
        fingerprint: "people",
        handover: "people",
        hourrules: "resources",
        "import": "organisations",
        invite: "people",
        mapping: "quality",
        material: "library",
        matrix: "codebook",
        method: "quality",
        need: "offerings",
        needs: "offerings",
        newspace: "people",
        pairing: "people",
        person: "people",
        prepare: "today",
        extract: "quality",
        extracts: "quality",
        qualitycompare: "quality",
        qualitypart: "quality",
        qualityreport: "quality",
        qualityreports: "quality",
        qualityreview: "quality",
        qualityreviews: "quality",
        quarantine: "people",
        quotes: "notes",
        recovery: "security",
        report: "reports",
        resource: "resources",
        retention: "security",
        round: "codebook",
        rounds: "codebook",
        safety: "people",
        salvage: "security",
        scenario: "offerings",
        scenarios: "offerings",
        search: "notes",
        site: "pilots",
        spaces: "people",
        stick: "outbox",
        target: "pilots",
        targets: "pilots",
        task: "today",
        tasks: "today",
        trash: "notes",
        tray: "trays",
        worksaved: "quality",
        workshop: "today",
        wrapup: "notes"
    })
    // A record's page stands beside this place's list.
    readonly property var listOf: ({
        application: "applications",
        call: "applications",
        contact: "pilots",
        equality: "pilots",
        event: "programme",
        fee: "pilots",
        file: "notes",
        finding: "findings",
        membership: "pilots",
        note: "notes",
        offering: "offerings",
        organisation: "organisations",
        payee: "pilots",
        pilot: "pilots"
    })
    // The file of each page; sorted, a line each.
    readonly property var pages: ({
        about: "AboutPage",
        action: "ActionPage",
        actions: "ActionsPage",
        application: "ApplicationPage",
        applications: "ApplicationsPage",
        asked: "AskedPage",
        assessments: "AssessmentsPage",
        board: "BoardPage",
        booking: "BookingPage",
        calendar: "CalendarPage",
        call: "CallPage",
        calls: "CallsPage",
        code: "CodePage",
        codebook: "CodebookPage",
        consents: "ConsentsPage",
        contact: "ContactPage",
        costitem: "CostItemPage",
        course: "CoursePage",
        criteria: "CriteriaPage",
        criterion: "CriterionPage",
        crosswalk: "CrosswalkPage",
        device: "DevicePage",
        differences: "DifferencesPage",
        distancerule: "DistanceRulePage",
        distancerules: "DistanceRulesPage",
        equality: "EqualityPage",
        extract: "ExtractPage",
        extracts: "ExtractsPage",
        event: "EventPage",
        fee: "FeePage",
        file: "FilePage",
        finding: "FindingPage",
        findings: "FindingsPage",
        fingerprint: "FingerprintPage",
        handover: "HandOverPage",
        history: "HistoryPage",
        hourrules: "HourRulesPage",
        "import": "ImportPage",
        invite: "InvitePage",
        library: "LibraryPage",
        mapping: "MappingPage",
        material: "MaterialPage",
        matrix: "CodeMatrixPage",
        membership: "MembershipPage",
        method: "MethodPage",
        more: "MorePage",
        need: "NeedPage",
        needs: "NeedsPage",
        newspace: "NewSpacePage",
        note: "NoteEditorPage",
        notes: "NotesPage",
        offering: "OfferingPage",
        offerings: "OfferingsPage",
        organisation: "OrganisationPage",
        organisations: "OrganisationsPage",
        outbox: "OutboxPage",
        pairing: "PairingPage",
        payee: "PayeePage",
        people: "PeoplePage",
        person: "PersonPage",
        pilot: "PilotPage",
        pilots: "PilotsPage",
        prepare: "PreparePage",
        programme: "ProgrammePage",
        quality: "QualityPage",
        qualitycompare: "QualityComparePage",
        qualitypart: "QualityPartPage",
        qualityreport: "QualityReportPage",
        qualityreports: "QualityReportsPage",
        qualityreview: "QualityReviewPage",
        qualityreviews: "QualityReviewsPage",
        quarantine: "QuarantinePage",
        quotes: "QuotesPage",
        recovery: "RecoveryPage",
        report: "ReportPage",
        reports: "ReportsPage",
        resource: "ResourcePage",
        resources: "ResourcesPage",
        retention: "RetentionPage",
        round: "CodingRoundPage",
        rounds: "CodingRoundsPage",
        safety: "SafetyPage",
        salvage: "SalvagePage",
        scenario: "ScenarioPage",
        scenarios: "ScenariosPage",
        search: "SearchPage",
        security: "SecurityPage",
        settings: "SettingsPage",
        site: "SitePage",
        spaces: "SpacesPage",
        statistics: "StatisticsPage",
        stick: "StickPage",
        target: "TargetPage",
        targets: "TargetsPage",
        task: "TaskPage",
        tasks: "TasksPage",
        today: "TodayPage",
        trash: "TrashPage",
        tray: "TrayPage",
        trays: "TraysPage",
        worksaved: "WorkSavedPage",
        workshop: "WorkshopPage",
        wrapup: "WrapUpPage"
    })

    // The groups without what stands in the navigation itself.
    function beyond(navigation: var): var {
        return groups.map(group => group.filter(place => !navigation.includes(place)))
    }

    // A list that has room for one of its records beside it.
    function withDetail(place: string): bool {
        return place === "notes" || place === "pilots" || place === "organisations" || place === "applications" || place === "programme" || place === "findings" || place === "offerings" || place === "trash"
    }

    function page(target: string): url {
        return Qt.resolvedUrl("../pages/" + (pages[target] ?? "TodayPage") + ".qml")
    }

    // False for what this version has no page of.
    function knows(target: string): bool {
        return target === "today" || page(target) !== page("today")
    }

    // A place that opens by itself, without a record.
    function isPlace(target: string): bool {
        return rail.includes(target) || groups.some(group => group.includes(target))
    }

    // The place that is marked in the navigation while a target is shown.
    function placeOf(target: string, places: var): string {
        const place = listOf[target] ?? under[target] ?? target
        return places.includes(place) ? place : places.includes("more") ? "more" : places[0]
    }
}
