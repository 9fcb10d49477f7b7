import KopaTest

FakeRows {
    property string kind
    readonly property int whole: everything.length
    readonly property bool loaded: true
    readonly property var everything: [
        { resourceId: "r1", name: Language.pickName("Matematiikan lehtori", "Lektor i matematik", "Teacher of mathematics"), person: "Testi Testinen", kind: "teacher", state: "available", employer: "Alajärvi", lessons: 412.5, warnings: 3 },
        { resourceId: "r2", name: "", person: "", kind: "room", state: "available", employer: "", lessons: 0, warnings: 0 }]

    function create(): string { return "r2" }

    rows: everything.filter(one => kind === "" || one.kind === kind)
}
