import QtQuick
import QtQuick.Layouts
import Kopa

// When the notes cannot be opened: what happened and what to do, and nothing that could make it worse.
FocusScope {
    LanguageButton {
        anchors.right: parent.right
        anchors.margins: Theme.space3
        anchors.top: parent.top
        code: Language.code
        onChosen: code => Language.code = code
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space5, 520)
        spacing: Theme.space5

        Image {
            Layout.alignment: Qt.AlignHCenter
            source: "qrc:/kopa/icons/mark.svg"
            sourceSize.width: 112
            sourceSize.height: 112
            Layout.preferredWidth: 56
            Layout.preferredHeight: 56
            Accessible.ignored: true
        }
        Banner {
            Layout.fillWidth: true
            kind: Banner.Wrong
            text: Sentences.sentence(Workspace.errorCode, Workspace.errorParameters)
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            kind: AppButton.Primary
            text: qsTr("Close Kopa")
            focus: true
            onClicked: Qt.quit()
        }
    }
}
