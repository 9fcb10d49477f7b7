pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who agrees to a common criterion, objects or comments; and what one of them says now.
ColumnLayout {
    id: part

    required property CriterionDetail detail
    property string who
    property string from

    function say(says: string) {
        detail.say(who, says, says === "agrees" ? from : "", comment.text)
        who = ""
        from = ""
        comment.text = ""
    }

    function icon(says: string): string {
        return ({ agrees: "check", objects: "close", comments: "interview" })[says] ?? "info"
    }

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("What municipalities say")
        count: part.detail.voices.length
    }
    Card {
        Layout.fillWidth: true
        visible: part.detail.voices.length > 0
        padding: 1
        spacing: 0

        Column {
            Layout.fillWidth: true

            Repeater {
                model: part.detail.voices

                ListRow {
                    id: row

                    required property var modelData

                    width: parent?.width || implicitWidth
                    iconName: part.icon(modelData.says)
                    title: modelData.name
                    second: Labels.line([RecordWords.choice("says", modelData.says, Language.code), Labels.date(modelData.on), modelData.from !== "" ? qsTr("applies from %1").arg(Labels.date(modelData.from)) : ""])
                    third: modelData.comment
                    focusPolicy: Qt.NoFocus

                    IconButton {
                        visible: part.detail.canWrite
                        icon.name: "close"
                        color: Theme.muted
                        text: qsTr("Take back what %1 said").arg(row.modelData.name)
                        onClicked: part.detail.takeBack(row.modelData.voiceId)
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: part.detail.canWrite

        FormField {
            id: whose

            Layout.fillWidth: true
            label: Labels.fieldLabel("organisation")

            ComboPicker {
                name: whose.label
                iconName: "organisation"
                choices: organisations
                value: part.who
                valueText: Labels.nameOf(organisations, "organisations", value)
                onSearched: text => organisations.search = text
                onChosen: itemId => part.who = itemId

                RegisterChoices { id: organisations; kind: "organisations" }
            }
        }
        FormField {
            id: since

            Layout.fillWidth: true
            label: qsTr("Applies there from")

            DateField {
                name: since.label
                tongue: Qt.locale(Language.locale)
                value: part.from
                onEdited: value => part.from = value
            }
        }
        FormField {
            id: words

            Layout.fillWidth: true
            label: Labels.fieldLabel("comment")

            TextField {
                id: comment

                name: words.label
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: ["agrees", "objects", "comments"]

                AppButton {
                    required property string modelData

                    enabled: part.who !== "" && (modelData !== "comments" || comment.text.trim() !== "")
                    icon.name: part.icon(modelData)
                    text: RecordWords.choice("says", modelData, Language.code)
                    onClicked: part.say(modelData)
                }
            }
        }
    }
}
