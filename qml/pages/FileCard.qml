import QtQuick
import QtQuick.Layouts
import Kopa

// A file that is not shown itself: what it is, where it is, and what can be done with it.
Item {
    id: card

    property var file: ({})
    property bool here: false
    property bool unshown: false

    readonly property string reason: {
        if (unshown)
            return FileWords.sentence("malformed")
        if (file.stage === "failed")
            return FileWords.sentence(file.errorCode) || Sentences.sentence(file.errorCode, file.errorParameters)
        if (file.stage === "away")
            return qsTr("The file is on the server and not on this device. It is fetched when you ask for it.")
        if (file.stage === "coming")
            return SyncStatus.online ? qsTr("The file is being fetched.") : qsTr("The file is fetched when there is a connection.")
        return here ? qsTr("Kopa does not show files of this kind. Save a copy to open it with another program.") : ""
    }

    signal fetchWanted()
    signal copyWanted()

    ScrollColumn {
        maximumWidth: 440

        Item { implicitHeight: Math.max(0, (card.height - 420) / 2) }
        Image {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: Math.min(240, card.width - 2 * Theme.space4)
            visible: status === Image.Ready
            source: card.file.thumbnail ?? ""
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Small picture of the file")
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            visible: !card.file.thumbnail
            name: FileWords.kindIcon(card.file.kind ?? "")
            size: 56
            color: Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WrapAnywhere
            text: card.file.name ?? ""
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            horizontalAlignment: Text.AlignHCenter
            text: Labels.line([FileWords.kindLabel(card.file.kind ?? ""), card.file.size > 0 ? Labels.bytes(card.file.size) : ""])
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: card.reason
        }
        ProgressRow {
            Layout.fillWidth: true
            visible: card.file.stage === "coming"
            title: FileWords.state("coming", "")
            second: Labels.bytes(card.file.size ?? 0)
            value: card.file.progress ?? 0
            cancellable: false
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            visible: card.file.stage === "away" || (card.file.stage === "failed" && !card.here)
            kind: AppButton.Primary
            icon.name: "fetch"
            text: qsTr("Fetch now (%1)").arg(Labels.bytes(card.file.size ?? 0))
            onClicked: card.fetchWanted()
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            visible: card.here
            icon.name: "copy-out"
            text: qsTr("Save a copy")
            onClicked: card.copyWanted()
        }
    }
}
