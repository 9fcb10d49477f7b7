pragma Singleton

import QtQml

// From pages to the shell: something was done that can be undone for ten seconds. And to all that floats: the window is hidden.
QtObject {
    signal offered(string text, var undo)
    signal hiding()

    function offer(text: string, undo) {
        offered(text, undo)
    }
}
