import QtQuick
import Kopa

// What a note wants its reader to know before the words: not saved, in the trash, moved, or written differently by two.
Column {
    id: banners

    required property NoteEditor note
    // Its words are not checked: there is no dictionary.
    property string uncheckedLanguage

    signal go(string target, string targetId)

    function fieldNames(keys: var): string {
        return keys.map(key => Labels.fieldLabel(key)).join(", ")
    }

    spacing: Theme.space3
    visible: salvaged.visible || failed.visible || moved.visible || trashed.visible || revived.visible || differs.visible || origin.visible || guests.visible || unchecked.visible

    Banner {
        id: salvaged

        width: banners.width
        visible: Workspace.salvaged
        kind: Banner.Waiting
        text: qsTr("This note was saved from a damaged file. What you write here is not kept until you go on with what was saved.")
        actionText: qsTr("Show what was saved")
        onActed: banners.go("salvage", "")
    }
    Banner {
        id: failed

        width: banners.width
        visible: !Workspace.salvaged && banners.note.saveState === "failed"
        kind: Banner.Wrong
        text: Sentences.sentence(banners.note.errorCode, banners.note.errorParameters)
        actionText: qsTr("Try again")
        onActed: banners.note.flush()
    }
    Banner {
        id: moved

        width: banners.width
        visible: banners.note.movedAway
        kind: Banner.Waiting
        text: banners.note.movedTo !== "" ? qsTr("This note was moved, and its words go on in another one. What you write here does not get there.")
                                          : qsTr("This note was moved to where you cannot read it. What you write here does not get there.")
        actionText: banners.note.movedTo !== "" ? qsTr("Open the other one") : ""
        onActed: banners.go("note", banners.note.movedTo)
    }
    Banner {
        id: trashed

        width: banners.width
        visible: banners.note.trashed && !banners.note.movedAway
        kind: Banner.Waiting
        text: qsTr("This note is in the trash.")
        actionText: qsTr("Restore")
        onActed: banners.note.restore()
    }
    Banner {
        id: revived

        width: banners.width
        visible: banners.note.revived
        kind: Banner.Waiting
        text: qsTr("Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.")
        actionText: qsTr("Have a look")
        onActed: banners.go("differences", banners.note.noteId)
    }
    Banner {
        id: differs

        width: banners.width
        visible: banners.note.differs
        kind: Banner.Waiting
        text: qsTr("Two people wrote this differently: %1. Both are kept.").arg(banners.fieldNames(banners.note.differingFields))
        actionText: qsTr("Show both")
        onActed: banners.go("differences", banners.note.noteId)
    }
    Banner {
        id: guests

        width: banners.width
        visible: banners.note.guests !== ""
        text: qsTr("Written by guests: %1").arg(banners.note.guests)
    }
    Banner {
        id: unchecked

        property bool read: false

        width: banners.width
        visible: banners.uncheckedLanguage !== "" && !read
        text: qsTr("There is no dictionary for the language of this note (%1) on this device, so its spelling is not checked.").arg(Labels.languageName(banners.uncheckedLanguage))
        closable: true
        onClosed: read = true
    }
    Banner {
        id: origin

        width: banners.width
        visible: banners.note.movedFrom !== ""
        text: qsTr("This note was moved here. Its earlier history is with the one that it was made from.")
        actionText: qsTr("Open the earlier one")
        onActed: banners.go("note", banners.note.movedFrom)
    }
}
