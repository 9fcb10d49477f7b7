#include "qml/view_models/alike_pilots.h"
#include "qml/view_models/material_detail.h"
#include "qml/view_models/material_library.h"
#include "session_test.h"

namespace kopa {
namespace {

using MaterialModelsTest = SessionTest;

const QString theme = QStringLiteral("online-teaching");

TEST_F(MaterialModelsTest, MaterialIsAddedNarrowedAndRemoved)
{
    MaterialLibrary library;
    const QString id = library.add(QStringLiteral("Opas"));
    ASSERT_TRUE(until([&] { return library.rows().size() == 1; }));
    MaterialDetail detail;
    detail.setMaterialId(id);
    ASSERT_TRUE(until([&] { return detail.title() == u"Opas"; }));
    detail.setElement(QStringLiteral("themes"), theme, true);
    detail.setField(QStringLiteral("address"), QStringLiteral("https://example.invalid/"));
    ASSERT_TRUE(until([&] { return detail.themes().contains(theme); }));
    ASSERT_TRUE(until([&] { return library.themes().size() == 1; }));
    EXPECT_GT(library.allThemes().size(), 1);
    library.setProperty("theme", QStringLiteral("wellbeing"));
    EXPECT_TRUE(library.rows().isEmpty());
    library.setProperty("theme", theme);
    EXPECT_EQ(library.rows().size(), 1);
    library.trash(id);
    EXPECT_TRUE(until([&] { return library.rows().isEmpty(); }));
    library.restore(id);
    EXPECT_TRUE(until([&] { return library.rows().size() == 1; }));
}

TEST_F(MaterialModelsTest, ThePilotsThatShareThemesAreNamedWithThem)
{
    AlikePilots alike;
    alike.setProperty("target", QStringLiteral("pilot"));
    alike.setProperty("recordId", QStringLiteral("jarviseutu"));
    ASSERT_TRUE(until([&] { return !alike.rows().isEmpty(); }));
    for (const QVariant &row : alike.rows()) {
        EXPECT_NE(row.toMap()[QStringLiteral("pilotId")].toString(), QStringLiteral("jarviseutu"));
        EXPECT_FALSE(row.toMap()[QStringLiteral("name")].toString().isEmpty());
        EXPECT_FALSE(row.toMap()[QStringLiteral("themes")].toStringList().isEmpty());
    }
}

} // namespace
} // namespace kopa
