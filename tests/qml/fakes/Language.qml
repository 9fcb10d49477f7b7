pragma Singleton

import QtQml
import KopaTest

QtObject {
    property string code: "en"
    readonly property string locale: ({ fi: "fi_FI", sv: "sv_FI", en: "en_GB" })[code]

    function date(iso) { return new Date(iso).toLocaleDateString(Qt.locale(locale), Locale.LongFormat) }
    function time(iso) { return new Date(iso).toLocaleTimeString(Qt.locale(locale), code === "fi" ? "H.mm" : "HH:mm") }
    function dateTime(iso) { return new Date(iso).toLocaleDateString(Qt.locale(locale), code === "en" ? "ddd d MMM yyyy" : "ddd d.M.yyyy") + " " + time(iso) }
    function relativeDay(iso) { return iso === "" ? "" : new Date(iso).toLocaleDateString(Qt.locale(locale), code === "en" ? "d MMM" : "d.M.") }
    function number(value) { return Number(value).toLocaleString(Qt.locale(locale), "f", 0) }
    function bytes(value) { return value < 1000000 ? Math.round(value / 1000) + "\u00a0kB" : Number(value / 1000000).toLocaleString(Qt.locale(locale), "f", 1) + "\u00a0MB" }
    function money(cents) {
        const sum = Number(cents / 100).toLocaleString(Qt.locale(locale), "f", 2)
        return code === "en" ? "€" + sum : sum + "\u00a0€"
    }
    function cents(words) {
        const sum = words.replace(/[\s\u00a0€]/g, "")
        return /^\d+([.,]\d{1,2})?$/.test(sum) ? Math.round(Number(sum.replace(",", ".")) * 100) : NaN
    }
    function pickName(fi, sv, en) { return code === "sv" ? sv || fi : code === "en" ? en || fi : fi || sv }

    onCodeChanged: TestLanguages.use(code)
    // Each file of tests has an engine of its own; the one before may have left its language.
    Component.onCompleted: TestLanguages.use(code)
}
