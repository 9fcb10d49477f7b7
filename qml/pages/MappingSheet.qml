pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A cell of the mapping: what a municipality does there, what it asks for, and the way to tell more.
Sheet {
    id: sheet

    required property QualityMapping mapping
    property bool writable: true
    property string municipality
    property string columnName
    property var methods: []
    property var criteria: []

    signal gone(string target, string targetId)
    signal asked()

    function leave(target: string, targetId: string) {
        close()
        gone(target, targetId)
    }

    title: Labels.line([municipality, columnName])

    AppText {
        Layout.fillWidth: true
        visible: sheet.methods.length + sheet.criteria.length === 0
        text: qsTr("Nobody has told yet how quality is followed up here.")
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: sheet.methods.length > 0
        text: qsTr("How it is followed up")
    }
    Column {
        Layout.fillWidth: true
        visible: sheet.methods.length > 0

        Repeater {
            model: sheet.opened ? sheet.mapping.methods(sheet.methods) : []

            MethodRow {
                required property var modelData

                width: parent?.width || implicitWidth
                told: modelData
                onClicked: sheet.leave("method", modelData.methodId)
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: sheet.criteria.length > 0
        text: qsTr("What is asked for")
    }
    Column {
        Layout.fillWidth: true
        visible: sheet.criteria.length > 0

        Repeater {
            model: sheet.opened ? sheet.mapping.criteria(sheet.criteria) : []

            ListRow {
                required property var modelData

                width: parent?.width || implicitWidth
                title: modelData.name || qsTr("A criterion without a title")
                second: modelData.asked
                chevron: true
                onClicked: sheet.leave("criterion", modelData.criterionId)
            }
        }
    }
    footer: AppButton {
        Layout.fillWidth: true
        visible: sheet.writable
        icon.name: "add"
        text: qsTr("New method")
        onClicked: {
            sheet.close()
            sheet.asked()
        }
    }
}
