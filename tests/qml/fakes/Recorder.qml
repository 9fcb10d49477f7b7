pragma Singleton

import QtQml

QtObject {
    property bool recording: false
    property string noteId
    property int seconds: 12
    property real level: 0.3
    property string errorCode

    function start(note, space) {
        noteId = note
        recording = true
    }
    function stop() {
        recording = false
        noteId = ""
    }
}
