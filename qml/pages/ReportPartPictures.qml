pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// The picture of a part as it is here in small, and what a picture or a chart shows in words.
Column {
    id: part

    required property ReportDetail detail
    required property string partId
    required property string kind
    required property string alternative
    required property var pictures

    spacing: Theme.space2

    Column {
        id: column

        width: part.width
        visible: part.pictures.length > 0
        spacing: Theme.space2

        Repeater {
            model: part.pictures

            Row {
                id: row

                required property var modelData

                width: column.width
                spacing: Theme.space3

                Image {
                    visible: status === Image.Ready
                    width: 120
                    height: 90
                    source: row.modelData.thumbnail
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: part.alternative !== "" ? part.alternative : row.modelData.name
                }
                AppText {
                    width: row.width - x
                    role: AppText.Second
                    text: row.modelData.name
                }
            }
        }
    }
    FormField {
        id: field

        width: part.width
        visible: part.detail.canWrite
        label: qsTr("What it shows, in %1").arg(Labels.languageName(part.detail.language))

        TextField {
            name: field.label
            placeholderText: part.kind === "chart" ? qsTr("Its figures, if nothing else is said") : qsTr("For those who do not see it")
            text: part.alternative
            onEditingFinished: {
                if (text.trim() !== part.alternative)
                    part.detail.describe(part.partId, text)
            }
        }
    }
}
