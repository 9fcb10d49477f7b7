import QtQml

// "t3" is a target of which nearly all is still to be said.
QtObject {
    id: detail

    property string targetId
    readonly property bool odd: targetId === "t3"
    readonly property bool exists: targetId !== ""
    property var fields: odd ? ({ state: "open", pilot: "", name_fi: "", name_sv: "", name_en: "", unit: "", source: "", baseline_on: "2021-01-01", aim_on: "2020-01-01", actual_on: "" })
                             : ({ state: "open", pilot: "jarviseutu", name_fi: "Verkossa suoritetut lukiokurssit", name_sv: "Gymnasiekurser på nätet", name_en: "", unit: "kurssia", source: "Vipunen", baseline_on: "2020-01-01", aim_on: "2021-12-31", actual_on: "2020-12-15" })
    property var themes: odd ? [] : ["online-teaching"]
    property var standing: odd ? ({ baseline: "", aim: "", actual: "", progress: -1, downward: false, reached: false, backwards: false, late: false })
                               : ({ baseline: "12", aim: "60", actual: "31,5", progress: 0.40625, downward: false, reached: false, backwards: false, late: false })
    property var faults: odd ? ["no_name", "no_pilot", "aim_on"] : []
    property bool canWrite: true
    property bool differs: odd
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function setFigure(key, words) {
        calls = calls.concat([[key, words]])
        return words === "" || !isNaN(Number(words.replace(",", ".")))
    }
    function addTheme(id) { themes = themes.concat([id]) }
    function removeTheme(id) { themes = themes.filter(one => one !== id) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
