pragma Singleton

import QtQml

// The words and pictures for files: what they are, where they are, and what went wrong with one. Sizes come as text.
QtObject {
    // What Kopa shows or plays itself.
    readonly property var shownKinds: ["picture", "pdf", "text", "audio"]

    function kindLabel(kind: string): string {
        switch (kind) {
        case "picture": return qsTr("Picture")
        case "audio": return qsTr("Recording")
        case "video": return qsTr("Film")
        case "pdf": return qsTr("PDF document")
        case "text": return qsTr("Text file")
        }
        return qsTr("File")
    }

    function kindIcon(kind: string): string {
        return ({ picture: "picture", audio: "sound", video: "film", pdf: "page", text: "page" })[kind] ?? "attach"
    }

    // Where a file is; what has to come says how large it is.
    function state(state: string, size: string): string {
        switch (state) {
        case "adding": return qsTr("Being saved")
        case "here": return qsTr("Only here")
        case "sending": return qsTr("On its way")
        case "safe": return qsTr("Safe on the server")
        case "away": return size !== "" ? qsTr("Not fetched, %1").arg(size) : qsTr("Not fetched")
        case "coming": return qsTr("Coming")
        case "failed": return qsTr("Look at this")
        }
        return ""
    }

    function stateIcon(state: string): string {
        return ({ adding: "saved", here: "saved", sending: "sending", safe: "safe", away: "fetch", coming: "fetch", failed: "attention" })[state] ?? "saved"
    }

    // The name of a colour of the Theme.
    function stateTone(state: string): string {
        return ({ here: "cloudberry", sending: "lake", coming: "lake", safe: "spruce", failed: "lingonberry" })[state] ?? "muted"
    }

    // How large pictures are kept that are added.
    function sizeLabel(key: string): string {
        return key === "original" ? qsTr("Pictures as they are") : qsTr("Pictures at most %1 px").arg(key)
    }

    // 95 as 1:35.
    function duration(seconds: real): string {
        const whole = Math.floor(seconds)
        const rest = String(whole % 60).padStart(2, "0")
        const minutes = Math.floor(whole / 60)
        return minutes < 60 ? minutes + ":" + rest : Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0") + ":" + rest
    }

    // How many of those who could have it have it; -1 is not known.
    function fetched(by: int, of: int): string {
        if (by < 0)
            return ""
        return of >= by && of > 0 ? qsTr("fetched by %1 of %n other device(s)", "", of).arg(by)
                                  : qsTr("fetched by %n other device(s)", "", by)
    }

    // What an error means for a file that is added, fetched or shown; empty where it means what it always does.
    function sentence(code: string): string {
        switch (code) {
        case "too_large":
            return qsTr("This file is too large. Nothing was added, and the file itself is untouched. A file may have 512 MB, a picture 120 million pixels; make it smaller, or send it another way.")
        case "disk_full":
            return qsTr("The disk is full, so the file was not added. What was saved earlier is safe, and the file itself is untouched. Free some space and try again.")
        case "input_output":
            return qsTr("This file cannot be read. Nothing was added. Check that it is still there, that it is a file and not a folder, and that you may open it.")
        case "not_found":
            return qsTr("The server does not have this file yet, or not any more. Whoever added it may still have to send it.")
        case "malformed":
            return qsTr("This file cannot be shown here. It is kept as it is; save a copy to open it with another program.")
        case "internal":
            return qsTr("No files can be added here.")
        }
        return ""
    }

    // Why a copy was not written.
    function saveFailure(code: string): string {
        switch (code) {
        case "disk_full": return qsTr("There is no room for the copy there. Nothing was written; choose another place.")
        case "input_output": return qsTr("The copy cannot be written there. Nothing was written; choose another place.")
        }
        return sentence(code)
    }
}
