#include "core/lists/list_columns.h"
#include "core/lists/list_file.h"
#include "core/lists/list_import.h"
#include "core/lists/list_words.h"
#include "core/records/application.h"
#include "core/records/assessment.h"
#include "core/records/contact.h"
#include "core/records/fee_part.h"
#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "test_store.h"

namespace kopa::lists {

namespace {

ListTable listOf(Store &store, const RecordType &type, const ListWish &wish = {}, ListFile *about = nullptr)
{
    const ListFile file = must(writeList(store, type, wish));
    if (about)
        *about = file;
    return must(readTable(file.bytes));
}

QStringList rowOf(const ListTable &table, const QString &id)
{
    for (const ListRow &row : table.rows)
        if (row.cells.first() == id)
            return row.cells;
    return {};
}

QString cellOf(const ListTable &table, const QString &id, const QString &heading)
{
    return rowOf(table, id).value(table.head.indexOf(heading));
}

} // namespace

TEST(ListFile, every_type_has_headings_that_tell_its_columns_apart)
{
    for (const RecordType *type : listTypes()) {
        for (const QString &language : wordLanguages()) {
            EXPECT_NE(listWords(*type, language), QString(type->key)) << type->key.data();
            QStringList headings;
            for (const ListColumn &column : columnsOf(*type)) {
                const QString heading = headingOf(*type, column, language);
                EXPECT_FALSE(headings.contains(heading)) << type->key.data() << ' ' << qPrintable(heading);
                EXPECT_FALSE(heading.contains(u'_')) << type->key.data() << ' ' << qPrintable(heading);
                headings.append(heading);
            }
        }
        EXPECT_EQ(listType(QString(type->key) + u's') == type || QString(type->key).endsWith(u'y'), true);
    }
    EXPECT_EQ(listType(QStringLiteral("municipalities")), &municipality::type());
    EXPECT_EQ(listType(QStringLiteral("people")), &contact::type());
    EXPECT_EQ(listType(QStringLiteral("attachment")), nullptr) << "it holds the keys of files";
}

TEST(ListFile, every_list_can_be_written_and_read_in_both_forms)
{
    const TestStore store;
    for (const RecordType *type : listTypes())
        for (const bool workbook : {false, true})
            for (const QString &language : wordLanguages()) {
                ListFile about;
                const ListTable table =
                    listOf(*store, *type, {.language = language, .workbook = workbook}, &about);
                EXPECT_EQ(table.rows.size(), about.rows) << type->key.data();
                EXPECT_EQ(table.head.size(), columnsOf(*type).size());
            }
}

TEST(ListFile, references_are_names_with_ids_beside_them)
{
    const TestStore store;
    const ListTable table = listOf(*store, membership::type(), {.language = QStringLiteral("sv")});
    const QString id = QStringLiteral("suupohja.m232");
    EXPECT_EQ(cellOf(table, id, QStringLiteral("Pilot")), QStringLiteral("Sydösterbotten"));
    EXPECT_EQ(cellOf(table, id, QStringLiteral("Pilot (id)")), QStringLiteral("suupohja"));
    EXPECT_EQ(cellOf(table, id, QStringLiteral("Organisation (id)")), QStringLiteral("m232"));
}

TEST(ListFile, sums_are_written_as_the_separator_expects)
{
    const TestStore store;
    must(store->write(
        {{fee_part::type().number, QStringLiteral("p")}, {{fee_part::paid, std::int64_t(-123450)}}}));
    const QString heading = QStringLiteral("Maksettu");
    EXPECT_EQ(cellOf(listOf(*store, fee_part::type()), QStringLiteral("p"), heading),
              QStringLiteral("-1234,50"));
    EXPECT_EQ(cellOf(listOf(*store, fee_part::type(), {.csv = {',', false}}), QStringLiteral("p"), heading),
              QStringLiteral("-1234.50"));
    EXPECT_EQ(cellOf(listOf(*store, fee_part::type(), {.workbook = true}), QStringLiteral("p"), heading),
              QStringLiteral("-1234.5"));
}

TEST(ListFile, who_has_not_agreed_stays_out)
{
    const TestStore store;
    const RecordKey key{contact::type().number, QStringLiteral("c1")};
    must(store->write({key, {{contact::name, QStringLiteral("Testi Testinen")}}}));
    must(store->write({{pilot::type().number, QStringLiteral("suupohja")}, {{pilot::responsible, key.id}}}));
    ListFile about;
    EXPECT_TRUE(rowOf(listOf(*store, contact::type(), {}, &about), key.id).isEmpty());
    EXPECT_EQ(about.withheld, 1);
    EXPECT_FALSE(must(writeList(*store, pilot::type(), {})).bytes.contains("Testinen"));
    must(store->write({key,
                       {{contact::consentOn, QStringLiteral("2020-02-12")},
                        {contact::consentCovers, QStringLiteral("both")}}}));
    EXPECT_EQ(cellOf(listOf(*store, contact::type()), key.id, QStringLiteral("Nimi")),
              QStringLiteral("Testi Testinen"));
    must(store->eraseSubject(key, QStringLiteral("asked")));
    EXPECT_FALSE(must(writeList(*store, contact::type(), {})).bytes.contains("Testinen"));
}

TEST(ListFile, others_assessments_are_not_shown_before_ones_own)
{
    const TestStore store;
    must(store->write({{application::type().number, QStringLiteral("a")},
                       {{application::name, QStringLiteral("Pilotti")}}}));
    must(store->write({{assessment::type().number, QStringLiteral("a.other")},
                       {{assessment::application, QStringLiteral("a")}}}));
    ListFile about;
    EXPECT_EQ(listOf(*store, assessment::type(), {}, &about).rows.size(), 0);
    EXPECT_EQ(about.withheld, 1);
    must(store->write({{application::type().number, QStringLiteral("a")},
                       {{application::decision, QStringLiteral("chosen")}}}));
    EXPECT_EQ(listOf(*store, assessment::type()).rows.size(), 1);
}

TEST(ListFile, a_text_too_long_for_a_workbook_is_cut_and_told)
{
    const TestStore store;
    must(store->write(
        {{application::type().number, QStringLiteral("a")}, {{application::plan, QString(40'000, u'x')}}}));
    ListFile about;
    (void)listOf(*store, application::type(), {.workbook = true}, &about);
    EXPECT_EQ(about.cut, 1);
    (void)listOf(*store, application::type(), {}, &about);
    EXPECT_EQ(about.cut, 0);
}

TEST(ListFile, what_was_written_changes_nothing_when_it_is_taken_in_again)
{
    const TestStore store;
    must(store->write({{organisation::type().number, QStringLiteral("koe")},
                       {{organisation::nameFi, QStringLiteral("=Koe;\"Oy\" -")},
                        {organisation::kind, QStringLiteral("limited_company")},
                        {organisation::municipality, QStringLiteral("091")}}}));
    for (const RecordType *type : importTypes())
        for (const bool workbook : {false, true})
            for (const QString &language : wordLanguages()) {
                const ListTable table = listOf(*store, *type, {.language = language, .workbook = workbook});
                if (table.rows.isEmpty())
                    continue;
                const ImportPlan plan = must(planImport(*store, table,
                                                        {.type = type,
                                                         .keys = proposedKeys(*type, table.head),
                                                         .duplicates = Duplicates::Update}));
                EXPECT_TRUE(plan.edits.isEmpty());
                EXPECT_TRUE(plan.refused.isEmpty())
                    << type->key.data() << ' ' << qPrintable(plan.refused.value(0).column) << ' '
                    << qPrintable(plan.refused.value(0).reason);
                EXPECT_EQ(plan.count(PlannedRow::Act::Same), table.rows.size());
            }
}

} // namespace kopa::lists
