import QtQuick
import QtQuick.Layouts
import Kopa

// What a record's page says first: what could not be written, what is missing, and that two people differed.
ColumnLayout {
    id: banners

    required property var detail
    property var faults: []
    property string errorText

    signal go(string target, string targetId)

    Layout.fillWidth: true
    visible: errorText !== "" || faults.length > 0 || detail.differs
    spacing: Theme.space2

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
        visible: banners.faults.length > 0
        kind: Banner.Waiting
        text: banners.faults.map(fault => QualityWords.fault(fault)).join(" ")
    }
    Banner {
        Layout.fillWidth: true
        visible: banners.detail.differs
        kind: Banner.Waiting
        text: qsTr("Two people wrote something here differently. Both are kept.")
        actionText: qsTr("Show both")
        onActed: banners.go("differences", banners.detail.recordId)
    }
}
