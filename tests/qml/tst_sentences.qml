import QtQuick
import QtTest
import Kopa
import KopaTest

// Every error has a sentence of its own in every language.
TestCase {
    name: "Sentences"

    function cleanupTestCase() {
        Language.code = "en"
    }

    function test_every_code_is_known() {
        compare(Sentences.codes.slice().sort(), Given.errorNames.slice().sort())
    }

    function test_no_error_no_words() {
        compare(Sentences.sentence("", {}), "")
    }

    function test_sentences_data() {
        return Given.errorNames.map(code => ({ tag: code, code: code }))
    }

    function test_sentences(row) {
        const seen = []
        for (const code of ["fi", "sv", "en"]) {
            Language.code = code
            const words = Sentences.sentence(row.code, { path: "/koti/kopa", url: "https://kopa.example", seconds: 30 })
            verify(words.length > 40, code + ": " + words)
            verify(!words.includes("%1") && !words.includes("%n"), words)
            verify(words.split(/[.;?:] /).length >= 2, "what happened and what to do: " + words)
            verify(!seen.includes(words), "not translated: " + words)
            seen.push(words)
            if (row.code !== "internal")
                verify(words !== Sentences.sentence("internal", {}), row.code + " has no sentence of its own")
        }
    }

    function test_plural() {
        Language.code = "sv"
        verify(Sentences.sentence("server_busy", { seconds: 1 }).includes("1 sekund."))
        verify(Sentences.sentence("server_busy", { seconds: 5 }).includes("5 sekunder."))
    }
}
