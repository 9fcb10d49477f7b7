#include "../figures/invented.h"
#include "../store/test_store.h"
#include "core/documents/markdown_writer.h"
#include "core/figures/statistics_import.h"
#include "core/reports/compose.h"
#include "core/reports/paper.h"
#include "core/reports/parts.h"
#include "core/reports/picked_figures.h"

namespace kopa::reports {

namespace {

/// A store with an invented table of two towns and two years.
class ReportFigures : public testing::Test
{
protected:
    template <class Job> auto ask(Job job)
    {
        return must(thread.run(StoreThread::Priority::Person, std::move(job)).result());
    }

    ReportFigures() : thread(folder.path(), StoreOptions{})
    {
        ask([](Store &store) {
            SpaceRecord space = testSpace();
            space.role = Role::Editor;
            return store.saveSpace(space);
        });
        const std::atomic_bool cancelled = false;
        const QByteArray towns = inventedAnswer({QStringLiteral("KU638"), QStringLiteral("KU434")},
                                                {QStringLiteral("2018"), QStringLiteral("2030")});
        table = must(importStatistics(thread, cancelled, towns,
                                      {.space = testSpace().id,
                                       .name = QStringLiteral("invented.json"),
                                       .language = QStringLiteral("fi")}))
                    .id;
    }

    /// A report with nothing but these figures, as Markdown.
    QString written(const PickedFigures &picked, const QString &kind, const QString &language)
    {
        const NewPart part{
            .kind = kind, .about = statisticsKey(), .tables = {table}, .figures = writtenFigures(picked)};
        return ask([&](Store &store) -> Result<QString> {
            KOPA_ASSIGN(const QString report, makeReport(store, {.kind = QStringLiteral("travel")}));
            KOPA_TRY(addParts(store, report, {part}));
            KOPA_ASSIGN(const Composed composed, compose(store, report, language));
            return documents::markdownOf(paperOf(composed.content));
        });
    }

    QTemporaryDir folder;
    StoreThread thread;
    QString table;
};

} // namespace

TEST_F(ReportFigures, are_picked_by_area_time_and_age)
{
    const PickedFigures all = must(pickFigures(thread, {.table = table, .areas = {QStringLiteral("638")}}));
    EXPECT_EQ(all.times, (QStringList{QStringLiteral("2018"), QStringLiteral("2030")}));
    ASSERT_EQ(all.rows.size(), 1);
    double people = 0;
    for (int age = 0; age <= 100; ++age)
        people += inventedFigure(0, 0, age);
    EXPECT_EQ(all.rows[0].values[0], people);
    const PickedFigures pupils = must(pickFigures(thread, {.table = table,
                                                           .areas = {QStringLiteral("638")},
                                                           .times = {QStringLiteral("2030")},
                                                           .measure = QStringLiteral("7–15")}));
    double young = 0;
    for (int age = 7; age <= 15; ++age)
        young += inventedFigure(0, 1, age);
    ASSERT_EQ(pupils.rows.value(0).values.size(), 1);
    EXPECT_EQ(pupils.rows[0].values[0], young);
    EXPECT_EQ(readFigures(writtenFigures(all)), all);
}

TEST_F(ReportFigures, stand_in_a_report_with_whose_they_are)
{
    const PickedFigures picked =
        must(pickFigures(thread, {.table = table, .areas = {QStringLiteral("638"), QStringLiteral("434")}}));
    const QString table = written(picked, QStringLiteral("table"), QStringLiteral("sv"));
    EXPECT_TRUE(table.contains(QStringLiteral("| Område | 2018 | 2030 |"))) << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("| Borgå | "))) << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("Källa: Invented people, Example Institute")))
        << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("[\\[1\\]](#source-1)"))) << table.toStdString();
    const QString chart = written(picked, QStringLiteral("chart"), QStringLiteral("fi"));
    EXPECT_TRUE(chart.contains(QStringLiteral("| Porvoo 2030 | "))) << chart.toStdString();
}

TEST_F(ReportFigures, that_are_none_are_not_picked)
{
    EXPECT_EQ(failure(pickFigures(thread, {.table = table, .areas = {QStringLiteral("005")}})),
              "invalid_argument");
    EXPECT_EQ(failure(pickFigures(thread, {.table = table, .areas = {}})), "invalid_argument");
    EXPECT_EQ(failure(pickFigures(
                  thread,
                  {.table = table, .areas = {QStringLiteral("638")}, .measure = QStringLiteral("weather")})),
              "invalid_argument");
    EXPECT_EQ(failure(pickFigures(thread, {.table = QStringLiteral("none")})), "not_found");
    for (const char *bad : {"", "total", "\t2018\n638\t1", "total\t2018\n638", "total\t2018\n638\tnan",
                            "total\t2018\n638\tmany", "total\t2018\n\t1"})
        EXPECT_EQ(readFigures(QString::fromLatin1(bad)), std::nullopt) << bad;
}

} // namespace kopa::reports
