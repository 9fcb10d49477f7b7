pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How far a report is, the way to send it, and what came of that.
ColumnLayout {
    id: head

    required property QualityReportForm form
    property string trouble
    property var outcome: null

    readonly property var about: form.about

    signal send
    signal spaceWanted(string buyer)

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        color: Theme.muted
        text: Labels.line([RecordWords.choice("quality_report.state", head.about.state ?? "", Language.code),
                           head.about.due ? qsTr("due %1").arg(Labels.date(head.about.due)) : "",
                           head.form.steps.length === 0 ? "" : head.form.unsettled > 0 ? qsTr("%n answers are open", "", head.form.unsettled) : qsTr("every answer is there")])
    }
    Banner {
        Layout.fillWidth: true
        visible: head.trouble !== ""
        kind: Banner.Wrong
        text: head.trouble
    }
    Banner {
        Layout.fillWidth: true
        visible: head.outcome !== null
        kind: Banner.Info
        text: head.outcome === null ? "" : qsTr("Sending %1 is on its way to %n municipalities. Each gets its own part only.", "", head.outcome.parts.filter(part => part.told).length).arg(head.outcome.sending)
    }
    Banner {
        Layout.fillWidth: true
        visible: head.outcome !== null && head.outcome.parts.some(part => part.readOnly)
        kind: Banner.Waiting
        text: head.outcome === null ? "" : qsTr("You may only read the space with %1, so that part waits. Ask its coordinator for the right to write, and send again.").arg(head.outcome.parts.filter(part => part.readOnly).map(part => part.buyer).join(", "))
    }
    Banner {
        Layout.fillWidth: true
        visible: head.outcome !== null && head.outcome.parts.some(part => !part.told && !part.readOnly)
        kind: Banner.Waiting
        text: qsTr("Some municipalities share no space with the provider yet, so their part waits. Make the space, and send again.")
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: head.outcome === null ? [] : head.outcome.parts.filter(part => !part.told && !part.readOnly)

            AppButton {
                required property var modelData

                icon.name: "people"
                text: qsTr("Make a space with %1").arg(modelData.buyer)
                onClicked: head.spaceWanted(modelData.buyerId)
            }
        }
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: head.form.busy
        title: qsTr("Sending the report")
        second: qsTr("You can go on working.")
        cancellable: false
        measured: false
    }
    AppButton {
        visible: head.form.steps.length > 0
        icon.name: "sending"
        kind: AppButton.Primary
        enabled: head.form.unsettled === 0 && !head.form.busy
        text: (head.about.sending ?? 0) > 0 ? qsTr("Send a correction") : qsTr("Send to the municipalities")
        onClicked: head.send()
    }
}
