import QtQuick
import QtQuick.Layouts
import Kopa

// The words of a part and those of another language: beside it where there is room, else below. What the records say can be
// taken as words of its own. Positioners, not layouts: nested in the rows of a Repeater, Qt 6.4 leaves those without a size.
Flow {
    id: part

    required property ReportDetail detail
    required property string partId
    required property string kind
    required property string words
    required property string beside
    required property bool fromRecords
    property bool wide: false

    readonly property bool shown: kind === "table" || kind === "chart" || kind === "picture"
    readonly property bool heading: kind === "heading"
    readonly property bool twice: detail.beside !== ""
    readonly property int rolesOwn: heading ? AppText.Heading : AppText.Body

    readonly property real room: wide && twice ? Math.floor((width - spacing) / 2) : width

    Layout.preferredHeight: implicitHeight
    spacing: Theme.space4

    Column {
        width: part.room
        spacing: Theme.space1

        AppText {
            width: parent.width
            visible: (!part.detail.canWrite || part.fromRecords) && text !== ""
            role: part.rolesOwn
            text: part.words
        }
        AppButton {
            visible: part.detail.canWrite && part.fromRecords
            kind: AppButton.Quiet
            icon.name: "pencil"
            text: qsTr("Write it in other words")
            onClicked: part.detail.takeWords(part.partId)
        }
        RecordText {
            width: parent.width
            visible: part.detail.canWrite && !part.fromRecords
            label: part.shown ? qsTr("Its name, if not the usual one") : part.kind === "quote" ? qsTr("Who said it, as it may be told") : Labels.languageName(part.detail.language)
            recordType: "report_part"
            recordId: part.partId
            key: "text_" + part.detail.language
        }
    }
    Column {
        width: part.room
        visible: part.twice
        spacing: Theme.space1

        AppText {
            width: parent.width
            role: AppText.Caption
            text: Labels.languageName(part.detail.beside)
        }
        AppText {
            width: parent.width
            role: part.wide ? part.rolesOwn : AppText.Second
            text: part.beside !== "" ? part.beside : "–"
        }
        AppButton {
            visible: part.detail.canWrite && !part.fromRecords && part.beside !== ""
            kind: AppButton.Quiet
            icon.name: "check"
            text: qsTr("Both say the same now")
            onClicked: part.detail.setTranslated(part.partId)
        }
    }
}
