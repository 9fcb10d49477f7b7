pragma Singleton

import QtQml

// From pages to the shell: something was done that can be undone for ten seconds.
QtObject {
    signal offered(string text, var undo)

    function offer(text: string, undo) {
        offered(text, undo)
    }
}
