import QtQml

QtObject {
    readonly property var rows: Array.from({ length: 10 }, (_, at) => ({ framework: "EQAVET", place: String(at + 1), title: RecordWords.choice("eqavet", String(at + 1), Language.code), criteria: at === 2 ? [{ criterionId: "c1", name: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance") }] : [] }))
        .concat([{ framework: "ISO 21001", place: "9.1.2", title: "", criteria: [{ criterionId: "c1", name: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance") }] }])
    readonly property var without: [{ criterionId: "c4", name: Language.pickName("Ohjaussuunnitelma", "Vägledningsplan", "Guidance plan") }]
}
