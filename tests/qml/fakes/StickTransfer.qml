pragma Singleton

import QtQml

QtObject {
    property string step: "idle"
    readonly property bool busy: step === "writing" || step === "taking"
    property bool taking: false
    property string fileName: "Kopa 2020-02-12.kopa-parcel"
    property real bytesSoFar: 1200000
    property int changes: 12
    property int files: 3
    property real bytes: 3100000
    property int unknownSpaces: 0
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function suggestion() { return "file:///tmp/Kopa.kopa-parcel" }
    function write(file, forWhom, withFiles) {
        calls = calls.concat([["write", String(file), forWhom, withFiles]])
        taking = false
        step = "writing"
    }
    function take(file) {
        calls = calls.concat([["take", String(file)]])
        taking = true
        step = "taking"
    }
    function forget() {
        if (busy)
            return
        step = "idle"
        errorCode = ""
    }
}
