import QtQml

QtObject {
    property string pilotId
    readonly property string pilotName: pilotId === "" ? "" : Language.pickName("Järviseutu", "Sjöregionen", "")
    property var forms: ["early_childhood", "basic_education", "general_upper_secondary", "vocational", "liberal_adult_education", "higher_education"]
    property bool loaded: true
    property bool canWrite: true
    property var told: []
    readonly property var reaches: ["here", "next_door", "online_only", "nowhere"]
    property var rows: [["005", "Alajärvi"], ["052", "Evijärvi"], ["638", Language.pickName("Porvoo", "Borgå", "Porvoo")]].map((one, at) => (
        { municipality: one[0], name: one[1], cells: forms.map((form, place) => ({ form: form, reach: reaches[(at + place) % 4] })) }))
    property var sums: forms.map((form, at) => ({ form: form, here: at % 3, next_door: 1, online_only: at % 2, nowhere: 3 - at % 3 }))

    signal failed(string code, var parameters)

    function tell(municipality, form, mode, offered) { told = told.concat([[municipality, form, mode, offered]]) }
    function modes(municipality, form) { return form === "basic_education" ? ["place"] : form === "vocational" ? ["place", "online"] : [] }
}
