import QtQuick
import QtQuick.Layouts
import Kopa

// The development targets of the whole network, or of one pilot ("pilot/ID"), with how far each has come.
Page {
    id: page

    readonly property string ofPilot: targetId.startsWith("pilot/") ? targetId.slice(6) : ""

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("targets")
    actions: [
        IconButton {
            icon.name: "trash"
            text: qsTr("Deleted")
            onClicked: page.go("trash", "target")
        },
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New target")
            onClicked: page.go("target", targets.create(page.ofPilot))
        }
    ]

    TargetListModel { id: targets; pilot: page.ofPilot }

    ScrollColumn {
        SegmentedChoice {
            Layout.fillWidth: true
            visible: targets.whole > 0
            name: page.title
            keys: ["", "open", "reached", "given_up"]
            labelOf: key => key === "" ? qsTr("All") : RecordWords.choice("target.state", key, Language.code)
            value: targets.state
            onChosen: key => targets.state = key
        }
        TargetRows {
            Layout.fillWidth: true
            visible: targets.count > 0
            targets: targets
            ofPilot: page.ofPilot !== ""
            onOpened: targetId => page.go("target", targetId)
        }
        EmptyState {
            Layout.fillWidth: true
            visible: targets.count === 0
            iconName: "chart"
            text: targets.whole > 0 ? qsTr("No target is in this state.")
                                    : qsTr("Each area sets its own development targets: where it began, where it wants to be, and by when.")
            actionText: targets.whole > 0 ? qsTr("Show all targets") : Workspace.role !== "reader" ? qsTr("New target") : ""
            onActed: targets.whole > 0 ? targets.state = "" : page.go("target", targets.create(page.ofPilot))
        }
    }
}
