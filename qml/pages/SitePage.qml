import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The network's public pages: what stands on them, and writing them into a folder.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("site")

    SiteExport {
        id: site
    }
    FolderDialog {
        id: folder

        title: qsTr("Folder for the public pages")
        onAccepted: site.write(selectedFolder)
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            text: qsTr("A page for the network and one for each pilot, in Finnish and Swedish, with the programme as calendars. They need no other server and load nothing from elsewhere.")
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Organisations with the lead marked, keywords, and contacts by title and organisation. A person's name stands on them only with consent for public pages; notes never do.")
        }
        Banner {
            Layout.fillWidth: true
            visible: site.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(site.errorCode, site.errorParameters)
        }
        Banner {
            Layout.fillWidth: true
            visible: site.written > 0
            kind: Banner.Info
            text: qsTr("%n file(s) written into %1. Put the folder on your web server as it is.", "", site.written).arg(site.folder)
        }
        AppButton {
            kind: AppButton.Primary
            enabled: !site.busy
            icon.name: "copy-out"
            text: site.busy ? qsTr("Being made …") : qsTr("Write the pages")
            onClicked: folder.open()
        }
    }
}
