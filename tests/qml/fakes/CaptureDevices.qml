pragma Singleton

import QtQml

QtObject {
    property bool camera: true
    property bool microphone: true

    function look() {}
}
