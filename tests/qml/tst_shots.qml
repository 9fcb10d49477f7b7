import QtQuick
import QtTest
import Kopa
import KopaTest

// With KOPA_SHOTS set to a folder, writes a picture of every page in three languages, both appearances and both shells.
TestCase {
    id: test

    readonly property var phonePages: [["today", ""], ["notes", ""], ["note", "n1"], ["note", "new:visit"], ["pilots", ""], ["pilot", "jarviseutu"], ["organisations", ""],
        ["organisation", "m638"], ["outbox", ""], ["consents", "n1"], ["consents", ""], ["quotes", ""], ["quotes", "p3"], ["file", "n1/f1"], ["file", "n1/f3"], ["file", "n1/f4"], ["file", "n1/f5"], ["file", "n1/f6"], ["file", "n1/f7"], ["prepare", ""], ["stick", ""], ["calendar", ""], ["calendar", "jarviseutu"], ["library", ""], ["search", ""], ["search", "kunta"], ["library", "pilot/jarviseutu"], ["material", "g1"], ["codebook", ""], ["code", "k1"], ["code", "k4"], ["reports", ""], ["reports", "pilot/jarviseutu"], ["report", "r1"], ["report", "r2"], ["statistics", ""], ["statistics", "jarviseutu"], ["workshop", ""], ["workshop", "n2"], ["history", "note/n1"], ["history", "note/n1/versions"], ["history", "note/n1/fields"], ["history", ""], ["settings", ""], ["about", ""], ["people", ""], ["people", "aa02"], ["person", "/p2"], ["person", "/p1"], ["device", "/p2/d1"], ["spaces", ""], ["newspace", "jarviseutu"], ["pairing", ""], ["safety", ""], ["fingerprint", ""], ["quarantine", ""], ["security", ""], ["recovery", ""], ["contact", "c1"], ["contact", "erased"], ["import", ""], ["import", "contact"], ["import", "application"], ["membership", "jarviseutu.m005"], ["fee", "jarviseutu.2020"], ["fee", "jarviseutu.2021"], ["fee", "jarviseutu.2030"], ["payee", ""], ["equality", ""], ["equality", "jarviseutu"], ["site", ""], ["calls", ""], ["call", "call2019"], ["retention", ""], ["handover", ""], ["salvage", ""], ["trash", ""], ["differences", ""], ["applications", ""], ["applications", "pilot/ita"], ["application", "a1"], ["application", "a2"], ["findings", ""], ["findings", "pilot/ita"], ["finding", "f1"], ["finding", "f3"], ["finding", "f4"], ["wrapup", "n1"], ["wrapup", "n2"], ["targets", ""], ["targets", "pilot/ita"], ["target", "t1"], ["target", "t3"], ["tasks", ""], ["task", "k1"], ["task", "k2"], ["programme", ""], ["programme", "due"], ["programme", "pilot/ita"], ["event", "e1"], ["event", "e2"], ["assessments", "a1"], ["assessments", "a2"], ["assessments", "a4"], ["invite", ""], ["more", ""]]

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
