import QtQuick
import Kopa

// Of a note whose people have not all been asked for consent, or whose pictures want it: how many, and the way there.
ListRow {
    id: row

    required property ConsentList people

    leftPadding: 0
    rightPadding: 0
    visible: people.missing + people.pictures + people.recordings > 0
    iconName: "waiting"
    iconColor: Theme.cloudberry
    title: qsTr("Consent")
    second: Labels.line([people.missing > 0 ? qsTr("%n person(s) not asked yet", "", people.missing) : "",
                         people.pictures + people.recordings > 0 ? qsTr("%n file(s) without everybody's consent", "", people.pictures + people.recordings) : ""])
    chevron: true
}
