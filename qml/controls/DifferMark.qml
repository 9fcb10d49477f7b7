import Kopa

// Says that two people wrote differently here and both versions are kept.
Badge {
    text: qsTr("Two versions")
    iconName: "people"
    tone: Badge.Waiting
}
