pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A provider's report as it is filled in: one criterion after another; where there is room, all of them stand beside the one that is
// answered.
Page {
    id: page

    readonly property bool wide: width >= 900
    readonly property var about: report.about
    property string trouble
    property var outcome: null

    title: Labels.line([page.about.provider ?? "", ReportingWords.period(page.about.period ?? "")])

    QualityReportForm {
        id: report

        reportId: page.targetId
        onFailed: (code, parameters) => page.trouble = parameters.reason === "differs" ? qsTr("Nothing was sent: two people gave %n answers otherwise. Choose first which of them stay, on the page Two people differed.", "", parameters.value) : Sentences.sentence(code, parameters)
        onSent: (sending, parts) => page.outcome = { sending: sending, parts: parts }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ListView {
            id: list

            Layout.preferredWidth: 320
            Layout.fillHeight: true
            visible: page.wide
            clip: true
            model: report.steps
            currentIndex: report.step

            delegate: ListRow {
                id: one

                required property var modelData
                required property int index

                width: list.width
                title: modelData.title
                second: RecordWords.choice("education", modelData.education, Language.code)
                iconName: modelData.left ? "history" : modelData.unsettled > 0 ? "pencil" : "check"
                current: index === report.step
                onClicked: report.step = index

                Badge {
                    visible: one.modelData.unsettled > 0
                    text: Labels.number(one.modelData.unsettled)
                    Accessible.name: qsTr("%n open", "", one.modelData.unsettled)
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollColumn {
                QualityReportHead {
                    Layout.fillWidth: true
                    form: report
                    trouble: page.trouble
                    outcome: page.outcome
                    onSpaceWanted: buyer => page.go("newspace", "shared/" + page.about.providerId + "/" + buyer)
                    onSend: {
                        page.trouble = ""
                        report.send()
                    }
                }
                QualityStep {
                    Layout.fillWidth: true
                    visible: report.steps.length > 0
                    form: report
                    wide: page.wide
                }
                EmptyState {
                    Layout.fillWidth: true
                    visible: report.loaded && report.steps.length === 0
                    iconName: "page"
                    text: page.about.provider === undefined ? qsTr("This report is not on this device.")
                                                            : qsTr("Nothing is asked yet: choose the kinds of education and the municipalities, or see which criteria are in force.")
                    actionText: page.about.provider === undefined ? "" : Labels.placeLabel("criteria")
                    onActed: page.go("criteria", "")
                }
                QualityReportAbout {
                    Layout.fillWidth: true
                    visible: page.about.state === "draft"
                    reportId: page.targetId
                }
            }
        }
    }
}
