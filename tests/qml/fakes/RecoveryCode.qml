import QtQml
import Kopa

QtObject {
    property var groups: []
    property string link
    property string server: "https://kopa.example"
    property bool busy: false
    property string errorCode
    property var errorParameters: ({})

    signal saved(url file)

    function make() {
        groups = ["7K3QF", "9WX2M", "4ZT8R", "H6BNA", "C5D1J", "V0PE7"]
        link = "kopa:recovery/AAECAwQFBgcICQoLDA0ODw"
    }
    function forget() { groups = [] }
    function save(file, words) { Workspace.asked = ["page", String(file), words] }
    function isGroup(index, typed) { return typed.toUpperCase() === groups[index] }
}
