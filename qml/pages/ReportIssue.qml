import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// One issue of a report: when, in which language, who signed it and whether it is what was signed; to be written as a file again.
ColumnLayout {
    id: row

    required property string reportId
    required property var issue

    spacing: Theme.space1

    ReportPapers {
        id: papers

        reportId: row.reportId
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: row.issue.valid ? "shield" : "warning"
            color: row.issue.valid ? Theme.spruce : Theme.lingonberry
        }
        AppText {
            Layout.fillWidth: true
            text: Labels.line([qsTr("Version %1").arg(row.issue.number), Labels.languageName(row.issue.language), Labels.date(row.issue.issued)])
        }
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: !row.issue.valid ? qsTr("This is not what was signed. It is not written as a file.")
                               : row.issue.person !== "" ? qsTr("Signed by a device of %1, and not changed since.").arg(row.issue.person) : qsTr("Signed by a device, and not changed since.")
    }
    AppText {
        Layout.fillWidth: true
        visible: row.issue.leftOut > 0
        role: AppText.Second
        text: qsTr("%n quotation(s) are left out of it now: they may not be quoted any more.", "", row.issue.leftOut)
    }
    Banner {
        Layout.fillWidth: true
        visible: papers.errorCode !== ""
        kind: Banner.Wrong
        text: ReportWords.refusal(papers.errorCode, papers.errorParameters) || Sentences.sentence(papers.errorCode, papers.errorParameters)
    }
    AppButton {
        visible: row.issue.valid
        enabled: !papers.busy
        kind: AppButton.Quiet
        icon.name: "copy-out"
        text: papers.busy ? qsTr("Being made …") : qsTr("Save this version as PDF")
        onClicked: {
            file.selectedFile = papers.suggestion(row.issue.language, "pdf")
            file.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the report")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        onAccepted: papers.save(selectedFile, row.issue.language, row.issue.issueId)
    }
}
