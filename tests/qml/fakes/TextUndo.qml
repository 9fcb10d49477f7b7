import QtQml

QtObject {
    property var document
    property bool canUndo: true
    property bool canRedo: false

    function undo() {}
    function redo() {}
}
