import QtQuick

Rectangle {
    property bool active: false
    property bool ready: active
    property bool failed: false

    signal taken()

    function shoot(files) {
        files.calls = files.calls.concat([["photo"]])
        taken()
    }

    color: "black"
}
