import KopaTest

FakeRows {
    property string noteId
    property var calls: []
    readonly property string title: noteId === "n1" ? "Alajärvi, rehtorin haastattelu" : ""
    readonly property int missing: rows.filter(row => row.missing).length
    readonly property var standing: rows.filter(row => !row.missing && !row.withdrawn && row.person !== "")
    readonly property int pictures: rows.length > 0 ? 2 : 0
    readonly property int recordings: rows.length > 0 ? 1 : 0
    readonly property var unasked: ["Exempel Exempelsson", "Esimerkki Esimerkkinen"]

    signal given(string person)
    signal failed(string code, var parameters)

    function wording(language) {
        return { title: "Suostumus", paragraphs: ["Tässä tapaamisessa tehdään muistiinpanoja.", "Säilytettäviä tietoja ovat nimi, tapaamisen aika ja paikka.", "Suostumuksen voi perua milloin tahansa."],
                 purposes: ["Puheestani saa tehdä muistiinpanoja", "Sanojani saa lainata, kun olen hyväksynyt lainauksen", "Minusta saa ottaa valokuvia", "Puheeni saa äänittää"],
                 agreeAll: "Annan luvan kaikkeen", agreeTicked: "Annan luvan näihin", decline: "En anna lupaa" }
    }
    function give(person, purposes, language, how) {
        calls = calls.concat([["give", person, purposes, language, how]])
        rows = rows.map(row => row.person === person ? Object.assign({}, row, { missing: false, agreed: purposes }) : row)
        given(person)
    }
    function setWithdrawn(consent, withdrawn) { calls = calls.concat([["withdrawn", consent, withdrawn]]) }

    rows: noteId !== "n1" ? [] : [
        { person: "Testi Testinen", consentId: "s1", missing: false, withdrawn: false, withdrawnOn: "", agreed: ["notes", "quotes"], givenOn: "2020-02-12", how: "device", language: "fi" },
        { person: "Exempel Exempelsson", consentId: "", missing: true, withdrawn: false, withdrawnOn: "", agreed: [], givenOn: "", how: "", language: "sv" },
        { person: "Esimerkki Esimerkkinen", consentId: "s2", missing: false, withdrawn: true, withdrawnOn: "2020-03-01", agreed: ["notes"], givenOn: "2020-02-12", how: "paper", language: "fi" },
        { person: "", consentId: "s3", missing: false, withdrawn: false, withdrawnOn: "", agreed: [], givenOn: "2020-02-12", how: "mail", language: "en" }]
}
