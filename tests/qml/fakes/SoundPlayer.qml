import QtQml

QtObject {
    property string fileId
    property bool playing: false
    property bool loading: false
    property real position: 20
    property real duration: 95
    property string errorCode

    function toggle() { playing = !playing }
    function seek(seconds) { position = seconds }
}
