import KopaTest

FakeRows {
    property string owner
    property string note
    property string shown: "open"
    property var calls: []
    readonly property var everything: [
        { taskId: "k1", title: Language.pickName("Lähetä yhteisen opettajan malli rehtorille", "Skicka modellen för en gemensam lärare till rektorn", "Send the model of a shared teacher to the principal"), kind: "promise", when: "overdue", due: "2020-02-10", done: "", ownerId: "p1", noteId: "n1", pilotName: "Järviseutu" },
        { taskId: "k2", title: Language.pickName("Tarkista esteiden luettelo", "Granska listan över hinder", "Check the list of obstacles"), kind: "task", when: "week", due: "2020-02-15", done: "", ownerId: "", noteId: "", pilotName: "" },
        { taskId: "k3", title: Language.pickName("Sovi työpajan päivä", "Kom överens om dagen för workshopen", "Agree on the day of the workshop"), kind: "task", when: "undated", due: "", done: "", ownerId: "p2", noteId: "", pilotName: Language.pickName("Itä-Uusimaa", "Östra Nyland", "Eastern Uusimaa") },
        { taskId: "k4", title: Language.pickName("Varaa sali", "Boka salen", "Book the hall"), kind: "task", when: "done", due: "2020-02-01", done: "2020-02-02", ownerId: "p1", noteId: "", pilotName: "" }]

    function add(title, kind, due): string {
        calls = calls.concat([["add", title, kind, due]])
        return "k1"
    }
    function setDone(task, done) { calls = calls.concat([["setDone", task, done]]) }
    function trash(task) { calls = calls.concat([["trash", task]]) }
    function restore(task) { calls = calls.concat([["restore", task]]) }

    rows: everything.filter(one => (shown === "done") === (one.when === "done") && (shown !== "near" || one.when !== "undated") && (note === "" || one.noteId === note))
}
