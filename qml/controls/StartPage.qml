import QtQuick
import QtQuick.Layouts
import Kopa

// A page before there is anything to show: the mark and the language above, one narrow column below.
FocusScope {
    id: page

    default property alias content: column.content

    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ScrollColumn {
        id: column

        maximumWidth: 460 * Math.min(1.5, Theme.textScale)
        margin: Theme.space5

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4

            Image {
                source: "qrc:/kopa/icons/mark.svg"
                sourceSize.width: 112
                sourceSize.height: 112
                Layout.preferredWidth: 56
                Layout.preferredHeight: 56
                Accessible.ignored: true
            }
            Item { Layout.fillWidth: true }
            LanguageButton {
                code: Language.code
                onChosen: code => Language.code = code
            }
        }
    }
}
