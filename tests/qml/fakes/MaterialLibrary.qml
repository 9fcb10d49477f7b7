import QtQml

QtObject {
    id: library

    property string theme
    property string language
    property string pilotId
    property string eventId
    readonly property var everything: [
        { materialId: "g1", title: "Verkko-opetuksen opas", kind: "guide", languages: ["fi", "sv"], themes: ["verkko-opetus"], published: "2020-03-01", address: "" },
        { materialId: "g2", title: "Esimerkkejä yhteisistä kurssitarjottimista", kind: "link", languages: ["fi"], themes: ["lukioyhteistyö"], published: "2020-02-01", address: "https://example.invalid/" }]
    readonly property var rows: everything.filter(one => language === "" || one.languages.includes(language))
    property var themes: [{ themeId: "gus-cooperation", name: "lukioyhteistyö" }, { themeId: "online-teaching", name: "verkko-opetus" }]
    property var allThemes: themes.concat([{ themeId: "flexible-models", name: "joustavat koulutuksen järjestämismallit" }])
    property bool loaded: true
    property var calls: []

    function add(title) {
        calls = calls.concat([["add", title]])
        return "g1"
    }
    function trash(material) { calls = calls.concat([["trash", material]]) }
    function restore(material) { calls = calls.concat([["restore", material]]) }
}
