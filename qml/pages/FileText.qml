pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The words of a text file; Markdown as it is meant, everything else as it is. Nothing in it is ever fetched.
FileContent {
    id: view

    readonly property bool formatted: file.mediaType === "text/markdown"

    failed: (viewer?.loaded ?? false) && (viewer?.errorCode ?? "") !== ""

    MarkdownBlocks {
        id: blocks

        text: view.formatted ? view.viewer?.text ?? "" : ""
    }
    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            visible: !view.formatted
            text: view.viewer?.text ?? ""
            textFormat: Text.PlainText
        }
        Repeater {
            model: blocks

            AppText {
                id: row

                required property string block
                required property int level
                required property string markdown

                Layout.fillWidth: true
                Layout.leftMargin: block === "bullet" || block === "number" || block === "check" ? Theme.space4 * Math.max(1, level) : 0
                visible: block !== "rule"
                role: block !== "heading" ? AppText.Body : level === 1 ? AppText.Title : AppText.Heading
                text: block === "bullet" || block === "number" || block === "check" ? "• " + markdown : markdown
                textFormat: block === "code" ? Text.PlainText : Text.MarkdownText
                font.family: block === "code" ? "monospace" : Theme.family
                onLinkActivated: link => Qt.openUrlExternally(link)
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: view.viewer?.cut ?? false
            text: qsTr("The text goes on. Save a copy to read all of it.")
        }
    }
}
