import QtQml

QtObject {
    property string target
    property string recordId
    property var rows: [{ pilotId: "pohjois-satakunta", name: "Pohjois-Satakunta", themes: ["verkko-opetus", "yhteiset toisen asteen resurssit"] },
                        { pilotId: "suupohja", name: "Suupohja", themes: ["verkko-opetus"] }]
}
