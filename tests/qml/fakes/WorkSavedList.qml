import QtQml

QtObject {
    property bool loaded: true
    property var sum: ({ reportsApart: 11, reports: 2, fieldsApart: 412, fields: 188 })
    property var rows: [
        { provider: "Alajärvi", period: "2026-H1", reportsApart: 7, reports: 1, fieldsApart: 260, fields: 120 },
        { provider: "Vimpeli", period: "2026-H1", reportsApart: 4, reports: 1, fieldsApart: 152, fields: 68 }]
    property var buyers: [
        { name: "Evijärvi", fields: 60 },
        { name: Language.pickName("Porvoo", "Borgå", "Porvoo"), fields: 64 }]
}
