pragma Singleton

import QtQml
import Kopa

QtObject {
    property bool busy: false
    property int done: 0
    property int total: 0
    property string errorCode
    property var errorParameters: ({})

    signal moved(var notes)
    signal takenBack(var notes)

    function move(notes, space) {
        Workspace.asked = ["move", notes, space]
        total = notes.length
        done = notes.length
        moved(notes.map(id => id + "-moved"))
    }
    function takeBack() {
        Workspace.asked = ["takeBack"]
        takenBack(["n1"])
    }
    function clear() { errorCode = "" }
}
