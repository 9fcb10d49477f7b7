import QtQuick
import Kopa

// How writing a stick or taking one in has ended, in words; it stays until the next one begins.
Banner {
    id: end

    required property bool taking

    readonly property bool failed: StickTransfer.step === "failed"
    readonly property string contents: {
        const words = []
        if (StickTransfer.changes > 0)
            words.push(qsTr("%n set(s) of changes", "", StickTransfer.changes))
        if (StickTransfer.files > 0)
            words.push(qsTr("%n file(s)", "", StickTransfer.files))
        return words.join(", ")
    }
    readonly property string written: (contents !== "" ? qsTr("%1, %2 in all, are in the file “%3”.").arg(contents).arg(Labels.bytes(StickTransfer.bytes)).arg(StickTransfer.fileName)
                                                       : qsTr("Nothing was lacking, so the file holds no changes."))
                                      + " " + qsTr("You can take the stick out now.")
    readonly property string taken: {
        const words = [contents !== "" ? qsTr("New here: %1.").arg(contents) : qsTr("There was nothing new in the file; all of it was here already.")]
        if (StickTransfer.unknownSpaces > 0)
            words.push(qsTr("The file also holds notes of %n group(s) that you do not belong to. They were left out.", "", StickTransfer.unknownSpaces))
        words.push(qsTr("You can take the stick out now."))
        return words.join(" ")
    }

    // A stick is not the disk with the notes: what went wrong with it costs nobody any words.
    function trouble(): string {
        if (taking)
            return StickTransfer.errorCode === "input_output" ? qsTr("The file cannot be read; perhaps the stick was taken out. What had come is kept. Put the stick in and take it in again.")
                                                              : Sentences.sentence(StickTransfer.errorCode, StickTransfer.errorParameters)
        switch (StickTransfer.errorCode) {
        case "disk_full": return qsTr("There is no room on the stick, so nothing was written. Your notes are safe on this device. Make room, leave the files out, or take another stick.")
        case "store_unwritable": return qsTr("Kopa may not write there, so nothing was written. Your notes are safe on this device. Choose another place.")
        case "input_output": return qsTr("The stick did not take the file; perhaps it was taken out. Your notes are safe on this device. Put it in and write again.")
        }
        return Sentences.sentence(StickTransfer.errorCode, StickTransfer.errorParameters)
    }

    visible: StickTransfer.taking === taking && (failed || StickTransfer.step === (taking ? "taken" : "written"))
    kind: failed ? Banner.Wrong : Banner.Info
    text: !visible ? "" : failed ? trouble() : taking ? taken : written
}
