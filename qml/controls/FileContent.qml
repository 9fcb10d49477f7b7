import QtQuick
import Kopa

// What every view of a file's content is.
FocusScope {
    id: content

    property var file: ({})
    property FileViewer viewer: null
    // It cannot be shown here, whatever it says that it is.
    property bool failed: false
}
