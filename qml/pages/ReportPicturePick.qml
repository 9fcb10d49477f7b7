pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Picks a picture of the report's notes, and asks what it shows in the report's language.
ColumnLayout {
    id: pick

    required property ReportDetail detail
    property string fileId
    property alias alternative: words.text

    readonly property bool ready: fileId !== ""

    spacing: Theme.space3
    Component.onCompleted: detail.offerPictures()

    AppText {
        Layout.fillWidth: true
        visible: pick.detail.pictures.length === 0
        role: AppText.Second
        text: qsTr("The notes that this report tells of have no pictures.")
    }
    Column {
        id: column

        Layout.fillWidth: true

        Repeater {
            model: pick.detail.pictures

            ListRow {
                id: row

                required property var modelData

                width: column.width
                enabled: modelData.allowed
                current: modelData.fileId === pick.fileId
                iconName: current ? "check" : "picture"
                title: modelData.name
                second: Labels.line([modelData.note, Labels.date(modelData.taken)])
                third: modelData.allowed ? "" : qsTr("Somebody who was heard there has not agreed to photos.")
                onClicked: pick.fileId = modelData.fileId

                Image {
                    Layout.preferredWidth: 64
                    Layout.preferredHeight: 48
                    visible: status === Image.Ready
                    source: row.modelData.thumbnail
                    asynchronous: true
                    fillMode: Image.PreserveAspectCrop
                    Accessible.ignored: true
                }
            }
        }
    }
    FormField {
        id: field

        Layout.fillWidth: true
        visible: pick.ready
        label: qsTr("What it shows, in %1").arg(Labels.languageName(pick.detail.language))

        TextField {
            id: words

            name: field.label
            placeholderText: qsTr("For those who do not see it")
        }
    }
}
