import QtQml

// "f1" is an obstacle, "f3" a model, "f4" has hardly anything yet.
QtObject {
    id: detail

    property string findingId
    readonly property bool bare: findingId === "f4" || findingId.startsWith("new:")
    readonly property bool exists: findingId !== ""
    readonly property string kind: bare ? "" : findingId === "f3" ? "model" : "obstacle"
    readonly property string claim: bare ? "" : fields.claim_fi
    readonly property string firstLanguage: ""
    property var fields: bare ? ({ kind: "", state: "draft", confidence: "", claim_fi: "", claim_sv: "", claim_en: "", obstacle_kind: "", remark: "" })
                              : ({ kind: kind, state: "checked", confidence: "high", claim_fi: "Perusopetuslaki rajaa etäopetuksen hyvin vähiin", claim_sv: "Lagen om grundläggande utbildning ger mycket begränsade möjligheter till distansundervisning", claim_en: "", obstacle_kind: "law", remark: "" })
    property var sets: bare ? ({ passages: [], pilots: [], municipalities: [], organisations: [], forms: [], themes: [], met_by: [], adopted_by: [] })
                            : ({ passages: ["s1", "s2"], pilots: ["jarviseutu"], municipalities: ["005"], organisations: ["m005"], forms: ["basic_education"], themes: ["online-teaching"], met_by: ["m005", "m052"], adopted_by: ["ita"] })
    property var gaps: bare ? ["claim", "evidence", "area", "confidence"] : findingId === "f3" ? ["conditions", "costs"] : []
    property var missing: bare ? ["fi", "sv", "en"] : ["en"]
    property var evidence: bare ? [] : [
        { passageId: "s1", noteId: "n1", title: "Alajärvi, rehtorin haastattelu", when: "2020-02-12T13:05:00+02:00", words: "Etäopetusta saa antaa vain poikkeuksena.", state: "stands" },
        { passageId: "s2", noteId: "n2", title: "Evijärvi, työpaja", when: "2020-02-11T09:00:00+02:00", words: "laki ei anna opettaa etänä", state: "words_gone" },
        { passageId: "s3", noteId: "", title: "", when: "", words: "", state: "not_here" }]
    property bool canWrite: true
    property bool differs: bare
    property var calls: []

    signal changed()
    signal failed(string code, var parameters)

    function setField(key, value) {
        calls = calls.concat([[key, value]])
        fields = Object.assign({}, fields, { [key]: value })
        changed()
    }
    function add(key, id) { calls = calls.concat([["add", key, id]]) }
    function remove(key, id) { calls = calls.concat([["remove", key, id]]) }
    function addAll(key, ids) { calls = calls.concat([["addAll", key, ids]]) }
    function removeAll(key, ids) { calls = calls.concat([["removeAll", key, ids]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
