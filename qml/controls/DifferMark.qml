import QtQuick
import Kopa

// Says that two people wrote differently here and both versions are kept.
Badge {
    property bool compact: false

    text: compact ? "" : qsTr("Two versions")
    Accessible.name: qsTr("Two versions")
    iconName: "people"
    tone: Badge.Waiting
}
