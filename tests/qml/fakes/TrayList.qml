import KopaTest

FakeRows {
    rows: [{ trayId: "t1", name: Language.pickName("Järviseudun yhteinen tarjotin", "Sjöregionens gemensamma bricka", "Common tray of Järviseutu"), year: "2026-2027", courses: 3, schools: 2, clashes: 1 },
           { trayId: "t2", name: "2025-2026", year: "2025-2026", courses: 0, schools: 0, clashes: 0 }]

    function create(): string { return "t2" }
}
