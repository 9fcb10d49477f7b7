pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// All versions of a criterion, and the way to the next one.
ColumnLayout {
    id: part

    required property CriterionDetail detail

    signal opened(string criterionId)

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Versions")
        count: part.detail.versions.length
    }
    Card {
        Layout.fillWidth: true
        visible: part.detail.versions.length > 0
        padding: 1
        spacing: 0

        Column {
            Layout.fillWidth: true

            Repeater {
                model: part.detail.versions

                ListRow {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    iconName: modelData.criterionId === part.detail.recordId ? "check" : "page"
                    title: qsTr("Version %1").arg(modelData.version)
                    second: Labels.line([QualityWords.standing(modelData.standing), modelData.from !== "" ? qsTr("applies from %1").arg(Labels.date(modelData.from)) : ""])
                    third: modelData.asked
                    chevron: modelData.criterionId !== part.detail.recordId
                    onClicked: {
                        if (modelData.criterionId !== part.detail.recordId)
                            part.opened(modelData.criterionId)
                    }
                }
            }
        }
    }
    AppButton {
        visible: part.detail.canWrite
        icon.name: "duplicate"
        text: part.detail.common ? qsTr("Propose a new version") : qsTr("Propose it to all")
        onClicked: part.opened(part.detail.propose())
    }
}
