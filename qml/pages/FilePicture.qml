import QtQuick
import Kopa

// A picture to look at closely: by pinch, wheel, keys and buttons.
FileContent {
    id: view

    property real zoom: 1
    // As many pixels as a screen shows; more when somebody comes closer.
    readonly property int sharpness: zoom > 2 ? 4096 : zoom > 1 ? 2560 : 1600

    function zoomTo(wanted: real) {
        const before = zoom
        zoom = Math.max(1, Math.min(8, wanted))
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, (flick.contentX + flick.width / 2) * zoom / before - flick.width / 2))
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, (flick.contentY + flick.height / 2) * zoom / before - flick.height / 2))
    }

    failed: picture.status === Image.Error
    onFileChanged: zoom = 1
    Keys.onPressed: event => {
        if (event.text === "+")
            zoomTo(zoom * 1.5)
        else if (event.text === "-")
            zoomTo(zoom / 1.5)
        else
            return
        event.accepted = true
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: Math.max(width, width * view.zoom)
        contentHeight: Math.max(height, height * view.zoom)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Image {
            id: small

            anchors.fill: picture
            visible: picture.status !== Image.Ready
            source: view.file.thumbnail ?? ""
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
        Image {
            id: picture

            width: flick.contentWidth
            height: flick.contentHeight
            source: view.file.fileId ? "image://file/" + view.file.fileId : ""
            sourceSize {
                width: view.sharpness
                height: view.sharpness
            }
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: view.file.caption ? view.file.caption : view.file.name ?? ""
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => view.zoomTo(view.zoom * (event.angleDelta.y > 0 ? 1.2 : 1 / 1.2))
        }
        PinchHandler {
            property real before: 1

            target: null
            onActiveChanged: {
                if (active)
                    before = view.zoom
            }
            onActiveScaleChanged: view.zoomTo(before * activeScale)
        }
        TapHandler {
            onDoubleTapped: view.zoomTo(view.zoom > 1 ? 1 : 2.5)
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        width: buttons.width
        height: buttons.height
        radius: Theme.corner
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        Row {
            id: buttons

            IconButton { icon.name: "farther"; text: qsTr("Farther"); enabled: view.zoom > 1; onClicked: view.zoomTo(view.zoom / 1.5) }
            IconButton { icon.name: "closer"; text: qsTr("Closer"); enabled: view.zoom < 8; onClicked: view.zoomTo(view.zoom * 1.5) }
        }
    }
}
