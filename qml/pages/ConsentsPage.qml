pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What the people of a note have agreed to: a tap on a name shows the wording in that person's language, a second one answers.
Page {
    id: page

    function answerOf(row: var): string {
        if (row.missing)
            return qsTr("Has not been asked")
        if (row.withdrawn)
            return qsTr("Withdrawn on %1").arg(Labels.date(row.withdrawnOn))
        return row.agreed.length > 0 ? row.agreed.map(key => PassageWords.purpose(key)).join(", ") : qsTr("Said no to everything")
    }

    function named(people: var): string {
        return people.join(", ")
    }

    columnWidth: Theme.readingWidth
    title: qsTr("Consent")

    ConsentList {
        id: people

        noteId: page.targetId
        onFailed: (code, parameters) => trouble.show(code, parameters)
    }
    ConsentAsking {
        id: wording

        people: people
        onOtherWay: row => asking.openFor(row)
    }
    ConsentSheet {
        id: asking

        people: people
        onWithdrawn: consent => Notices.offer(qsTr("Consent withdrawn"), () => people.setWithdrawn(consent, false))
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            visible: people.title !== ""
            color: Theme.muted
            text: people.title
        }
        Banner {
            id: trouble

            function show(code: string, parameters: var) {
                text = Sentences.sentence(code, parameters)
                visible = true
            }

            Layout.fillWidth: true
            visible: false
            kind: Banner.Wrong
        }
        Banner {
            Layout.fillWidth: true
            visible: people.pictures + people.recordings > 0
            kind: Banner.Waiting
            text: Labels.line([people.pictures > 0 ? qsTr("%n picture(s) without everybody's consent", "", people.pictures) : "",
                               people.recordings > 0 ? qsTr("%n recording(s) without everybody's consent", "", people.recordings) : ""])
                  + ": " + page.named(people.unasked)
        }
        Card {
            Layout.fillWidth: true
            visible: people.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: people

                ListRow {
                    id: row

                    required property string person
                    required property string consentId
                    required property bool missing
                    required property bool withdrawn
                    required property string withdrawnOn
                    required property var agreed
                    required property string givenOn
                    required property string language

                    Layout.fillWidth: true
                    title: person !== "" ? person : qsTr("Somebody who was erased")
                    second: page.answerOf(row)
                    third: givenOn !== "" && !withdrawn ? Labels.date(givenOn) : ""
                    iconName: missing ? "waiting" : withdrawn ? "close" : "check"
                    iconColor: missing || withdrawn ? Theme.cloudberry : Theme.spruce
                    chevron: true
                    enabled: person !== ""
                    onClicked: {
                        if (missing)
                            wording.openFor(people.find("person", person))
                        else
                            asking.openFor(people.find("person", person))
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: people.count === 0
            text: qsTr("Nobody is listed as a participant of this note yet.")
            actionText: page.targetId !== "" ? qsTr("Add participants") : qsTr("Go to the notes")
            onActed: page.targetId !== "" ? page.go("note", page.targetId) : page.go("notes", "")
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("The wording that a person sees is kept with the answer. Whoever withdraws is left out of quotes, and everything that stands on their words is marked.")
        }
    }
}
