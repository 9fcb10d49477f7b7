pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How far the coders of a closed round agree: the figures, what they mean, and the same for each code.
Card {
    id: card

    property var figures: ({})
    property var byCode: []

    function figure(value: var): string {
        return value === undefined ? "–" : Number(value).toLocaleString(Qt.locale(Language.code), "f", 2)
    }

    function percent(value: var): string {
        return value === undefined ? "–" : Math.round(value) + "\u00a0%"
    }

    spacing: Theme.space3

    component Figure: RowLayout {
        id: figure

        property string name
        property string value

        Layout.fillWidth: true
        spacing: Theme.space3
        Accessible.role: Accessible.StaticText
        Accessible.name: name + ": " + value

        AppText {
            Layout.fillWidth: true
            text: figure.name
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: false
            font.weight: Font.DemiBold
            text: figure.value
            Accessible.ignored: true
        }
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("How far the coders agree")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("%n place(s) that somebody has marked; all coders have marked %1 of them. Text that nobody marked does not count.", "", card.figures.units ?? 0).arg(card.figures.markedByAll ?? 0)
    }
    Figure {
        name: qsTr("The same codes, of the places that two have marked")
        value: card.percent(card.figures.percent)
    }
    Figure {
        visible: card.figures.kappa !== undefined
        name: qsTr("Cohen's kappa")
        value: card.figure(card.figures.kappa)
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        role: AppText.Second
        text: CodingWords.kappa(card.figures.kappa)
    }
    Figure {
        name: qsTr("Krippendorff's alpha")
        value: card.figure(card.figures.alpha)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: CodingWords.alpha(card.figures.alpha)
    }
    AppText {
        Layout.fillWidth: true
        visible: card.byCode.length > 0
        font.weight: Font.Medium
        text: qsTr("By code")
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: card.byCode

            Figure {
                required property var modelData

                width: parent?.width || implicitWidth
                name: Labels.line([modelData.name, qsTr("%n place(s)", "", modelData.units)])
                value: Labels.line([card.percent(modelData.percent), "α " + card.figure(modelData.alpha)])
            }
        }
    }
}
