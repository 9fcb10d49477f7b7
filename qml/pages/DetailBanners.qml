import QtQuick
import QtQuick.Layouts
import Kopa

// What went wrong with a record, what does not hold together in it, and that two people differed.
ColumnLayout {
    id: banners

    required property var detail
    property string errorText

    signal differencesAsked()

    // Takes a failure of the record that is open.
    function complain(code: string, parameters: var) {
        errorText = Sentences.sentence(code, parameters)
    }

    spacing: Theme.space3
    visible: errorText !== "" || detail.faults.length > 0 || detail.differs

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
        visible: banners.detail.faults.length > 0
        kind: Banner.Waiting
        text: OfferingWords.faults(banners.detail.faults)
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
