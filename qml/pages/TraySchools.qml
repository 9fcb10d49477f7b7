pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The schools of a course tray: how many students each has, sends and receives.
Column {
    id: part

    required property TrayDetail tray
    readonly property var blank: ({ entryId: "", school: "", name: "", pupils: -1, out: 0, "in": 0, own: 0, wished: 0, net: 0 })

    // One that gives a course or wishes for one stands on the tray whether it was entered or not.
    function takesPart(school: var, courses: var): bool {
        return school.wished > 0 || courses.some(course => course.school === school.name)
    }

    function remove(entry: string, name: string) {
        const tray = part.tray
        tray.setSchoolTrashed(entry, true)
        Notices.offer(qsTr("“%1” was taken off the tray").arg(name), () => tray.setSchoolTrashed(entry, false))
    }

    spacing: Theme.space3

    RegisterChoices { id: organisations; kind: "organisations" }

    SectionHeader {
        width: part.width
        text: qsTr("Who sends and who receives")
        count: part.tray.schools.length
    }
    Column {
        id: rows

        width: part.width
        spacing: Theme.space3

        Repeater {
            // A count, so that rows stay, and the keyboard in them, while what they say changes.
            model: part.tray.schools.length

            Card {
                id: card

                required property int index
                readonly property var modelData: part.tray.schools[index] ?? part.blank

                width: rows.width
                spacing: Theme.space2

                SectionHeader {
                    Layout.fillWidth: true
                    text: card.modelData.name || card.modelData.school

                    IconButton {
                        visible: part.tray.canWrite && card.modelData.entryId !== "" && !part.takesPart(card.modelData, part.tray.courses)
                        icon.name: "close"
                        color: Theme.muted
                        text: qsTr("Take off the tray")
                        Accessible.name: text + ": " + card.modelData.name
                        onClicked: part.remove(card.modelData.entryId, card.modelData.name)
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Second
                    text: Labels.line([qsTr("sends %1").arg(card.modelData.out), qsTr("receives %1").arg(card.modelData.in), qsTr("in own courses %1").arg(card.modelData.own),
                                       qsTr("difference %1").arg((card.modelData.net > 0 ? "+" : card.modelData.net < 0 ? "−" : "") + Math.abs(card.modelData.net))])
                }
                FormField {
                    id: pupils

                    Layout.fillWidth: true
                    label: Labels.fieldLabel("pupils")
                    error: count.wrong ? qsTr("A whole number, or nothing.") : ""

                    FigureField {
                        id: count

                        name: pupils.label + ": " + card.modelData.name
                        readOnly: !part.tray.canWrite
                        words: card.modelData.pupils < 0 ? "" : String(card.modelData.pupils)
                        take: typed => part.tray.setPupils(card.modelData.school, typed)
                    }
                }
            }
        }
    }
    ComboPicker {
        width: part.width
        visible: part.tray.canWrite
        name: qsTr("Add a school")
        placeholderText: qsTr("Add a school")
        iconName: "add"
        choices: organisations
        onSearched: text => organisations.search = text
        onChosen: itemId => part.tray.addSchool(itemId)
    }
}
