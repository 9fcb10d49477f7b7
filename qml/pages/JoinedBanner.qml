import QtQuick
import QtQuick.Layouts
import Kopa

// Sentences that were joined from two people's words: walk through them, read each once, and the mark goes everywhere.
Rectangle {
    id: banner

    required property NoteEditor note
    readonly property int count: note.joined.length
    // The sentence that was pointed at last; -1 before that.
    property int current: -1

    signal pointed(int sentence)

    function step(by: int) {
        current = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count
        pointed(current)
    }

    function approve() {
        note.looksRight(true)
        Notices.offer(qsTr("The joined sentences look right"), () => note.looksRight(false))
    }

    visible: count > 0
    implicitHeight: column.implicitHeight + 2 * Theme.space2
    radius: Theme.corner
    color: Theme.cloudberrySoft
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    onCountChanged: current = Math.min(current, count - 1)

    ColumnLayout {
        id: column

        x: Theme.space4
        y: Theme.space2
        width: parent.width - Theme.space4 - Theme.space2
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space1
                name: "people"
                color: Theme.cloudberry
            }
            AppText {
                id: words

                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                text: qsTr("%n sentence(s) were joined from what two people wrote. Read them once.", "", banner.count)
                lineHeight: 1.2
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            IconButton {
                icon.name: "up"
                text: qsTr("Previous sentence")
                onClicked: banner.step(-1)
            }
            IconButton {
                icon.name: "expand"
                text: qsTr("Next sentence")
                onClicked: banner.step(1)
            }
            AppText {
                visible: banner.current >= 0
                role: AppText.Second
                text: qsTr("%1 of %2").arg(banner.current + 1).arg(banner.count)
            }
            Item { Layout.fillWidth: true }
            AppButton {
                Layout.fillWidth: false
                Layout.maximumWidth: column.width - 2 * Theme.target
                kind: AppButton.Quiet
                accentOverride: Theme.cloudberry
                icon.name: "check"
                text: qsTr("Looks right")
                onClicked: banner.approve()
            }
        }
    }
}
