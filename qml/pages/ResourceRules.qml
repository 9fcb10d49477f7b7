pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// Which working-hour rule the hours of one education form go by, and when: a line for each, in the order of the days.
Column {
    id: part

    required property var spans

    function days(span: var): string {
        return qsTr("%1–%2").arg(Labels.date(span.from)).arg(Labels.date(span.to))
    }

    visible: spans.some(span => span.ruled)
    spacing: Theme.space2

    Repeater {
        model: part.spans

        Column {
            id: span

            required property var modelData

            width: part.width

            AppText {
                width: span.width
                role: AppText.Second
                text: part.days(span.modelData) + ": " + TeachingWords.rule(span.modelData)
            }
            AppText {
                width: span.width
                role: AppText.Caption
                text: Labels.line([qsTr("%1 lessons").arg(Labels.number(Math.round(span.modelData.lessons * 100) / 100)), span.modelData.source])
            }
        }
    }
}
