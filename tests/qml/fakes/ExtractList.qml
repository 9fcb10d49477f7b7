import KopaTest

FakeRows {
    signal made(string id)
    signal failed(string code, var parameters)

    function create(): string { return "x1" }
    function read(file) { failed("list_damaged", { reason: "form", place: "1" }) }

    rows: [{ templateId: "x1", title: Language.pickName("Aikuiskoulutuksen vuositilasto", "Vuxenutbildningens årsstatistik", "Adult education, yearly"), authority: "Skolverket", columns: 4 },
           { templateId: "x2", title: "", authority: "", columns: 0 }]
}
