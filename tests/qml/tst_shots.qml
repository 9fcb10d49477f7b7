import QtQuick
import QtTest
import Kopa
import KopaTest
import "shown_pages.js" as ShownPages

// With KOPA_SHOTS set to a folder, writes a picture of every page in three languages, both appearances and both shells.
TestCase {
    id: test

    readonly property var phonePages: ShownPages.all

    property var window: null

    name: "Shots"
    when: windowShown

    Component { id: main; Main {} }

    function shoot(file) {
        wait(60)
        grabImage(window.contentItem)
        wait(60)
        grabImage(window.contentItem.parent ?? window.contentItem).save(Given.shotsFolder + "/" + file)
    }

    function test_shots() {
        if (!Given.shotsFolder)
            return
        window = createTemporaryObject(main, test)
        for (const size of [[360, 740], [1280, 800]]) {
            window.width = size[0]
            window.height = size[1]
            wait(100)
            for (const code of ["fi", "sv", "en"]) {
                Language.code = code
                Settings.textScale = Given.shotsScale
                for (const theme of ["light", "dark"]) {
                    Settings.theme = theme
                    for (const page of phonePages) {
                        if (page[0] === "more" && size[0] > 600)
                            continue
                        window.go(page[0], page[1])
                        shoot([page.filter(part => part).join("-").replace(/[:\/]/g, "-"), size[0], code, theme].join("_") + ".png")
                    }
                    for (const state of ["welcome", "locked", "chooseLock", "waiting", "restore", "failed"]) {
                        Workspace.errorCode = "store_damaged"
                        Workspace.state = state === "restore" ? "welcome" : state
                        window.restoring = state === "restore"
                        shoot([state, size[0], code, theme].join("_") + ".png")
                    }
                    Workspace.state = "ready"
                }
            }
        }
    }
}
