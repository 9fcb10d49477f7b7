pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The organisations of a pilot, each with its two papers; above them whether the pilot may begin, or what it lacks.
ColumnLayout {
    id: list

    required property PilotDetail detail
    required property PilotPapers standing

    signal opened(string membershipId)

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Organisations")
        count: list.detail.members.length
    }
    Banner {
        Layout.fillWidth: true
        visible: list.standing.members.length > 0
        kind: list.standing.complete ? Banner.Info : Banner.Waiting
        text: list.standing.complete ? qsTr("Complete: every organisation is authorised and has approved.") : list.lacks()
    }
    Card {
        Layout.fillWidth: true
        padding: 1
        spacing: 0

        Repeater {
            model: list.detail.members

            ListRow {
                id: member

                required property var modelData
                readonly property string papers: list.papersOf(list.standing.members, modelData.membershipId)

                Layout.fillWidth: true
                title: modelData.name
                second: modelData.otherName !== modelData.name ? modelData.otherName : ""
                third: Labels.line([Labels.organisationKindLabel(modelData.kind), list.period(modelData.from, modelData.to), papers])
                iconName: "organisation"
                chevron: true
                onClicked: list.opened(modelData.membershipId)

                Badge {
                    visible: member.modelData.lead
                    text: qsTr("Lead")
                    tone: Badge.Accent
                    iconName: "check"
                }
            }
        }
    }

    function papersOf(papers: var, membershipId: string): string {
        const paper = papers.find(each => each.membershipId === membershipId)
        if (!paper)
            return ""
        const lacks = (paper.authorisation !== "valid" ? 1 : 0) + (paper.approval !== "valid" ? 1 : 0)
        return lacks > 0 ? qsTr("%n paper(s) missing", "", lacks) : qsTr("authorised and approved")
    }

    function lacks(): string {
        return qsTr("%1 of %2 organisations are authorised and have approved.").arg(standing.done).arg(standing.members.length)
             + (standing.hasLead ? "" : " " + qsTr("The lead organisation is missing."))
             + (standing.hasContact ? "" : " " + qsTr("A responsible person is missing."))
    }

    function period(from: string, to: string): string {
        if (!from && !to)
            return ""
        return (from ? Labels.date(from) : "") + "–" + (to ? Labels.date(to) : "")
    }
}
