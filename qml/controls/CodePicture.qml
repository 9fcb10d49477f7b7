import QtQuick
import Kopa

// A QR code on white, for a camera to read in light and dark.
Rectangle {
    id: picture

    property string code
    property string name
    property int side: 280

    implicitWidth: side
    implicitHeight: side
    radius: Theme.corner
    color: "white"

    Image {
        anchors.fill: parent
        anchors.margins: Theme.space3
        source: picture.code !== "" ? "image://qr/" + encodeURIComponent(picture.code) : ""
        sourceSize.width: 512
        sourceSize.height: 512
        smooth: false
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: picture.name
    }
}
