import QtQml

QtObject {
    property bool busy: false
    property int written: 30
    property string folder: "/media/stick/pages"
    property string errorCode
    property var errorParameters: ({})

    function write(toFolder) { folder = String(toFolder) }
}
