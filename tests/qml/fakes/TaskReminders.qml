import QtQml

QtObject {
    property string person
    property var waiting: []

    function setShown() { waiting = [] }
}
