import KopaTest

FakeRows {
    property string search
    rows: [{ itemId: "f1", name: Language.pickName("Perusopetuslaki rajaa etäopetuksen", "Lagen begränsar distansundervisningen", "The law limits distance teaching"), detail: Language.pickName("Este", "Hinder", "Obstacle") }]
}
