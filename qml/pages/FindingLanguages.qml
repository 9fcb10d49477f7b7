import QtQuick
import Kopa

// Fi, sv or en; a language in which something is missing says so.
SegmentedChoice {
    property var missing: []

    name: Labels.fieldLabel("language")
    keys: ["fi", "sv", "en"]
    labelOf: key => missing.includes(key) ? qsTr("%1: missing").arg(Labels.languageName(key)) : Labels.languageName(key)
}
