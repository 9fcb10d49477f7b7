import KopaTest

FakeRows {
    property string recordType
    property string recordId
    property int restored: -1

    function restore(row) { restored = row }

    rows: [
        { title: "Alajärvi, rehtorin haastattelu", recordType: "note", recordId: "n1", when: "2020-02-12T13:07:00+02:00", who: "Testi Testinen", field: "text", before: "Kuljetukset aamuisin ovat este.", after: "Kuljetukset iltaisin ovat este.", kind: "changed", concurrent: true, safe: false },
        { title: "Alajärvi, rehtorin haastattelu", recordType: "note", recordId: "n1", when: "2020-02-12T13:06:00+02:00", who: "Exempel Exempelsson", field: "place", before: "Evijärvi", after: "Alajärvi", kind: "changed", concurrent: false, safe: true },
        { title: "Alajärvi, rehtorin haastattelu", recordType: "note", recordId: "n1", when: "2020-02-12T13:05:00+02:00", who: "Testi Testinen", field: "", before: "", after: "", kind: "created", concurrent: false, safe: true }]
}
