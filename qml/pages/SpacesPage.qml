pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Which notes are read by whom.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Spaces")

    SpaceList { id: spaces }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Each note belongs to one space, and exactly the people of that space can read it. Nobody else can, nor the server.")
        }
        Card {
            Layout.fillWidth: true
            visible: spaces.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: spaces

                ListRow {
                    required property string spaceId
                    required property string name
                    required property string kind
                    required property string subject
                    required property string role
                    required property int people
                    required property bool frozen

                    Layout.fillWidth: true
                    title: Labels.spaceName({ kind: kind, name: name })
                    second: Labels.spacePurpose(kind)
                    secondLines: 4
                    third: Labels.line([frozen ? qsTr("Stands still") : "", kind === "own" ? "" : qsTr("%n person(s)", "", people), Labels.roleLabel(role)])
                    iconName: frozen ? "warning" : Labels.spaceIcon(kind)
                    iconColor: frozen ? Theme.lingonberry : Theme.muted
                    chevron: true
                    onClicked: page.go("people", spaceId)
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: qsTr("A pilot gets a space of its own on the pilot's page.")
        }
        AppButton {
            text: qsTr("Show the pilots")
            icon.name: "pilot"
            onClicked: page.go("pilots", "")
        }
    }
}
