#include "core/attachments/attachment_reader.h"
#include "core/figures/kept_tables.h"
#include "core/figures/statistics_import.h"
#include "core/records/attachment.h"
#include "core/records/statistics_table.h"
#include "invented.h"
#include "test_store.h"

#include <QFile>

namespace kopa {
namespace {

class StatisticsImport : public ::testing::Test
{
protected:
    template <class Job> auto ask(Job job)
    {
        return must(thread->run(StoreThread::Priority::Person, std::move(job)).result());
    }
    StatisticsImport() : thread(std::make_unique<StoreThread>(folder.path(), StoreOptions{}))
    {
        ask([](Store &store) {
            SpaceRecord space = testSpace();
            space.role = Role::Editor;
            return store.saveSpace(space);
        });
    }
    Result<RecordKey> import(const QByteArray &bytes, const QString &name, const QString &source = {})
    {
        return importStatistics(
            *thread, cancelled, bytes,
            {.space = testSpace().id, .name = name, .language = u"fi"_qs, .source = source});
    }
    QList<KeptTable> tables()
    {
        return ask([](Store &store) { return keptTables(store); });
    }
    /// Nothing stays of an import that was refused.
    void expectNothing()
    {
        EXPECT_TRUE(tables().isEmpty());
        EXPECT_TRUE(ask([](Store &store) { return store.records(attachment::type()); }).isEmpty());
        EXPECT_EQ(ask([](Store &store) { return Attachments(store).waiting(); }).files, 0);
    }

    QTemporaryDir folder;
    std::unique_ptr<StoreThread> thread;
    std::atomic_bool cancelled = false;
};

const QByteArray &twoTowns()
{
    static const QByteArray bytes = inventedAnswer({u"KU638"_qs, u"KU434"_qs}, {u"2018"_qs, u"2030"_qs});
    return bytes;
}

TEST_F(StatisticsImport, KeepsTheOriginalAndWhoseFiguresTheyAre)
{
    const RecordKey key = must(import(twoTowns(), u"statfin_vaenn_pxt_14wx.json"_qs));
    const QList<KeptTable> kept = tables();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].id, key.id);
    EXPECT_EQ(kept[0].title, u"Invented people");
    EXPECT_EQ(kept[0].source, u"Example Institute");
    EXPECT_EQ(kept[0].code, u"14wx");
    EXPECT_EQ(kept[0].licence, u"CC BY 4.0");
    EXPECT_EQ(kept[0].retrieved, QDate::currentDate());
    EXPECT_FALSE(kept[0].division.isValid()) << "two municipalities are in every division";
    EXPECT_TRUE(kept[0].here);
    EXPECT_EQ(must(readAttachment(*thread, {attachment::type().number, kept[0].file}, 1 << 24)), twoTowns());
    EXPECT_EQ(must(readKept(*thread, kept[0])).dimensions.size(), 3);
}

TEST_F(StatisticsImport, WhoseFiguresTheyAreIsAskedWhenNobodyTells)
{
    QByteArray nameless = twoTowns();
    nameless.replace("Example Institute", "");
    const auto refused = import(nameless, u"taulu.json"_qs);
    EXPECT_EQ(failure(refused), "statistics_missing");
    EXPECT_EQ(refused.error().parameters.value(u"missing"_qs).toString(), u"source");
    expectNothing();
    must(import(nameless, u"taulu.json"_qs, u"Testilaitos"_qs));
    EXPECT_EQ(tables().first().source, u"Testilaitos");
}

TEST_F(StatisticsImport, AnAddressTellsOfStatisticsFinland)
{
    QByteArray nameless = twoTowns();
    nameless.replace("Example Institute", "");
    must(importStatistics(*thread, cancelled, nameless,
                          {.space = testSpace().id,
                           .name = u"taulu.json"_qs,
                           .language = u"sv"_qs,
                           .address = u"https://pxdata.stat.fi/PXWeb/api/v1/sv/StatFin/vaerak/11re.px"_qs}));
    EXPECT_EQ(tables().first().source, u"Statistikcentralen");
    EXPECT_EQ(tables().first().code, u"11re");
}

TEST_F(StatisticsImport, NothingOfABadFileStays)
{
    EXPECT_EQ(failure(import("<!DOCTYPE html><html><body>502</body></html>", u"taulu.csv"_qs)),
              "not_statistics");
    EXPECT_EQ(failure(import(twoTowns().chopped(40), u"taulu.json"_qs)), "statistics_damaged");
    const auto division = import(
        inventedAnswer({u"KU638"_qs, u"KU777"_qs, u"KU998"_qs, u"KU123"_qs}, {u"2018"_qs}), u"taulu.json"_qs);
    EXPECT_EQ(failure(division), "statistics_division");
    EXPECT_TRUE(division.error().parameters.value(u"municipalities"_qs).toString().contains(u"123"));
    const auto twice = import(inventedAnswer({u"KU638"_qs, u"Porvoo"_qs}, {u"2018"_qs}), u"taulu.json"_qs);
    EXPECT_EQ(failure(twice), "statistics_damaged");
    cancelled = true;
    EXPECT_EQ(failure(import(twoTowns(), u"taulu.json"_qs)), "cancelled");
    expectNothing();
}

TEST_F(StatisticsImport, AHugeFileIsRefusedBeforeItIsRead)
{
    const QString path = folder.filePath(u"huge.csv"_qs);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(500LL * 1024 * 1024));
    file.close();
    const StatisticsOrigin origin{.space = testSpace().id, .name = {}, .language = u"fi"_qs};
    EXPECT_EQ(failure(importStatisticsFile(*thread, cancelled, path, origin)), "too_large");
    EXPECT_EQ(failure(importStatisticsFile(*thread, cancelled, path + u'x', origin)), "input_output");
    expectNothing();
}

TEST_F(StatisticsImport, AReaderOfTheSpaceImportsNothing)
{
    ask([](Store &store) {
        SpaceRecord space = testSpace();
        space.role = Role::Reader;
        return store.saveSpace(space);
    });
    EXPECT_EQ(failure(import(twoTowns(), u"taulu.json"_qs)), "read_only");
    expectNothing();
}

TEST(TableCodes, StandInNamesAndAddresses)
{
    EXPECT_EQ(tableCodeIn(u"statfin_vaerak_pxt_11s5"_qs), u"11s5");
    EXPECT_EQ(
        tableCodeIn(u"https://pxdata.stat.fi/PXWeb/api/v1/fi/StatFin/vaenn/statfin_vaenn_pxt_14wx.px"_qs),
        u"14wx");
    EXPECT_EQ(tableCodeIn(u"128v.px"_qs), u"128v");
    EXPECT_EQ(tableCodeIn(u"väestö_2018.csv"_qs), u"");
    EXPECT_EQ(tableCodeIn(u"example_pxt_9xx"_qs), u"");
}

} // namespace
} // namespace kopa
