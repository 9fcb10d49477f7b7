import KopaTest

FakeRows {
    property string noteId
    property bool loaded: true
    property string title: "Alajärvi, rehtorin haastattelu"
    property var people: [{ person: 0, who: "Testi Testinen" }, { person: 1, who: "Exempel Exempelsson" }]
    property var passages: [
        { text: "# Alajärvi, rehtorin haastattelu\n\nKunnissa keskusteltiin yhteisestä opettajasta. ", person: 0, who: "Testi Testinen", when: "2020-02-12T13:05:00+02:00" },
        { text: "Opetus voisi kulkea kunnasta toiseen päivittäin", person: 1, who: "Exempel Exempelsson", when: "2020-02-12T14:10:00+02:00" },
        { text: ", ja kurssit sovitetaan samaan lukujärjestykseen.\n\n- Este: kuljetukset iltaisin", person: 0, who: "Testi Testinen", when: "2020-02-12T15:20:00+02:00" }]
    property int shown: 2
    property int comparedWith: -1
    property string versionText: passages.slice(0, shown + 1).map(passage => passage.text).join("")
    property var changes: [{ text: "Kunnissa keskusteltiin yhteisestä opettajasta", kind: "same" }, { text: " aamulla", kind: "removed" },
        { text: ", ja kurssit sovitetaan samaan lukujärjestykseen", kind: "added" }, { text: ".", kind: "same" }]
    property var calls: []

    signal restored()
    signal failed(string code, var parameters)
    signal storyChanged()

    function restore() { calls.push("restore") }
    function takeBack() { calls.push("takeBack") }

    rows: [
        { who: "Testi Testinen", when: "2020-02-12T13:05:00+02:00", person: 0, inserted: 78, removed: 0 },
        { who: "Exempel Exempelsson", when: "2020-02-12T14:10:00+02:00", person: 1, inserted: 47, removed: 1 },
        { who: "Testi Testinen", when: "2020-02-12T15:20:00+02:00", person: 0, inserted: 81, removed: 8 }]
}
