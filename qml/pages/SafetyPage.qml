pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// What is amiss in the spaces, in plain words, with what can be done about each.
Page {
    id: page

    property string proofSpace

    columnWidth: Theme.readingWidth
    title: qsTr("Is everything in order?")

    NoticeList { id: notices }
    SpaceList { id: spaces }
    NetworkActs {
        id: acts

        onDone: act => {
            if (act === "proof")
                saved.visible = true
        }
    }
    FileDialog {
        id: proofFile

        title: qsTr("Save the proof")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "kopa-proof"
        onAccepted: acts.exportProof(page.proofSpace, selectedFile)
    }
    Dialog {
        id: settle

        title: qsTr("Settle the list of members?")
        text: qsTr("From then on the list on this device is the one that counts, and those who have the other take it over. Talk with the other administrators first.")
        acceptText: qsTr("This list counts")
        onAccepted: acts.resolve(page.proofSpace)
    }

    function iconOf(kind: string): string {
        return ({ newDevice: "device", deviceRemoved: "device", oneCoordinator: "people", noRecoveryCode: "page", serverRestored: "server",
                  deviceRenewed: "device", quarantine: "paused" })[kind] ?? "warning"
    }

    function actionOf(kind: string): string {
        switch (kind) {
        case "oneCoordinator": return qsTr("Choose somebody")
        case "noRecoveryCode": return qsTr("Make a recovery code")
        case "quarantine": return qsTr("Have a look")
        case "equivocation": return qsTr("Save the proof")
        case "logForked": return Workspace.role === "administrator" ? qsTr("Settle it") : qsTr("Save the proof")
        case "logWithheld":
        case "changesWithheld": return qsTr("Sync now")
        case "toldByOne": return qsTr("Fetch and check")
        }
        return ""
    }

    function act(kind: string, spaceId: string) {
        proofSpace = spaceId
        if (kind === "oneCoordinator")
            go("people", "")
        else if (kind === "noRecoveryCode")
            go("recovery", "")
        else if (kind === "quarantine")
            go("quarantine", spaceId)
        else if (kind === "logForked" && Workspace.role === "administrator")
            settle.open()
        else if (kind === "equivocation" || kind === "logForked")
            proofFile.open()
        else if (kind === "toldByOne")
            acts.fetchHistory(spaceId)
        else
            SyncStatus.syncNow()
    }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: acts.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(acts.errorCode, acts.errorParameters)
        }
        Banner {
            id: saved

            Layout.fillWidth: true
            visible: false
            text: qsTr("The proof is saved. Anybody can check it without Kopa's help.")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: notices.loaded && notices.count === 0
            iconName: "safe"
            text: qsTr("Nothing is amiss. If somebody's device behaves oddly, or the server holds something back, it is told here.")
        }
        Repeater {
            model: notices

            Card {
                id: notice

                required property string kind
                required property string spaceId
                required property string who
                required property string deviceName
                required property string since
                required property int amount
                required property bool serious

                Layout.fillWidth: true
                spacing: Theme.space2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space3

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: page.iconOf(notice.kind)
                        color: notice.serious ? Theme.cloudberry : Theme.muted
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2

                        AppText {
                            Layout.fillWidth: true
                            text: SafetyWords.notice(notice.kind, notice.who, notice.amount)
                        }
                        AppText {
                            Layout.fillWidth: true
                            role: AppText.Caption
                            visible: text !== ""
                            text: Labels.line([notice.since !== "" ? Labels.dateTime(notice.since) : "", notice.deviceName])
                        }
                    }
                }
                AppButton {
                    visible: text !== ""
                    enabled: !acts.busy
                    text: page.actionOf(notice.kind)
                    onClicked: page.act(notice.kind, notice.spaceId)
                }
                AppButton {
                    visible: notice.kind === "logForked" && Workspace.role === "administrator"
                    kind: AppButton.Quiet
                    text: qsTr("Save the proof")
                    onClicked: {
                        page.proofSpace = notice.spaceId
                        proofFile.open()
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("Do we have the same network?")
                second: qsTr("Compare a row of digits with a colleague: if it is the same, you have the same members and nothing has been slipped in between.")
                secondLines: 5
                iconName: "compare"
                chevron: true
                onClicked: page.go("fingerprint", "")
            }
        }
    }
}
