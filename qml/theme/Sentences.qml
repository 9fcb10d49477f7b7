pragma Singleton

import QtQml

// From an error's stable name (core/result/error.h) to what a person reads: what happened, what it means, what to do.
QtObject {
    // Every name there is; a test compares it with the list in core.
    readonly property var codes: ["internal", "usage", "invalid_argument", "not_found", "not_member", "already_member", "read_only",
        "store_missing", "store_in_use", "store_too_new", "store_damaged", "store_unwritable", "disk_full", "input_output",
        "invitation_broken", "invitation_used", "invitation_expired", "invitation_unknown", "server_unknown", "server_unreachable",
        "server_key_mismatch", "certificate_mismatch", "captive_portal", "tls_inspected", "server_refused", "server_busy", "answer_garbled", "answer_too_large",
        "answer_version", "signature_invalid", "chain_broken", "equivocation", "rolled_back", "key_missing", "decryption_failed",
        "malformed", "too_large", "too_many_waiting", "store_locked", "passphrase_wrong", "passphrase_short", "keyring_missing",
        "keyring_locked", "seal_damaged", "backup_damaged", "code_mistyped", "code_unknown", "not_confirmed", "removed",
        "last_coordinator", "log_withheld", "log_forked", "device_renewed", "cancelled", "picture_unreadable", "file_changed", "quota_reached",
        "files_missing", "parcel_damaged", "parcel_foreign", "parcel_newer",
        "hub_link_broken", "hub_unreachable", "hub_isolated", "hub_over", "no_local_network",
        "space_frozen", "space_deleted", "store_outdated",
        "not_statistics", "statistics_damaged", "statistics_missing", "statistics_division", "list_damaged"]

    // The sentence for a code; an empty code gives an empty sentence.
    function sentence(code: string, parameters: var): string {
        const given = parameters ?? {}
        const words = store(code, given) || lock(code, given) || invitation(code) || membership(code, given) || server(code, given)
            || sealed(code) || work(code) || statistics(code, given) || ListWords.sentence(code, given)
        return code === "" ? "" : words || work("internal")
    }

    function store(code: string, given: var): string {
        const path = given.path ?? ""
        switch (code) {
        case "store_missing":
            return qsTr("There are no notes in the folder %1. Nothing was changed. Choose the folder where your notes are, or start anew.").arg(path)
        case "store_in_use":
            return qsTr("Kopa is already open with these notes. Nothing was changed. Use the window that is open, or close it first.")
        case "store_too_new":
            return qsTr("These notes were written by a newer Kopa. They are untouched. Install the newest Kopa on this device to open them.")
        case "store_outdated":
            return qsTr("These notes are in the form of an older version and have to be brought up to date first. They are untouched. Open them with the newest Kopa.")
        case "store_damaged":
            return qsTr("The file with your notes does not hold together, so Kopa leaves it as it is. What had been sent is safe on the server. Copy the folder %1 somewhere safe and ask for help before doing anything else.").arg(path)
        case "store_unwritable":
            return qsTr("Kopa may not write in the folder %1, so nothing new can be saved. Your earlier notes are untouched. Give yourself the right to write there and open Kopa again.").arg(path)
        case "disk_full":
            return qsTr("The disk is full. What was saved is safe, but your latest words are only on this screen. Free some space; Kopa tries again by itself.")
        case "input_output":
            return qsTr("The disk did not do as asked. What was saved earlier is safe, but your latest words may be only on this screen. Copy them elsewhere and check the disk.")
        }
        return ""
    }

    function lock(code: string, given: var): string {
        switch (code) {
        case "store_locked":
            return qsTr("Kopa is locked. Your notes are safe. Unlock it to go on.")
        case "passphrase_wrong":
            return qsTr("This passphrase does not open your notes. Nothing was changed. Check capital letters and the keyboard's language, and try again.")
        case "passphrase_short":
            return qsTr("A passphrase needs at least %n character(s). Nothing was changed. Several words that mean something to you only are good.", "", Number(given.minimum ?? 10))
        case "keyring_missing":
            return qsTr("This device's keyring does not hold the key to your notes. Nothing was changed. Open them with your passphrase or your recovery code.")
        case "keyring_locked":
            return qsTr("This device's keyring is locked, so the key to your notes cannot be read. Nothing was changed. Unlock the keyring, or use your passphrase.")
        case "seal_damaged":
            return qsTr("The small file that holds the key to your notes is damaged. The notes themselves are untouched. Copy the folder %1 somewhere safe, then restore your backup or use your recovery code.").arg(given.path ?? "")
        case "backup_damaged":
            return qsTr("This backup is cut short, changed or not one of Kopa's. Nothing was restored. Try another copy of it.")
        }
        return ""
    }

    function invitation(code: string): string {
        switch (code) {
        case "invitation_broken":
            return qsTr("This is not a whole invitation. Nothing was changed. Copy the link again from its beginning to its end, or use the picture of the code.")
        case "invitation_used":
            return qsTr("Somebody has already joined with this invitation. Nothing was changed. Ask for a new one: each is for one device.")
        case "invitation_expired":
            return qsTr("This invitation is too old. Nothing was changed. Ask the one who invited you for a new one.")
        case "invitation_unknown":
            return qsTr("The network does not know this invitation; perhaps it was taken back. Nothing was changed. Ask for a new one.")
        case "not_member":
            return qsTr("This device is in no network yet. You can write notes; they stay on this device. Join with an invitation to share them.")
        case "already_member":
            return qsTr("This device is in the network already. Nothing was changed and nothing needs to be done.")
        case "read_only":
            return qsTr("In this network you can read but not write. Nothing was changed. Ask the one who invited you if you should be able to write.")
        }
        return ""
    }

    function membership(code: string, given: var): string {
        switch (code) {
        case "code_mistyped":
            if (given.group === 0)
                return qsTr("The code is not whole: a group is missing, or there is one too many. Compare it with your page from the beginning.")
            return qsTr("There is a slip in group %1 of the code. Look at that group on your page once more.").arg(given.group ?? "")
        case "code_unknown":
            return qsTr("Nobody in the network has this recovery code. Perhaps a newer code has replaced it, or the server's address is another. Nothing was changed.")
        case "not_confirmed":
            return qsTr("You have asked to join. Call the person who invited you and compare the code on your screens; then the notes arrive.")
        case "removed":
            return qsTr("This device has been taken out of the network. What is on it stays readable here, but nothing is sent or received any more. Ask the network's administrator if this is a mistake.")
        case "last_coordinator":
            return qsTr("Somebody must look after the network. Nothing was changed. Make somebody else an administrator first.")
        case "log_withheld":
            return qsTr("Somebody knows a newer list of members than the server gives. What depends on it waits. Your notes are safe. Tell the network's administrator.")
        case "log_forked":
            return qsTr("There are two different lists of members, and the server has confirmed both. Notes go on as before, but nobody can be added or removed until an administrator has settled it.")
        case "device_renewed":
            return qsTr("These notes were restored or copied, so this device counts as a new one. What you write is kept here. Ask the network's administrator, or use your other device, to let it in again.")
        }
        return ""
    }

    function server(code: string, given: var): string {
        const url = given.url ?? ""
        switch (code) {
        case "server_unknown":
            return qsTr("No server has been set. Your notes are safe on this device, but nobody else gets them. Ask the network's administrator for a server.")
        case "server_unreachable":
            return qsTr("The server does not answer. Your notes are safe on this device and are sent when there is a connection. You can go on working.")
        case "server_key_mismatch":
            return qsTr("The server at %1 is not the one this network uses. Nothing was sent to it; your notes are safe on this device. Ask the network's administrator what has changed.").arg(url)
        case "certificate_mismatch":
            return qsTr("The connection to %1 cannot be trusted, so nothing was sent. Your notes are safe on this device. Try another network; if this goes on, tell the administrator.").arg(url)
        case "captive_portal":
            return qsTr("This network asks you to sign in first. Your notes are safe on this device. Sign in on the network's page in a web browser, and Kopa goes on by itself.")
        case "tls_inspected":
            return qsTr("Your own server answers, but the encrypted connection is opened on the way by this network, or the server's certificate has been renewed. What you write stays sealed, but whoever runs this network can see who syncs and when. Ask them, try another network, or go on all the same.")
        case "server_refused":
            return qsTr("The server did not accept what was sent. Your notes are safe on this device and stay in the outbox. Tell the network's administrator.")
        case "server_busy":
            return qsTr("The server is busy. Your notes are safe on this device. Kopa tries again in %n second(s).", "", Number(given.seconds ?? 60))
        case "answer_garbled":
            return qsTr("The server's answer came broken. Nothing was lost. Kopa tries again by itself; a network that asks you to sign in can cause this.")
        case "answer_too_large":
            return qsTr("The server's answer was larger than it may be, so it was not taken. Nothing was lost. If this goes on, tell the network's administrator.")
        case "answer_version":
            return qsTr("The server speaks a newer language than this Kopa. Your notes are safe on this device. Install the newest Kopa to sync again.")
        }
        return ""
    }

    function sealed(code: string): string {
        switch (code) {
        case "signature_invalid":
            return qsTr("Something arrived that nobody in the network has signed, and it was left out. Your notes are untouched. Tell the network's administrator.")
        case "chain_broken":
            return qsTr("Something is missing between what had come before and what came now. Your notes are untouched. Kopa asks the server again by itself.")
        case "equivocation":
            return qsTr("One device has sent two different things under the same number; perhaps it was restored from a copy. Your notes are untouched. Tell the network's administrator.")
        case "rolled_back":
            return qsTr("The server has less than it had confirmed. Nothing is lost: this device keeps its own notes and sends them again. Tell the network's administrator.")
        case "key_missing":
            return qsTr("Some notes cannot be opened yet, because this device lacks their key. They open by themselves when the key arrives from another member.")
        case "decryption_failed":
            return qsTr("Something that arrived could not be opened and was left out. Your own notes are untouched. Tell the network's administrator if this goes on.")
        case "malformed":
            return qsTr("What was given is not in a form that Kopa reads. Nothing was changed. Check that it is the right file or link.")
        case "too_large":
            return qsTr("What was given is larger than Kopa takes. Nothing was changed. Try with a smaller one.")
        case "too_many_waiting":
            return qsTr("Too many changes arrived before those that they build upon. They stay on the server, and Kopa asks for them again by itself. If this goes on, tell the network's administrator.")
        }
        return ""
    }

    function work(code: string): string {
        switch (code) {
        case "internal":
            return qsTr("Kopa did something wrong. What was saved is safe. Close Kopa and open it again; if this comes back, report it.")
        case "usage":
            return qsTr("Kopa did not understand what was asked. Nothing was changed. Try in another way.")
        case "invalid_argument":
            return qsTr("One of the values is not possible here. Nothing was changed. Check what you wrote.")
        case "not_found":
            return qsTr("This is not on this device; perhaps it has not arrived yet. Sync when there is a connection and look again.")
        case "cancelled":
            return qsTr("Stopped, as you asked. What was done until then is saved; you can start again at any time.")
        case "picture_unreadable":
            return qsTr("This file says that it is a picture, but it cannot be read as one. It was not added. Add it as a document, or take the picture again.")
        case "file_changed":
            return qsTr("The file changed while it was being read. It was not added. Wait until it is finished, and add it again.")
        case "files_missing":
            return qsTr("Not all photos and files of this note are on this device. Fetch them first; then the note can move with all that belongs to it.")
        case "parcel_damaged":
            return qsTr("This file is cut or damaged, or it is none that Kopa has written. Nothing of it was taken. Have it written again, and take the stick out only when that is done.")
        case "parcel_foreign":
            return qsTr("This file comes from another network than yours. Nothing of it was taken.")
        case "parcel_newer":
            return qsTr("This file was written by a newer Kopa. Nothing of it was taken. Update Kopa, then take it in again.")
        case "hub_link_broken":
            return qsTr("This is not the whole code of a workshop. Scan the host's code again, or copy all of the link.")
        case "hub_unreachable":
            return qsTr("Nobody answers for this workshop. Connect to the same Wi-Fi as the host, then try again. Your notes are safe on this device.")
        case "hub_isolated":
            return qsTr("You are on the same Wi-Fi as the host, but it keeps its devices apart, as guest networks often do. Ask the host to open a hotspot on their own computer or phone and connect to that. Your notes are safe on this device.")
        case "hub_over":
            return qsTr("This workshop has ended. What you wrote is on this device and goes to the server when there is a connection.")
        case "no_local_network":
            return qsTr("This device is on no network by which others could reach it. Connect to the Wi-Fi of the room or open a hotspot, then try again.")
        case "quota_reached":
            return qsTr("The server has no more room for this space. What it has not taken is safe on this device and waits here; ask whoever runs the server for room.")
        case "space_frozen":
            return qsTr("Whoever runs the server has frozen this space, so nothing can be sent to it for now. You can go on reading and writing; what you write is safe on this device and waits here.")
        case "space_deleted":
            return qsTr("Whoever runs the server has deleted this space there. Your notes stay on this device, but are no longer shared with others. Ask the coordinator of the network how to go on.")
        }
        return ""
    }

    function statistics(code: string, given: var): string {
        const where = given.place ?? "?" // the number of a line, or the name of a part
        switch (code) {
        case "not_statistics":
            if (given.found === "html")
                return qsTr("This is a web page and not the figures themselves. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.")
            return qsTr("These are no statistics in a form that Kopa reads. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.")
        case "statistics_damaged":
            return qsTr("The statistics do not hold together: %1 (%2). Nothing was taken. Fetch the file again from where it came.").arg(damage(given.reason ?? "")).arg(isNaN(where) ? where : qsTr("line %1").arg(where))
        case "statistics_missing":
            return qsTr("The statistics do not have all that is asked for. Missing: %1. Choose a table that has it.").arg(given.missing ?? "?")
        case "statistics_division":
            return qsTr("The statistics are by the municipalities of another day, and Kopa knows no dated change that tells how these fit: %1. Nothing was taken. Choose figures by the municipalities of the day you need.").arg(given.municipalities ?? "?")
        }
        return ""
    }

    function damage(reason: string): string {
        switch (reason) {
        case "encoding":
            return qsTr("the letters are broken")
        case "cut":
            return qsTr("the file ends too early")
        case "number":
            return qsTr("there is no number where one belongs")
        case "cells":
            return qsTr("there are more or fewer figures than the table has places")
        case "part":
            return qsTr("a part that every table has is missing")
        case "twice":
            return qsTr("the same thing is there twice")
        case "code":
            return qsTr("something is named that is not in the table")
        }
        return qsTr("it is written in another way than its form allows")
    }
}
