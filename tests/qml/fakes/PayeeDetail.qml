import QtQml

QtObject {
    property bool exists: true
    property bool canWrite: true
    property var fields: ({ name: Language.pickName("Testiliitto", "Exempelförbundet", "Test Association"), business_id: "0000000-0", iban: "FI2112345600000785", bic: "TESTFIHH", days_to_pay: "21" })

    function setField(key, value) {
        const changed = Object.assign({}, fields)
        changed[key] = value
        fields = changed
    }

    function setIban(words) {
        const right = words.startsWith("FI21")
        if (right)
            setField("iban", words)
        return right
    }
}
