import KopaTest

FakeRows {
    property string text
    property var sentences: []

    function toggle(line) {
        const lines = text.split("\n")
        lines[line] = lines[line].includes("[x]") ? lines[line].replace("[x]", "[ ]") : lines[line].replace("[ ]", "[x]")
        return lines.join("\n")
    }

    function blockOf(words) {
        const check = words.match(/^- \[( |x)\] (.*)/)
        if (check)
            return { block: "check", level: 1, checked: check[1] === "x", markdown: check[2] }
        if (words.startsWith("#"))
            return { block: "heading", level: words.match(/^#+/)[0].length, checked: false, markdown: words.replace(/^#+ */, "") }
        if (words.startsWith("- "))
            return { block: "bullet", level: 1, checked: false, markdown: words.slice(2) }
        return { block: "paragraph", level: 0, checked: false, markdown: words }
    }

    rows: {
        let place = 0
        return text.split("\n").map((words, line) => {
            const row = Object.assign(blockOf(words), { line: line, place: place, end: place + words.length })
            place = row.end + 1
            return row
        }).filter(row => row.markdown !== "")
    }
}
