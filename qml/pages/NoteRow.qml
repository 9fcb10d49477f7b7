import QtQuick
import Kopa

// A note in a list: what, where and when, and what is particular about it.
ListRow {
    id: row

    required property string noteId
    required property string snippet
    required property string kind
    required property string when
    required property string pilotName
    required property string place
    required property bool safe
    required property bool differs
    required property bool joined
    required property bool draft
    required property string guests

    text: title !== "" ? title : Labels.kindLabel(kind)
    second: snippet
    third: Labels.line([guests !== "" ? qsTr("Written by guests: %1").arg(guests) : "", Labels.relativeDay(when), pilotName, place])
    iconName: kind
    focusPolicy: Qt.NoFocus
    ringed: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)

    DifferMark {
        visible: row.differs
        compact: row.width < 460 * Theme.textScale
    }
    Badge {
        visible: row.joined && !row.differs && row.guests === ""
        text: row.width < 460 * Theme.textScale ? "" : qsTr("Joined sentences")
        Accessible.name: qsTr("Joined sentences")
        iconName: "people"
        tone: Badge.Waiting
    }
    Badge {
        visible: row.guests !== ""
        Accessible.name: qsTr("Guests")
        iconName: "invite"
        tone: Badge.Info
    }
    Badge {
        visible: row.draft && !row.differs && !row.joined && row.guests === ""
        text: qsTr("Draft")
        iconName: "pencil"
    }
    Icon {
        name: row.safe ? "safe" : "waiting"
        size: 20
        color: row.safe ? Theme.spruce : Theme.cloudberry
        Accessible.ignored: false
        Accessible.role: Accessible.Graphic
        Accessible.name: row.safe ? qsTr("Safe on the server") : qsTr("Not sent yet")
    }
}
