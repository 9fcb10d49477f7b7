import QtQml

QtObject {
    property string recordId
    property string recordType: "application"
    property string part
    property bool loaded: recordId !== ""
    property bool composing: false
    property string text: ({ name: Language.pickName("Järviseudun yhteinen lukio", "Järviseutus gemensamma gymnasium", "The shared upper secondary school of Järviseutu"),
                             responsible: "Exempel Exempelsson", forms: "Lukio", area: "Alajärvi, Evijärvi",
                             aim: "Lukio pysyy lähellä.\nVerkossa opetetaan yhdessä." })[part] ?? ""
    property int characters: text.length
    property int withoutSpaces: text.replace(/\s/g, "").length
    property int flushed: 0

    signal arrived(int at, int removed, string inserted)
    signal failed(string code, var parameters)

    function flush() { ++flushed }
}
