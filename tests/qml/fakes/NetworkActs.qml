import QtQml
import Kopa

QtObject {
    property bool busy: false
    property string errorCode
    property var errorParameters: ({})

    signal done(string act, string answer)

    function order(what) {
        Workspace.asked = what
        done(what[0], what[0] === "space" ? "aa02" : "")
    }
    function setRole(space, person, role) { order(["role", space, person, role]) }
    function removePerson(space, person) { order(["person", space, person]) }
    function removeFromAll(person) { order(["person", "all", person]) }
    function leaveNetwork(person) { order(["person", "leave", person]) }
    function removeDevice(device) { order(["device", device]) }
    function revoke(space, invitation) { order(["revoke", space, invitation]) }
    function confirm(space, device, same) { order(["confirm", space, device, same]) }
    function createSpace(kind, name, subject, people) { order(["space", kind, name, subject, people]) }
    function exportProof(space, file) { order(["proof", space, String(file)]) }
    function resolve(space) { order(["resolve", space]) }
    function fetchHistory(space) { order(["history", space]) }
    function clear() { errorCode = "" }
}
