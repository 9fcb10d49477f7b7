import QtQuick
import Kopa

// What the window asks of either shell: to go somewhere, to go back, to search, to move to the next pane.
FocusScope {
    id: shell

    property string place
    property Page page: null
    // What was opened on the way to what is shown, it included, as [target, id].
    property var way: []

    function go(target: string, targetId: string) {}
    function startSearch() {}
    function nextPane() {}

    // False when there is nothing to go back to.
    function back(): bool {
        return false
    }
}
