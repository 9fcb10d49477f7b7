import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// The window of kopa-gallery: one page of controls at a time, in either appearance.
T.ApplicationWindow {
    id: window

    readonly property var pages: ["colours", "actions", "entries", "lists", "messages"]
    property string page: "colours"
    property string language: "en"
    property alias dark: switcher.checked

    width: 400
    height: 1480
    visible: true
    title: "Kopa"
    color: Theme.ground
    font.family: Theme.family
    locale: Qt.locale(({ fi: "fi_FI", sv: "sv_FI", en: "en_GB" })[language])

    Binding { target: Theme; property: "dark"; value: window.dark }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.margins: Theme.space3
            spacing: Theme.space3

            SegmentedChoice {
                Layout.fillWidth: true
                name: "Page"
                keys: window.pages
                value: window.page
                iconOf: key => ({ colours: "sun", actions: "check", entries: "pencil", lists: "note", messages: "info" })[key]
                labelOf: key => ""
                onChosen: key => window.page = key
            }
            Switch {
                id: switcher

                Accessible.name: "Dark"
            }
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: loader.height + Theme.space4
            clip: true

            Loader {
                id: loader

                x: Theme.space4
                width: flick.width - 2 * Theme.space4
                source: "Gallery" + window.page.charAt(0).toUpperCase() + window.page.slice(1) + ".qml"
            }
        }
    }
}
