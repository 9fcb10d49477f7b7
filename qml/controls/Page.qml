import QtQuick
import QtQuick.Layouts
import Kopa

// What every page is: a header with its title and actions, and its content below. It knows its width, not its shell.
FocusScope {
    id: page

    property string title
    // The record a page of one thing shows, or what is open beside a list.
    property string targetId
    // There is something to go back to.
    property bool nested: false
    // Nothing around the page shows the badge and the language, so its header does.
    property bool standalone: true
    property alias actions: actionRow.data
    default property alias content: body.data
    // The width of a column in the middle that the header lines up with; 0 where content fills the page.
    property real columnWidth: 0
    readonly property real side: columnWidth > 0 ? Math.max(0, (width - columnWidth) / 2 - Theme.space4) : 0
    // A page whose content says what it is on a narrow screen leaves the second line out.
    property bool secondTitle: true
    readonly property bool narrow: width < Theme.phoneWidth
    readonly property bool tight: (nested || Theme.textScale > 1.3) && width < 420 * Theme.textScale

    signal go(string target, string targetId)
    signal leave()

    // Where Ctrl+F goes; pages with a search field override it.
    function startSearch() {
        go("notes", "")
    }

    // Where F6 and the opening of the page put the keyboard; pages with a list override it.
    function focusContent() {
        forceActiveFocus(Qt.TabFocusReason)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            id: header

            Layout.fillWidth: true
            Layout.leftMargin: page.side + (page.nested ? Theme.space1 : Theme.space4)
            Layout.rightMargin: page.side + Theme.space2
            Layout.minimumHeight: Theme.target
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space1
            spacing: Theme.space1

            IconButton {
                visible: page.nested
                icon.name: "back"
                text: qsTr("Back")
                onClicked: page.leave()
            }
            AppText {
                id: heading

                Layout.fillWidth: true
                role: AppText.Title
                text: page.tight ? "" : page.title
                font.pixelSize: Math.min(Theme.titleSize, Math.max(20, page.width / 14))
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            RowLayout {
                id: actionRow

                spacing: 0
            }
            SyncBadge {
                id: syncBadge

                visible: page.standalone
                compact: page.width < heading.implicitWidth + actionRow.width + (page.nested ? 104 : 56) + syncBadge.fullWidth + 2 * Theme.space4
                badge: SyncStatus.badge
                waiting: SyncStatus.waiting
                files: SyncStatus.files
                fileSize: Labels.bytes(SyncStatus.fileBytes)
                done: SyncStatus.sendingDone
                total: SyncStatus.sendingTotal
                size: SyncStatus.badge === "sending" ? Labels.bytes(SyncStatus.bytes + SyncStatus.fileTotal - SyncStatus.fileDone) : ""
                onClicked: page.go("outbox", "")
            }
            LanguageButton {
                visible: page.standalone
                code: Language.code
                onChosen: code => Language.code = code
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            Layout.bottomMargin: Theme.space2
            visible: page.tight && page.secondTitle
            role: AppText.Title
            text: page.title
        }
        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
