import KopaTest

FakeRows {
    property string query
    property var types: []
    property bool loading: false
    property int behind: query === "" ? 0 : 1200
    property bool withoutFinnish: query !== ""

    function toldWithoutFinnish() { withoutFinnish = false }

    rows: query === "" ? [] : [
        { hitId: "n1", type: "note", title: "Alajärvi, rehtorin haastattelu", snippet: "Kunnissa keskusteltiin kuljetuksista iltaisin", styled: "<b>Kunnissa</b> keskusteltiin kuljetuksista iltaisin", when: "2020-02-12T13:05:00+02:00" },
        { hitId: "jarviseutu", type: "pilot", title: "Järviseutu", snippet: "Järviseutu Sjöregionen", styled: "Järviseutu Sjöregionen", when: "" }
    ]
}
