import QtQuick
import Kopa

// One method of the mapping: what it is called, or what kind it is, with whom and in which education.
ListRow {
    required property var told
    readonly property string kind: RecordWords.choice("method.kind", told.kind, Language.code)

    title: told.title || kind || qsTr("A method without a name")
    second: Labels.line([told.title !== "" ? kind : "", told.provider, RecordWords.choice("education", told.education, Language.code)])
    chevron: true
}
