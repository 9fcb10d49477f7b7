pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The findings, each a place to let a passage go on; the first makes a new one.
ColumnLayout {
    id: targets

    required property FindingListModel findings
    property bool writable: true

    signal dropped(string finding) // empty: a new one
    signal opened(string finding)

    spacing: Theme.space2

    component Target: DropArea {
        id: target

        property string findingId
        readonly property bool over: containsDrag
        default property alias content: slot.data

        keys: ["passage"]
        implicitHeight: slot.childrenRect.height
        onDropped: drop => {
            drop.accept()
            targets.dropped(target.findingId)
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            color: target.over ? Theme.spruceSoft : Theme.surface
            border.width: target.over ? 2 : 1
            border.color: target.over ? Theme.spruce : Theme.line
        }
        Item {
            id: slot

            anchors.fill: parent
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.space4
        text: Labels.placeLabel("findings")
        count: targets.findings.count
    }
    Target {
        objectName: "newFinding"
        Layout.fillWidth: true
        Layout.rightMargin: Theme.space4
        Layout.minimumHeight: Theme.target
        implicitHeight: Math.max(Theme.target, hint.implicitHeight + 2 * Theme.space3)
        visible: targets.writable

        AppText {
            id: hint

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space3
            color: Theme.muted
            text: qsTr("Drag a passage here to make a new finding of it, or to a finding to support it.")
        }
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: Theme.space4
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        spacing: Theme.space2
        model: targets.findings
        Accessible.role: Accessible.List
        Accessible.name: Labels.placeLabel("findings")
        Keys.onReturnPressed: targets.opened((currentItem as Target)?.findingId ?? "")
        Keys.onEnterPressed: targets.opened((currentItem as Target)?.findingId ?? "")

        delegate: Target {
            id: target

            required property var model

            findingId: model.findingId
            width: list.width
            implicitHeight: row.implicitHeight

            ListRow {
                id: row

                width: list.width
                focusPolicy: Qt.NoFocus
                ringed: target.ListView.isCurrentItem && list.activeFocus
                iconName: FindingWords.kindIcon(target.model.kind)
                title: target.model.claim !== "" ? target.model.claim : qsTr("A finding without a claim")
                second: target.model.kind !== "" ? Labels.kindLabel(target.model.kind) : qsTr("Kind not chosen")
                third: qsTr("%n passage(s) behind it", "", target.model.evidence)
                chevron: true
                onClicked: targets.opened(target.findingId)
            }
        }
    }
}
