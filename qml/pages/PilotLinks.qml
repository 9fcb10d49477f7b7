import QtQuick
import QtQuick.Layouts
import Kopa

// From a pilot to what is kept about it elsewhere.
Card {
    id: card

    property string pilotId

    signal go(string target, string targetId)

    padding: 1
    spacing: 0

    ApplicationListModel { id: applications; pilot: card.pilotId }

    ListRow {
        Layout.fillWidth: true
        title: qsTr("Findings of this pilot")
        second: qsTr("Obstacles, solutions and models from this area")
        secondLines: 4
        iconName: Labels.placeIcon("findings")
        chevron: true
        onClicked: card.go("findings", "pilot/" + card.pilotId)
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Applications of this pilot")
        second: qsTr("%n application(s)", "", applications.count)
        iconName: Labels.placeIcon("applications")
        chevron: true
        onClicked: card.go("applications", "pilot/" + card.pilotId)
    }
    ListRow {
        Layout.fillWidth: true
        title: Labels.placeLabel("calendar")
        iconName: "calendar"
        chevron: true
        onClicked: card.go("calendar", card.pilotId)
    }
    ListRow {
        Layout.fillWidth: true
        title: ProgrammeWords.record("material")
        iconName: Labels.placeIcon("library")
        chevron: true
        onClicked: card.go("library", "pilot/" + card.pilotId)
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Equal access")
        second: qsTr("Which education is here, next door, only online or nowhere.")
        secondLines: 4
        iconName: "organisation"
        chevron: true
        onClicked: card.go("equality", card.pilotId)
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Figures and start package")
        second: qsTr("Age classes, growth and shrinking beside the network and the country.")
        secondLines: 4
        iconName: "chart"
        chevron: true
        onClicked: card.go("statistics", card.pilotId)
    }
}
