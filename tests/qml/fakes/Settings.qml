pragma Singleton

import QtQml

QtObject {
    property string theme: "light"
    property real textScale: 1
    property bool paused: false
    property int listWidth: 380
    property string personName: "Testi Testinen"
    property string lastPage
    property string lastNote
    property string nagUntil
    property bool spelling: true
}
