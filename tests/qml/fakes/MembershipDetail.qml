import QtQml

QtObject {
    property string membershipId
    property string organisation: "m005"
    property string organisationName: "Alajärvi"
    property string pilotName: Language.pickName("Järviseutu", "Sjöregionen", "")
    property bool canWrite: true
    property var fields: ({ authorised_on: "2019-12-02", authorised_by: Language.pickName("kaupunginhallitus", "stadsstyrelsen", "city board"), authorisation: "§ 231/2019",
                            authorised_until: "", approved_on: "", approved_by: "", approval: "", approved_until: "", from: "2020-01-01", to: "2021-12-31" })

    function setField(key, value) {
        const changed = Object.assign({}, fields)
        changed[key] = value
        fields = changed
    }
}
