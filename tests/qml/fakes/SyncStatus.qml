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
    property int syncs: 0

    function syncNow() { ++syncs }
}
