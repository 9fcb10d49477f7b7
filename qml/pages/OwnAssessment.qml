pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One's own assessment of an application: a score for each criterion and a comment, or a conflict of interest.
Card {
    id: form

    required property AssessmentList assessments
    readonly property var own: assessments.own
    property var scores: ({})
    property bool conflict: false
    // Whose people read a new one.
    property string space
    readonly property var readers: spaceList.revision < 0 ? ({}) : space === "" ? spaceList.find("kind", "network") : spaceList.find("spaceId", space)
    readonly property bool complete: conflict ? reason.text.trim() !== "" : Object.keys(scores).length === assessments.criteria.length

    function load() {
        scores = own.scores ?? ({})
        conflict = own.conflict ?? false
        reason.text = own.conflictReason ?? ""
        comment.text = own.comment ?? ""
    }

    function score(key: string, value: string) {
        const next = Object.assign({}, scores)
        next[key] = Number(value)
        scores = next
    }

    function give() {
        if (conflict)
            assessments.declare(reason.text, comment.text, space)
        else
            assessments.give(scores, comment.text, space)
    }

    spacing: Theme.space4
    Component.onCompleted: load()

    Connections {
        target: form.assessments

        function onApplicationIdChanged() {
            form.load()
        }
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("I have a conflict of interest and give no scores")
        checked: form.conflict
        onToggled: form.conflict = checked
    }
    FormField {
        id: reasonField

        Layout.fillWidth: true
        visible: form.conflict
        label: qsTr("What it is, in a few words")

        TextField {
            id: reason

            name: reasonField.label
        }
    }
    Repeater {
        model: form.assessments.criteria

        FormField {
            id: criterion

            required property string modelData

            Layout.fillWidth: true
            visible: !form.conflict
            label: ApplicationWords.criterion(modelData)

            SegmentedChoice {
                name: criterion.label
                keys: ["1", "2", "3", "4", "5"]
                value: form.scores[criterion.modelData] > 0 ? String(form.scores[criterion.modelData]) : ""
                onChosen: key => form.score(criterion.modelData, key)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !form.conflict
        role: AppText.Caption
        text: qsTr("1 is weak, 5 is excellent.")
    }
    FormField {
        id: commentField

        Layout.fillWidth: true
        label: ApplicationWords.fieldLabel("comment")

        TextBox {
            id: comment

            name: commentField.label
            KeyNavigation.tab: readersButton.visible ? readersButton : button
        }
    }
    SpaceList { id: spaceList }
    AppText {
        Layout.fillWidth: true
        visible: readersButton.visible
        role: AppText.Second
        text: qsTr("Who reads your assessment is chosen once. Applicants are often in the network: reviewers can have a space of their own.")
    }
    AppButton {
        id: readersButton

        Layout.maximumWidth: form.width - 2 * form.padding
        visible: form.own.given === undefined && form.readers.kind !== undefined
        icon.name: Labels.spaceIcon(form.readers.kind ?? "")
        text: Labels.readers(form.readers)
        Accessible.name: qsTr("Who can read this: %1. Change").arg(text)
        onClicked: sheet.open()
    }
    ReadersSheet {
        id: sheet

        title: qsTr("Who can read your assessment?")
        spaces: spaceList
        value: form.readers.spaceId ?? ""
        onChosen: spaceId => form.space = spaceId
    }
    AppButton {
        id: button

        Layout.fillWidth: true
        kind: AppButton.Primary
        icon.name: "check"
        enabled: form.complete && !Workspace.salvaged
        text: form.own.given !== undefined ? qsTr("Give it anew") : qsTr("Give my assessment")
        onClicked: form.give()
    }
}
