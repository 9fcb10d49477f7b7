import QtQml

QtObject {
    property string organisationId
    property string nameFi: "Porvoo"
    property string nameSv: "Borgå"
    property string nameEn: ""
    property string kind: "municipality"
    property string businessId: "1061512-1"
    property var municipality: ({ code: "638", region: "Uusimaa", languages: "fi-sv", population: 50380, change: "" })
    property var pilots: [{ pilotId: "ita", name: Language.pickName("Itä-Uusimaa", "Östra Nyland", "Eastern Uusimaa") }]
    property bool differs: false
}
