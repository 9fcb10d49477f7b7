import QtQml

QtObject {
    property bool busy: false
    property string errorCode
    property var errorParameters: ({})

    signal backedUp(string path)
    signal exported(string path, int notes, int records)

    function backUp(file, passphrase) { backedUp(String(file)) }
    function exportPlain(folder) { exported(String(folder), 12, 640) }
}
