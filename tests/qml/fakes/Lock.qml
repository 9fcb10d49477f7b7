pragma Singleton

import QtQml

QtObject {
    property bool lockable: true
    property bool plain: false
    property bool keyringWorks: true
    property bool passphrase: true
    property bool keyring: true
    property bool busy: false
    property string errorCode
    property var errorParameters: ({})
    property int idleMinutes: 5
    readonly property int minimumLength: 10
    property var asked: []

    signal locking()
    signal closing()
    signal done(string act)

    function fail(code, parameters) {
        errorParameters = parameters
        errorCode = code
    }
    function clearError() { errorCode = "" }
    function protect(withKeyring, words) { asked = ["protect", withKeyring, words] }
    function unlock(words) { asked = ["unlock", words] }
    function lock() { locking() }
    function restoreBackup(file, backupWords, withKeyring, words) { asked = ["restore", String(file), backupWords, withKeyring, words] }
    function salvage(words) { asked = ["salvage", words] }
    function stopDamaged() { asked = ["stopDamaged"] }
    function look() {}
    function prove(present) { asked = ["prove", present]; done("prove") }
    function setPassphrase(present, fresh) { asked = ["passphrase", present, fresh] }
    function removePassphrase(present) { asked = ["removePassphrase", present] }
    function setKeyring(present, on) { asked = ["keyring", present, on] }
    function reseal(present, withKeyring, fresh) { asked = ["reseal", present, withKeyring, fresh] }
}
