import QtQuick
import QtQuick.Layouts
import Kopa

// What the last visit left open, and the minute that closes it.
Card {
    id: card

    property alias noteId: visit.noteId

    readonly property int open: visit.unused.length + visit.missingConsents.length + (visit.nothingMarked ? 1 : 0)

    signal opened()

    visible: visit.loaded && open > 0
    padding: 1
    spacing: 0

    VisitWrapUp { id: visit }

    ListRow {
        Layout.fillWidth: true
        title: qsTr("Wrap up the last visit")
        second: Labels.line([visit.nothingMarked ? qsTr("No words are marked in this note") : "",
                             visit.unused.length > 0 ? qsTr("%n passage(s) without a finding", "", visit.unused.length) : "",
                             visit.missingConsents.length > 0 ? qsTr("%n consent(s) missing", "", visit.missingConsents.length) : ""])
        secondLines: 4
        iconName: "visit"
        chevron: true
        onClicked: card.opened()
    }
}
