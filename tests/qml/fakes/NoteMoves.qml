pragma Singleton

import QtQml

QtObject {
    property bool busy: false
    property var asked: []
    property int done: 0
    property int total: 0
    property string errorCode
    property var errorParameters: ({})

    signal moved(var notes)
    signal takenBack(var notes)

    function move(notes, space) {
        asked = ["move", notes, space]
        total = notes.length
        done = notes.length
        moved(notes.map(id => id + "-moved"))
    }
    function takeBack() {
        asked = ["takeBack"]
        takenBack(["n1"])
    }
    function clear() { errorCode = "" }
}
