pragma Singleton

import QtQml

QtObject {
    property string state: "ready"
    property string errorCode
    property var errorParameters: ({})
    property string networkName: "KOPA"
    property string role: "administrator"
    property string personName: "Testi Testinen"
    property string deviceId: "4f1c-22d0-91ab-7e30"
    property string version: "0.1.0"
    property bool busy: false
    property bool renewed: false
    property bool salvaged: false
    property bool serverRenewed: false
    property var asked: []

    signal joined()
    signal failed(string code, var parameters)

    function forgetServerRenewed() { serverRenewed = false }
    function forgetRenewed() { renewed = false }
    function createNetwork(name, person, language, serverUrl) { asked = ["create", name, person, language, serverUrl] }
    function join(link, person) { asked = ["join", link, person] }
    function recover(code, serverUrl, person) { asked = ["recover", code, serverUrl, person] }
    function recoverFromImage(fileUrl, person) { asked = ["recoverImage", String(fileUrl), person] }
    function joinFromImage(fileUrl, person) { asked = ["image", String(fileUrl), person] }
}
