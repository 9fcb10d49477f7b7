pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The reviewers' voices on one application, each given before the others' are seen, and the decision.
Page {
    id: page

    property string errorText

    function complain(code: string, parameters: var) {
        errorText = ApplicationWords.refusal(code, parameters) || Sentences.sentence(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: qsTr("Assessments and decision")

    ApplicationDetail {
        id: opened

        applicationId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
        onChanged: page.errorText = ""
    }
    AssessmentList {
        id: voices

        applicationId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
        onChanged: page.errorText = ""
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            text: opened.heading
        }
        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            text: page.errorText
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.submitted === ""
            kind: Banner.Info
            text: qsTr("The application has not been submitted yet. It can be assessed after that.")
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: opened.submitted !== ""
            text: qsTr("Your assessment")
        }
        OwnAssessment {
            Layout.fillWidth: true
            visible: opened.submitted !== ""
            assessments: voices
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: opened.submitted !== ""
            text: qsTr("All assessments")
            count: voices.given
        }
        AppText {
            Layout.fillWidth: true
            visible: opened.submitted !== "" && !voices.open
            role: AppText.Second
            text: qsTr("Those of others are shown when yours is given, so that nobody leans on another’s.")
        }
        Card {
            Layout.fillWidth: true
            visible: voices.open && Object.keys(voices.means).length > 0
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                font.weight: Font.Medium
                text: qsTr("Mean of those who gave scores")
            }
            Repeater {
                model: voices.criteria

                RowLayout {
                    id: mean

                    required property string modelData

                    Layout.fillWidth: true

                    AppText {
                        Layout.fillWidth: true
                        role: AppText.Second
                        text: ApplicationWords.criterion(mean.modelData)
                    }
                    AppText {
                        text: (voices.means[mean.modelData] ?? 0).toLocaleString(Qt.locale(Language.locale), "f", 1)
                    }
                }
            }
        }
        Repeater {
            model: voices

            AssessmentCard {
                Layout.fillWidth: true
                criteria: voices.criteria
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: opened.submitted !== ""
            text: ApplicationWords.fieldLabel("decision")
        }
        DecisionForm {
            Layout.fillWidth: true
            visible: opened.submitted !== "" && Workspace.role === "administrator"
            application: opened
        }
        AppText {
            Layout.fillWidth: true
            visible: opened.submitted !== "" && Workspace.role !== "administrator"
            role: AppText.Second
            text: opened.decision === "" ? qsTr("An administrator of the network writes the decision.")
                : qsTr("%1 on %2").arg(ApplicationWords.stateLabel(opened.decision)).arg(Labels.date(opened.decided))
        }
    }
}
