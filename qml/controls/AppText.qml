import QtQuick
import Kopa

// Text in one of the five type roles; wraps by default so that nothing is cut when the person enlarges text.
Text {
    id: label

    enum Role { Title, Heading, Body, Second, Caption }

    property int role: AppText.Body

    font.family: Theme.family
    font.pixelSize: {
        switch (role) {
        case AppText.Title: return Theme.titleSize
        case AppText.Heading: return Theme.headingSize
        case AppText.Second: return Theme.secondSize
        case AppText.Caption: return Theme.captionSize
        }
        return Theme.bodySize
    }
    font.weight: role === AppText.Title || role === AppText.Heading ? Font.DemiBold : Font.Normal
    color: role === AppText.Second || role === AppText.Caption ? Theme.muted : Theme.ink
    linkColor: Theme.lake
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: role === AppText.Title || role === AppText.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
