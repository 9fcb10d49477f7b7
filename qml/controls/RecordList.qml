import QtQuick
import QtQuick.Templates as T
import Kopa

// A list of records that stays fluid with a hundred thousand rows; arrow keys walk, Enter opens the row.
ListView {
    id: list

    property string name

    clip: true
    reuseItems: true
    activeFocusOnTab: count > 0 || activeFocus
    keyNavigationEnabled: true
    highlightMoveDuration: Theme.motion
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 400
    Accessible.role: Accessible.List
    Accessible.name: name
    Keys.onReturnPressed: (currentItem as ListRow)?.clicked()
    Keys.onEnterPressed: (currentItem as ListRow)?.clicked()
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0 && count > 0)
            currentIndex = 0
    }
    T.ScrollBar.vertical: ScrollLine {}
}
