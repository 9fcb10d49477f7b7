import QtQml

QtObject {
    property string target
    property string recordId
    property var rows: [
        { pilotId: "pohjois-satakunta", name: "Pohjois-Satakunta", themes: ["verkko-opetus", "yhteiset toisen asteen resurssit"],
          findings: [{ findingId: "f3", claim: Language.pickName("Yhteinen opettaja kiertää kolmessa lukiossa", "En gemensam lärare arbetar i tre gymnasier", "A shared teacher works in three schools"), kind: "model" },
                     { findingId: "f1", claim: Language.pickName("Laki rajaa etäopetuksen", "Lagen begränsar distansundervisningen", "The law limits distance teaching"), kind: "obstacle" },
                     { findingId: "f2", claim: "Työajat poikkeavat", kind: "obstacle" }, { findingId: "f4", claim: "Verkkokurssit täyttyvät", kind: "" }],
          targets: [{ targetId: "t1", name: Language.pickName("Verkossa suoritetut lukiokurssit", "Gymnasiekurser på nätet", "Courses taken online"), tried: "Kurssit avattiin kaikille.", progress: 0.40625 }] },
        { pilotId: "suupohja", name: "Suupohja", themes: ["verkko-opetus"], findings: [], targets: [] }]
}
