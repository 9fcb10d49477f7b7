import QtQml

QtObject {
    property string role
    property string link
    property string expires
    property string errorCode

    property bool busy: false
    property bool onServer: true
    property var errorParameters: ({})
    property var offer: ({})

    function forget() { link = "" }
    function make(what) {
        offer = what
        role = what.role
        link = "kopa:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-Pw"
        expires = "2020-02-15T13:05:00+02:00"
    }
}
