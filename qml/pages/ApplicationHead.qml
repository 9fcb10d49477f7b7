import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Where an application stands: its deadline, who submitted it and when, what was decided, and what one should look at.
ColumnLayout {
    id: head

    required property ApplicationDetail application

    signal reviewed()
    signal differed()

    spacing: Theme.space3

    FileDialog {
        id: file

        title: qsTr("Save the letter to the applicants")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "odt"
        nameFilters: ["OpenDocument (*.odt)", "PDF (*.pdf)"]
        onAccepted: head.application.saveLetter(selectedFile)
    }
    Connections {
        target: head.application

        function onLetterSaved() {
            saved.visible = true
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        spacing: Theme.space2

        ApplicationBadge { stage: head.application.state }
        ApplicationBadge {
            visible: head.application.late && head.application.state !== "late"
            stage: "late"
        }
        Badge {
            width: Math.min(implicitWidth, head.width)
            visible: head.application.deadline !== ""
            text: qsTr("Deadline %1 (%2)").arg(Labels.dateTime(head.application.deadline)).arg(head.application.timeZone)
            iconName: "clock"
            tone: head.application.pastDeadline && head.application.submitted === "" ? Badge.Waiting : Badge.Calm
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: head.application.differs
        kind: Banner.Waiting
        text: qsTr("Two people wrote something about this application differently. Both are kept.")
        actionText: qsTr("Show both")
        onActed: head.differed()
    }
    Banner {
        Layout.fillWidth: true
        visible: head.application.changedSince
        kind: Banner.Waiting
        text: qsTr("Somebody without a line wrote more before they knew that it was submitted. The submitted copy is shown; their words are in the history.")
    }
    Card {
        Layout.fillWidth: true
        visible: head.application.submitted !== ""
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: qsTr("Submitted %1 by %2").arg(Labels.dateTime(head.application.submitted)).arg(head.application.submittedBy)
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: head.application.copyWhole ? qsTr("Check sum of the copy: %1").arg((head.application.submittedHash.match(/.{1,8}/g) ?? []).join(" "))
                                             : qsTr("The copy does not match its check sum. Tell an administrator.")
        }
        AppText {
            Layout.fillWidth: true
            visible: head.application.decision !== ""
            font.weight: Font.Medium
            text: head.application.decided !== "" ? qsTr("%1 on %2").arg(ApplicationWords.stateLabel(head.application.decision)).arg(Labels.date(head.application.decided)) : ""
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: head.application.reasons
        }
        AppButton {
            icon.name: "compare"
            text: qsTr("Assessments and decision")
            onClicked: head.reviewed()
        }
        AppButton {
            Layout.maximumWidth: head.width - 2 * Theme.space4
            visible: Workspace.role === "administrator"
            icon.name: "page"
            text: qsTr("Save the letter to the applicants")
            onClicked: file.open()
        }
        AppText {
            id: saved

            Layout.fillWidth: true
            visible: false
            role: AppText.Second
            text: qsTr("The letter is saved. It is in the language of the application.")
        }
    }
}
