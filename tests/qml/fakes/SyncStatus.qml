pragma Singleton

import QtQml

QtObject {
    property string badge: "waiting"
    property int waiting: 3
    property int sendingDone: 2
    property int sendingTotal: 5
    property real bytes: 1200000
    property bool online: false
    property string lastSafe: "2020-02-12T12:40:00+02:00"
    property string lastAttempt: "2020-02-12T13:05:00+02:00"
    property string nextAttempt: "2020-02-12T13:15:00+02:00"
    property string errorCode: "server_unreachable"
    property var errorParameters: ({ url: "https://kopa.example" })
    property int sent: 4
    property int received: 11
    property int roundTrips: 1
    property real bytesUp: 5200
    property real bytesDown: 14800
    property int files: 2
    property real fileBytes: 41000000
    property int wantedFiles: 0
    property real wantedBytes: 0
    property int heldFiles: 1
    property real heldBytes: 38000000
    property real fileDone: 0
    property real fileTotal: 0
    property bool metered: true
    property bool largeOnMetered: false
    property bool offline: false
    property bool live: false
    property bool inspected: false
    property int larges: 0
    property int syncs: 0

    function sendLargeNow() { ++larges }

    function goOnInspected() { inspected = true }

    function syncNow() { ++syncs }
}
