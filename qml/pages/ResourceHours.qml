pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The hours of a resource in a school year by education form, against the rules, and the shares of who pays.
Column {
    id: part

    required property var use
    readonly property var forms: use.forms ?? []
    readonly property bool unruled: forms.some(one => one.unruled > 0)

    signal rulesAsked()

    function lessons(count: real): string {
        return qsTr("%1 lessons").arg(Labels.number(Math.round(count * 100) / 100))
    }

    visible: forms.length > 0
    spacing: Theme.space3

    SectionHeader {
        width: part.width
        text: qsTr("Hours of the school year")
    }
    AppText {
        width: part.width
        role: AppText.Second
        text: Labels.line([qsTr("%1–%2").arg(Labels.date(part.use.from ?? "")).arg(Labels.date(part.use.to ?? "")), part.use.percent > 0 ? qsTr("%1 % of what the rules allow").arg(part.use.percent) : ""])
    }
    Banner {
        width: part.width
        visible: part.unruled
        kind: Banner.Waiting
        text: qsTr("For some days nobody has entered how long a lesson is. They are counted as lessons of 60 minutes.")
        actionText: qsTr("Working-hour rules")
        onActed: part.rulesAsked()
    }
    Card {
        width: part.width
        padding: 1
        spacing: 0

        Column {
            id: list

            Layout.fillWidth: true
            Layout.minimumHeight: 1

            Repeater {
                model: part.forms

                Column {
                    id: form

                    required property var modelData

                    width: list.width
                    bottomPadding: rules.visible ? Theme.space3 : 0

                    ListRow {
                        width: form.width
                        focusPolicy: Qt.NoFocus
                        hoverEnabled: false
                        title: OfferingWords.form(form.modelData.form) || qsTr("Education form not said")
                        second: Labels.line([part.lessons(form.modelData.lessons), TeachingWords.hours(form.modelData.minutes)])
                        third: Labels.line([form.modelData.limit >= 0 ? qsTr("the rule allows %1 a year").arg(part.lessons(form.modelData.limit)) : "",
                                            form.modelData.unruled > 0 ? qsTr("%1 without a rule").arg(TeachingWords.hours(form.modelData.unruled)) : ""])
                    }
                    ResourceRules {
                        id: rules

                        x: Theme.space4
                        width: form.width - 2 * Theme.space4
                        spans: form.modelData.spans
                    }
                }
            }
        }
    }
    AppText {
        width: part.width
        visible: (part.use.travel ?? 0) > 0
        role: AppText.Second
        text: part.use.travelCounted > 0 ? qsTr("On the way between places: %1, of it %2 working time by the rules.").arg(TeachingWords.hours(part.use.travel ?? 0)).arg(TeachingWords.hours(part.use.travelCounted))
                                         : qsTr("On the way between places: %1.").arg(TeachingWords.hours(part.use.travel ?? 0))
    }
    SectionHeader {
        width: part.width
        text: qsTr("Who pays which share")
    }
    Card {
        width: part.width
        padding: 1
        spacing: 0

        Column {
            id: shares

            Layout.fillWidth: true
            Layout.minimumHeight: 1

            Repeater {
                model: part.use.shares ?? []

                ListRow {
                    id: share

                    required property var modelData

                    width: shares.width
                    focusPolicy: Qt.NoFocus
                    hoverEnabled: false
                    title: modelData.name || qsTr("Nobody said who gets it")
                    second: part.lessons(modelData.lessons)

                    AppText {
                        text: qsTr("%1 %").arg(share.modelData.percent)
                    }
                }
            }
        }
    }
}
