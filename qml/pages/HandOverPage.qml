pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Before somebody leaves, or simply when they are ready: own drafts are given to others to read, all in one go.
Page {
    id: page

    property var kept: []
    property string chosen
    property int handed: 0

    readonly property var space: spaceList.revision >= 0 ? spaceList.find("spaceId", chosen) : ({})
    readonly property int going: drafts.count - kept.length

    columnWidth: Theme.readingWidth
    title: qsTr("Hand over my drafts")

    OwnDrafts { id: drafts }
    SpaceList { id: spaceList }
    ReadersSheet {
        id: sheet

        spaces: spaceList
        value: page.chosen
        title: qsTr("Who gets to read them?")
        onChosen: spaceId => page.chosen = spaceId
    }
    Connections {
        target: NoteMoves

        function onMoved(notes) {
            page.handed = notes.length
            page.kept = []
            if (notes.length > 0)
                Notices.offer(qsTr("%n note(s) handed over", "", notes.length), () => NoteMoves.takeBack())
        }
        function onTakenBack() {
            page.handed = 0
        }
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Only you can read these, on your own devices. When you leave, nobody else will ever find them, unless you hand them over first.")
        }
        Banner {
            Layout.fillWidth: true
            visible: NoteMoves.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(NoteMoves.errorCode, NoteMoves.errorParameters)
        }
        Banner {
            Layout.fillWidth: true
            visible: page.handed > 0 && !NoteMoves.busy
            text: qsTr("%n note(s) can now be read by: %1.", "", page.handed).arg(Labels.readers(page.space))
            actionText: qsTr("Take back")
            onActed: NoteMoves.takeBack()
        }
        EmptyState {
            Layout.fillWidth: true
            visible: drafts.loaded && drafts.count === 0
            iconName: "note"
            text: qsTr("You have no drafts that only you can read.")
            actionText: qsTr("Show the notes")
            onActed: page.go("notes", "")
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: drafts.count > 0
            text: qsTr("Your drafts")
            count: drafts.count
        }
        Card {
            Layout.fillWidth: true
            visible: drafts.count > 0
            spacing: 0

            Repeater {
                model: drafts

                CheckBox {
                    required property string noteId
                    required property string title
                    required property string when
                    required property string kind

                    Layout.fillWidth: true
                    enabled: !NoteMoves.busy
                    text: Labels.line([title !== "" ? title : Labels.kindLabel(kind), Labels.relativeDay(when)])
                    checked: !page.kept.includes(noteId)
                    onToggled: page.kept = checked ? page.kept.filter(id => id !== noteId) : page.kept.concat([noteId])
                }
            }
        }
        FormField {
            Layout.fillWidth: true
            visible: drafts.count > 0
            label: qsTr("Who gets to read them?")

            AppButton {
                Layout.fillWidth: true
                enabled: !NoteMoves.busy
                icon.name: Labels.spaceIcon(page.space.kind ?? "network")
                text: page.space.kind ? Labels.readers(page.space) : qsTr("Choose")
                onClicked: sheet.open()
            }
        }
        ProgressRow {
            Layout.fillWidth: true
            visible: NoteMoves.busy && NoteMoves.total > 1
            title: qsTr("Handing over")
            second: qsTr("%1 of %2").arg(NoteMoves.done).arg(NoteMoves.total)
            value: NoteMoves.done / NoteMoves.total
            cancellable: false
        }
        AppButton {
            visible: drafts.count > 0
            kind: AppButton.Primary
            icon.name: "forward"
            enabled: !NoteMoves.busy && page.going > 0 && page.space.kind !== undefined && page.space.kind !== "own"
            text: qsTr("Hand over %n note(s)", "", page.going)
            onClicked: NoteMoves.move(drafts.ids(page.kept), page.chosen)
        }
    }
}
