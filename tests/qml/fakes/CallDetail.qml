import QtQml

QtObject {
    property string callId
    property string nameFi: "Pilottihaku 2019"
    property string nameSv: "Pilotutlysning 2019"
    property string nameEn: "Call for pilots 2019"
    readonly property string name: Language.pickName(nameFi, nameSv, nameEn)
    property bool canWrite: true
    property string deadline: "2019-12-13T23:59:00"
    property string timeZone: "Europe/Helsinki"
    property int limit: 5000
    property int applications: 13

    function create() { return "call2" }
    function setDeadline(wallTime) { deadline = wallTime.slice(0, 19) }
    function setField(key, value) { limit = Number(value) }

    function setTimeZone(zone) {
        const known = zone.startsWith("Europe/")
        if (known)
            timeZone = zone
        return known
    }
}
