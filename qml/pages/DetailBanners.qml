import QtQuick
import QtQuick.Layouts
import Kopa

// What a record's page says first: what could not be written, what does not hold together, and that two people differed.
ColumnLayout {
    id: banners

    required property var detail
    // What is missing or does not hold together, in words.
    property string faultsText
    property string errorText

    signal differencesAsked()

    // Takes a failure of the record that is open.
    function complain(code: string, parameters: var) {
        errorText = Sentences.sentence(code, parameters)
    }

    Layout.fillWidth: true
    spacing: Theme.space3
    visible: errorText !== "" || faultsText !== "" || detail.differs

    Banner {
        Layout.fillWidth: true
        visible: banners.errorText !== ""
        kind: Banner.Wrong
        closable: true
        text: banners.errorText
        onClosed: banners.errorText = ""
    }
    Banner {
        Layout.fillWidth: true
        visible: banners.faultsText !== ""
        kind: Banner.Waiting
        text: banners.faultsText
    }
    Banner {
        Layout.fillWidth: true
        visible: banners.detail.differs
        kind: Banner.Waiting
        text: qsTr("Two people wrote something here differently. Both are kept.")
        actionText: qsTr("Show both")
        onActed: banners.differencesAsked()
    }
}
