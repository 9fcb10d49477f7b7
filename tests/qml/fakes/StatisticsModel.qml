import QtQml

QtObject {
    id: model

    property string pilotId
    property var tables: [
        { tableId: "t1", title: "Väestöennuste 2024: väestö iän ja alueen mukaan", source: "Esimerkkilaitos", code: "14wx", retrieved: "2026-11-20", licence: "CC BY 4.0", division: "2025-01-01", here: true },
        { tableId: "t2", title: "Väestö 31.12. iän ja alueen mukaan", source: "Esimerkkilaitos", code: "11re", retrieved: "2020-01-15", licence: "CC BY 4.0", division: "2017-01-01", here: true }]
    property string tableId: "t1"
    property var times: ["2024", "2040"]
    property string time: "2024"
    property var left: []
    readonly property var everywhere: [
        row("pilot:jarviseutu", "pilot", "Järviseutu", [1050, 1620, 540, 8300, 4900], -12.3),
        row("005", "municipality", "Alajärvi", [610, 940, 310, 4700, 2500], -11.8),
        row("pilot:pohjois-satakunta", "pilot", "Pohjois-Satakunta", [700, 1180, 400, 6400, 3900], -14),
        { key: "pilot:itauusimaa", kind: "pilot", name: "Itä-Uusimaa", classes: [], problem: "statistics_missing", problemParameters: { missing: "638 Porvoo" } },
        row("network", "network", "", [52000, 78000, 26000, 420000, 210000], -4.2),
        row("country", "country", "", [330000, 540000, 190000, 3200000, 1300000], 3.1)]
    readonly property var areas: everywhere.map(one => ({ key: one.key, kind: one.kind, name: one.name, chosen: !left.includes(one.key) }))
    readonly property var rows: everywhere.filter(one => !left.includes(one.key))
    property bool hasAges: true
    property bool loaded: true
    property bool busy: false
    property string errorCode
    property var errorParameters: ({})
    property string importErrorCode
    property var importErrorParameters: ({})
    property var calls: []

    function row(key, kind, name, classes, percent) {
        const total = classes.reduce((sum, one) => sum + one, 0)
        return { key: key, kind: kind, name: name, total: total, classes: classes, births: Math.round(classes[0] / 8), schoolLeavers: Math.round(classes[1] / 9),
                 change: Math.round(total * percent / 100), percent: percent, problem: "", problemParameters: ({}) }
    }
    property bool canFetch: true

    function importAddress(address, source) { calls = calls.concat([["fetch", address, source]]) }
    function importFile(file, source) { calls = calls.concat([["import", String(file), source]]) }
    function choose(areaKey, chosen) { left = chosen ? left.filter(one => one !== areaKey) : left.concat([areaKey]) }
    function trash(table) { calls = calls.concat([["trash", table]]) }
    function restore(table) { calls = calls.concat([["restore", table]]) }
}
