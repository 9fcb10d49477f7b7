pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What is safe on the server, what waits and why, and when it goes next.
Page {
    id: page

    readonly property string summary: {
        switch (SyncStatus.badge) {
        case "safe": return qsTr("Everything is safe on the server.")
        case "sending": return qsTr("Sending now. You can go on working.")
        case "paused": return qsTr("Sync is paused. Everything is saved on this device.")
        case "alone": return qsTr("No server has been set, so everything stays on this device.")
        case "waiting": return SyncStatus.online ? qsTr("%1 will be sent soon.").arg(waitingWords)
                                                 : qsTr("No connection. %1 saved on this device will be sent when there is one.").arg(waitingWords)
        }
        return qsTr("Everything is saved on this device.")
    }
    readonly property string waitingWords: {
        const words = []
        if (SyncStatus.waiting > 0 || SyncStatus.files === 0)
            words.push(qsTr("%n change(s)", "", SyncStatus.waiting))
        if (SyncStatus.files > 0)
            words.push(qsTr("%n file(s) (%1)", "", SyncStatus.files).arg(Labels.bytes(SyncStatus.fileBytes)))
        return words.join(", ")
    }

    columnWidth: Theme.readingWidth
    title: qsTr("Outbox")

    function signIn(given: var) {
        Qt.openUrlExternally(given.page)
    }

    OutboxModel { id: outbox }
    OutboxFiles { id: files }
    OutboxFiles { id: sentFiles; sent: true }

    component Figure: ColumnLayout {
        property string label
        property string value

        spacing: 0

        AppText { role: AppText.Caption; text: parent.label }
        AppText { text: parent.value }
    }

    ScrollColumn {
        Card {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: page.summary
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: SyncStatus.lastSafe !== ""
                text: qsTr("Last confirmed by the server: %1").arg(Labels.dateTime(SyncStatus.lastSafe))
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: SyncStatus.nextAttempt !== "" && SyncStatus.badge !== "safe"
                text: qsTr("Kopa tries again at %1").arg(Labels.time(SyncStatus.nextAttempt))
            }
            ProgressRow {
                Layout.fillWidth: true
                visible: SyncStatus.badge === "sending"
                title: SyncStatus.sendingTotal > SyncStatus.sendingDone ? qsTr("Sending %1 of %2").arg(SyncStatus.sendingDone).arg(SyncStatus.sendingTotal)
                                                                        : qsTr("Files are on their way")
                second: SyncStatus.fileTotal > 0 ? qsTr("%1 of %2").arg(Labels.bytes(SyncStatus.fileDone)).arg(Labels.bytes(SyncStatus.fileTotal))
                                                 : Labels.bytes(SyncStatus.bytes)
                value: SyncStatus.fileTotal > 0 ? SyncStatus.fileDone / SyncStatus.fileTotal
                                                : SyncStatus.sendingTotal > 0 ? SyncStatus.sendingDone / SyncStatus.sendingTotal : 0
                cancellable: false
            }
            Flow {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                spacing: Theme.space2

                AppButton {
                    kind: AppButton.Primary
                    icon.name: "sending"
                    text: qsTr("Sync now")
                    enabled: SyncStatus.badge !== "alone"
                    onClicked: SyncStatus.syncNow()
                }
                AppButton {
                    icon.name: Settings.paused ? "restore" : "paused"
                    text: Settings.paused ? qsTr("Resume sync") : qsTr("Pause sync")
                    onClicked: Settings.paused = !Settings.paused
                }
            }
            Switch {
                Layout.fillWidth: true
                visible: SyncStatus.badge !== "alone"
                text: qsTr("Large files also where the line costs by the byte")
                checked: SyncStatus.largeOnMetered
                onToggled: SyncStatus.largeOnMetered = checked
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: SyncStatus.heldFiles > 0 && !SyncStatus.largeOnMetered
            kind: Banner.Waiting
            text: qsTr("%n large file(s), %1, wait for a line that does not cost by the byte. Notes and small pictures go at once.", "", SyncStatus.heldFiles).arg(Labels.bytes(SyncStatus.heldBytes))
            actionText: qsTr("Send the large ones now")
            onActed: SyncStatus.sendLargeNow()
        }
        Banner {
            Layout.fillWidth: true
            visible: SyncStatus.errorCode !== ""
            kind: SyncStatus.badge === "attention" ? Banner.Wrong : Banner.Waiting
            text: Sentences.sentence(SyncStatus.errorCode, SyncStatus.errorParameters)
        }
        AppButton {
            visible: SyncStatus.errorCode === "captive_portal"
            text: qsTr("Open the network's page")
            onClicked: page.signIn(SyncStatus.errorParameters)
        }
        AppButton {
            visible: SyncStatus.errorCode === "tls_inspected"
            text: qsTr("Go on in this network")
            onClicked: SyncStatus.goOnInspected()
        }
        Banner {
            Layout.fillWidth: true
            visible: SyncStatus.inspected && SyncStatus.errorCode === ""
            kind: Banner.Waiting
            text: qsTr("This network opens the connection to the server on the way. What you write stays sealed.")
        }
        WorkshopLine {
            Layout.fillWidth: true
            onGo: (target, targetId) => page.go(target, targetId)
        }
        OutboxWays {
            Layout.fillWidth: true
            onGo: (target, targetId) => page.go(target, targetId)
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: waiting.count > 0
            text: qsTr("Waiting to be sent")
            count: waiting.count
        }
        Card {
            Layout.fillWidth: true
            visible: waiting.count > 0
            padding: 1
            spacing: 0

            Repeater {
                id: waiting

                model: outbox

                ListRow {
                    required property string recordType
                    required property string recordId
                    required title
                    required property string kind
                    required property string since

                    Layout.fillWidth: true
                    iconName: Labels.placeIcon(recordType)
                    text: title !== "" ? title : Labels.recordLabel(recordType)
                    second: Labels.line([title !== "" ? Labels.recordLabel(recordType) : "", qsTr("only here"), Labels.relativeDay(since)])
                    chevron: true
                    onClicked: page.go(recordType, recordId)
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: files.count > 0
            text: qsTr("Files on their way")
            count: files.count
        }
        OutboxFileRows {
            Layout.fillWidth: true
            visible: files.count > 0
            files: files
            onGo: (target, targetId) => page.go(target, targetId)
        }
        EmptyState {
            Layout.fillWidth: true
            visible: waiting.count === 0 && files.count === 0
            iconName: "safe"
            text: SyncStatus.badge === "safe" && SyncStatus.lastSafe !== ""
                  ? qsTr("Everything is safe on the server since %1. New notes and files come here by themselves until the server has confirmed them.").arg(Labels.dateTime(SyncStatus.lastSafe))
                  : qsTr("Nothing is waiting. New notes and files come here by themselves until the server has confirmed them.")
            actionText: qsTr("New note")
            onActed: page.go("note", "new:visit")
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: sentFiles.count > 0
            text: qsTr("Files sent this week")
            count: sentFiles.count
        }
        OutboxFileRows {
            Layout.fillWidth: true
            visible: sentFiles.count > 0
            files: sentFiles
            onGo: (target, targetId) => page.go(target, targetId)
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: SyncStatus.roundTrips > 0
            text: qsTr("The last exchange")
        }
        Card {
            Layout.fillWidth: true
            visible: SyncStatus.roundTrips > 0

            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 2 : 4
                columnSpacing: Theme.space4
                rowSpacing: Theme.space3

                Figure { Layout.fillWidth: true; label: qsTr("Sent"); value: Labels.number(SyncStatus.sent) }
                Figure { Layout.fillWidth: true; label: qsTr("Received"); value: Labels.number(SyncStatus.received) }
                Figure { Layout.fillWidth: true; label: qsTr("Data sent"); value: Labels.bytes(SyncStatus.bytesUp) }
                Figure { Layout.fillWidth: true; label: qsTr("Data received"); value: Labels.bytes(SyncStatus.bytesDown) }
            }
        }
    }
}
