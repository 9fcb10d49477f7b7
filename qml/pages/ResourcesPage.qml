pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Shared teachers, rooms and other resources, with what is booked twice or too much of this school year.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("resources")
    actions: [
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New resource")
            onClicked: page.go("resource", shared.create())
        }
    ]

    ResourceList { id: shared }

    ScrollColumn {
        Flow {
            Layout.fillWidth: true
            visible: shared.whole > 0
            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: Labels.fieldLabel("kind")

            Repeater {
                model: ["", ...TeachingWords.kinds]

                Chip {
                    required property string modelData

                    text: modelData === "" ? qsTr("All") : RecordWords.choice("resource.kind", modelData, Language.code)
                    checked: shared.kind === modelData
                    onClicked: shared.kind = modelData
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: shared.count > 0
            padding: 1
            spacing: 0

            Column {
                id: rows

                Layout.fillWidth: true
                Layout.minimumHeight: 1

                Repeater {
                    model: shared

                    ListRow {
                        id: row

                        required property string resourceId
                        required property string name
                        required property string person
                        required property string kind
                        required property string employer
                        required property real lessons
                        required property int warnings
                        readonly property bool narrow: width < 420 * Theme.textScale
                        readonly property string warning: warnings > 0 ? qsTr("%n to look at", "", warnings) : ""

                        width: rows.width
                        iconColor: narrow && warning !== "" ? Theme.cloudberry : Theme.muted
                        iconName: narrow && warning !== "" ? "attention" : kind === "room" ? "place" : kind === "equipment" || kind === "vehicle" ? "device" : "person"
                        chevron: true
                        title: name || RecordWords.choice("resource.kind", kind, Language.code)
                        second: Labels.line([person, RecordWords.choice("resource.kind", kind, Language.code), employer])
                        third: Labels.line([narrow ? warning : "", lessons > 0 ? qsTr("%1 this school year").arg(qsTr("%1 lessons").arg(Labels.number(Math.round(lessons * 100) / 100))) : ""])
                        onClicked: page.go("resource", resourceId)

                        Badge {
                            visible: row.warning !== "" && !row.narrow
                            iconName: "attention"
                            tone: Badge.Waiting
                            text: row.warning
                        }
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: shared.loaded && shared.count === 0
            iconName: "people"
            text: shared.whole > 0 ? qsTr("There is nothing of this kind.")
                                      : qsTr("A teacher, a room or a device that several municipalities or schools share: who uses it, when and where, and who pays which share.")
            actionText: shared.whole > 0 ? qsTr("Show all resources") : Workspace.role !== "reader" ? qsTr("New resource") : ""
            onActed: shared.whole > 0 ? shared.kind = "" : page.go("resource", shared.create())
        }
        AppButton {
            icon.name: "clock"
            text: Labels.placeLabel("hourrules")
            onClicked: page.go("hourrules", "")
        }
    }
}
