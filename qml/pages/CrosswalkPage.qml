pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What the common criteria answer to in other frameworks of quality, and the gaps.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("crosswalk")

    CrosswalkView { id: crosswalk }

    ScrollColumn {
        Column {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: crosswalk.rows

                CrosswalkCard {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    title: Labels.line([modelData.framework + " " + modelData.place, modelData.title])
                    criteria: modelData.criteria
                    onOpened: criterionId => page.go("criterion", criterionId)
                }
            }
            CrosswalkCard {
                width: parent.width
                visible: crosswalk.without.length > 0
                title: qsTr("Answers to no other framework")
                criteria: crosswalk.without
                onOpened: criterionId => page.go("criterion", criterionId)
            }
        }
    }
}
