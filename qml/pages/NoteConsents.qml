pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// Of a note whose people have not all been asked for consent, or whose pictures want it: how many, the way there, and
// each name to be asked at once: one tap shows the wording, a second one answers, and the note is there again.
Column {
    id: asking

    required property ConsentList people

    signal clicked()

    visible: people.missing + people.pictures + people.recordings > 0

    ListRow {
        width: asking.width
        leftPadding: 0
        rightPadding: 0
        iconName: "waiting"
        iconColor: Theme.cloudberry
        title: qsTr("Consent")
        second: Labels.line([asking.people.missing > 0 ? qsTr("%n person(s) not asked yet", "", asking.people.missing) : "",
                             asking.people.pictures + asking.people.recordings > 0 ? qsTr("%n file(s) without everybody's consent", "", asking.people.pictures + asking.people.recordings) : ""])
        chevron: true
        onClicked: asking.clicked()
    }
    Flow {
        width: asking.width
        spacing: Theme.space2

        Repeater {
            model: asking.people

            Chip {
                required property string person
                required property bool missing

                width: Math.min(implicitWidth, asking.width)
                visible: missing && person !== ""
                icon.name: "person"
                text: qsTr("Ask %1").arg(person)
                onClicked: wording.openFor(asking.people.find("person", person))
            }
        }
    }
    ConsentAsking {
        id: wording

        people: asking.people
        onOtherWay: asking.clicked()
    }
}
