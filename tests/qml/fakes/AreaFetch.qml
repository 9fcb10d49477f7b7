import QtQml

QtObject {
    property var pilots: ["jarviseutu"]
    property string step: "choose"
    property int notes: 12
    property int files: 9
    property int filesHere: step === "ready" ? 9 : 3
    property real bytes: 34000000
    property real bytesHere: step === "ready" ? bytes : 11000000
    property string errorCode
    property var errorParameters: ({})

    function start() { step = "fetching" }
    function cancel() { step = "choose" }
    function again() { step = "choose" }
}
