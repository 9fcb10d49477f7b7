import QtQuick
import QtTest
import Kopa

// The colours of both appearances keep the contrast that people with weak sight need (WCAG 2.2 AA).
TestCase {
    name: "Theme"

    function luminance(colour) {
        const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b)
    }

    function contrast(one, other) {
        const a = luminance(one), b = luminance(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    // `film` laid over `ground`, as hover and press do.
    function over(film, ground) {
        return Qt.rgba(film.r * film.a + ground.r * (1 - film.a), film.g * film.a + ground.g * (1 - film.a),
                       film.b * film.a + ground.b * (1 - film.a), 1)
    }

    function test_contrast_data() {
        const rows = []
        for (const palette of ["day", "night"]) {
            for (const ground of ["ground", "surface"]) {
                for (const text of ["ink", "muted", "spruce", "cloudberry", "lingonberry", "lake"])
                    rows.push({ tag: palette + " " + text + " on " + ground, palette: palette, text: text, ground: ground, least: 4.5 })
                rows.push({ tag: palette + " edge on " + ground, palette: palette, text: "edge", ground: ground, least: 3 })
            }
            for (const accent of ["spruce", "cloudberry", "lingonberry", "lake"]) {
                rows.push({ tag: palette + " text on " + accent, palette: palette, text: "overAccent", ground: accent, least: 4.5 })
                rows.push({ tag: palette + " " + accent + " on its soft", palette: palette, text: accent, ground: accent + "Soft", least: 4.5 })
                rows.push({ tag: palette + " ink on " + accent + "Soft", palette: palette, text: "ink", ground: accent + "Soft", least: 4.5 })
            }
            rows.push({ tag: palette + " muted on spruceSoft", palette: palette, text: "muted", ground: "spruceSoft", least: 4.5 })
        }
        return rows
    }

    function test_contrast(row) {
        const palette = Theme[row.palette]
        const found = contrast(palette[row.text], palette[row.ground])
        verify(found >= row.least, found.toFixed(2) + " is less than " + row.least)
    }

    function test_muted_on_hovered_rows() {
        for (const palette of [Theme.day, Theme.night]) {
            const hover = Qt.rgba(palette.ink.r, palette.ink.g, palette.ink.b, 0.06)
            for (const ground of [palette.ground, palette.surface])
                verify(contrast(palette.muted, over(hover, ground)) >= 4.5)
        }
    }

    function test_ink_is_strong() {
        for (const palette of [Theme.day, Theme.night])
            verify(contrast(palette.ink, palette.surface) >= 14)
    }

    function test_sizes() {
        verify(Theme.captionSize >= 13)
        verify(Theme.target >= 48)
    }
}
