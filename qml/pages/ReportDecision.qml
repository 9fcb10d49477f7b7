pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The steering group's approval, and the issues of an approved report: each frozen, and signed by the device that issued it.
Card {
    id: card

    required property ReportDetail detail

    readonly property var fields: detail.fields
    readonly property bool writable: Workspace.role !== "reader" && detail.loaded

    function value(key: string): string {
        return fields[key] ?? ""
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Approval and issues")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.writable && !card.detail.frozen
        spacing: Theme.space3

        FormField {
            id: dayField

            Layout.fillWidth: true
            label: qsTr("Approved on")

            DateField {
                id: day

                name: dayField.label
                tongue: Qt.locale(Language.locale)
                onEdited: iso => value = iso
            }
        }
        FormField {
            id: byField

            Layout.fillWidth: true
            label: qsTr("By whom")

            TextField {
                id: by

                name: byField.label
                placeholderText: qsTr("The steering group")
            }
        }
        FormField {
            id: decisionField

            Layout.fillWidth: true
            label: qsTr("Decision")

            TextField {
                id: decision

                name: decisionField.label
            }
        }
        AppButton {
            icon.name: "check"
            enabled: day.value !== "" && by.text.trim() !== ""
            text: qsTr("Approve the report")
            onClicked: card.detail.approve(day.value, by.text, decision.text)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.detail.frozen
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: Labels.line([qsTr("Approved %1 by %2.").arg(Labels.date(card.value("approved_on"))).arg(card.value("approved_by")), card.value("decision")])
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            visible: card.writable
            spacing: Theme.space2

            AppButton {
                width: Math.min(implicitWidth, parent.width)
                icon.name: "shield"
                text: qsTr("Issue in %1").arg(Labels.languageName(card.detail.language))
                onClicked: card.detail.issue()
            }
            AppButton {
                width: Math.min(implicitWidth, parent.width)
                kind: AppButton.Quiet
                icon.name: "pencil"
                text: qsTr("Open it again")
                onClicked: card.detail.reopen()
            }
        }
    }
    Repeater {
        model: card.detail.issues

        ReportIssue {
            required property var modelData

            Layout.fillWidth: true
            reportId: card.detail.reportId
            issue: modelData
        }
    }
}
