pragma Singleton

import QtQml

QtObject {
    property bool available: true
    property bool busy: false
    property string phase: "none"
    property string noteId: "n2"
    property string title: "Evijärvi, työpaja"
    property string since: "2020-02-11T09:00:00+02:00"
    property string link: "kopa-hub:192.168.1.20:8480/6Zc1pTqk0Vn2Y8sQmB4hXr7LwE9aJdF3uGiO5xKtRbC"
    property string guestAddress: "http://192.168.1.20:8480/evijarvi"
    property int devices: 4
    property int guests: 7
    property bool nobodyGotThrough: false
    property bool met: true
    property string lastMet: "2020-02-11T10:42:00+02:00"
    property int sent: 3
    property int received: 5
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function host(noteId, title, language, groups) {
        calls = calls.concat([["host", noteId, title, language, groups.filter(group => group !== "")]])
        phase = "hosting"
    }
    function hostAgain() { calls = calls.concat([["again"]]) }
    function visit(text) {
        calls = calls.concat([["visit", text]])
        phase = "visiting"
    }
    function visitPicture(file) { calls = calls.concat([["picture", String(file)]]) }
    function leave() {
        calls = calls.concat([["leave"]])
        phase = "none"
    }
    function meetNow() { calls = calls.concat([["meet"]]) }
    function isLink(text) { return text.includes("kopa-hub:") }
    function clearError() { errorCode = "" }
}
