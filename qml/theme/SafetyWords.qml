pragma Singleton

import QtQml

// The words of the safety page.
QtObject {
    // What a notice of the safety page says: what happened, and what it means.
    function notice(kind: string, who: string, amount: int): string {
        switch (kind) {
        case "oneCoordinator": return qsTr("Only one person looks after the network. If that person or device is gone, nobody can let people in or out.")
        case "noRecoveryCode": return qsTr("You have no printed recovery code. If all your devices are lost, nothing brings your notes back.")
        case "newDevice": return qsTr("A new device of %1 has joined. If you did not expect it, ask them.").arg(who)
        case "deviceRemoved": return qsTr("A device of %1 was taken out. The network's keys have been changed.").arg(who)
        case "logWithheld": return qsTr("Somebody knows a newer list of members than the server gives. What depends on it waits until the server gives it. If this goes on, tell an administrator.")
        case "changesWithheld": return qsTr("Others have seen changes by %1 that the server does not hand out to you. They may be on their way; if this goes on, tell an administrator.").arg(who)
        case "equivocation": return qsTr("A device of %1 has told different people different things under one number. Perhaps it was restored from a copy; perhaps somebody has its keys. A proof of it can be saved.").arg(who)
        case "logForked": return qsTr("There are two different lists of members, and the server has confirmed both. Notes go on, but nobody can be let in or out until an administrator has settled it.")
        case "quarantine": return qsTr("%n change(s) came from devices that had been taken out or may not write. They are kept apart.", "", amount)
        case "serverRestored": return qsTr("The server was restored from a backup. Your devices have sent again what it lacked; nothing is lost.")
        case "deviceRenewed": return qsTr("The notes on this device were restored or copied, so it has become a new device. What you write is kept, and is sent when it has been let in again.")
        case "toldByOne": return qsTr("You see the notes as a device of %1 told them, and too few others have confirmed them yet. Fetch the signed changes to check for yourself.").arg(who)
        case "toldWrongly": return qsTr("What a device of %1 told of the notes was not what people had signed. It was dropped, and the signed changes are read instead.").arg(who)
        }
        return ""
    }
}
