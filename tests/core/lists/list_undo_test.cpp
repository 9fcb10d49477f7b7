#include "core/lists/list_import.h"
#include "core/lists/list_undo.h"
#include "core/records/application.h"
#include "core/records/contact.h"
#include "core/records/organisation.h"
#include "test_store.h"

#include <rapidcheck/gtest.h>

namespace kopa::lists {

namespace {

void import(Store &store, const RecordType &type, const QByteArray &csv)
{
    const ListTable table = must(readTable(csv));
    must(carryOut(store, must(planImport(store, table,
                                         {.type = &type,
                                          .keys = proposedKeys(type, table.head),
                                          .duplicates = Duplicates::Update}))));
}

void set(const TestStore &store, const RecordType &type, const char *id, FieldNumber field, const char *words)
{
    must(store->write({{type.number, QString::fromUtf8(id)}, {{field, QString::fromUtf8(words)}}}));
}

QString text(const TestStore &store, const RecordType &type, const char *id, FieldNumber field)
{
    return must(store->record({type.number, QString::fromUtf8(id)})).text(field);
}

} // namespace

TEST(ListUndo, gives_back_what_was_and_trashes_what_was_made)
{
    const TestStore store;
    set(store, organisation::type(), "k", organisation::nameFi, "Vanha");
    set(store, application::type(), "a", application::name, "Ensin");
    must(store->write({.key = {application::type().number, QStringLiteral("a")},
                       .sets = {{application::organisations, {QStringLiteral("m091")}, {}}}}));
    import(*store, organisation::type(), "id;name_fi;abbreviation\nk;Uusi;U\nk2;Tehty;T\n");
    EXPECT_EQ(must(lastImport(*store))->records, 2);
    const ImportUndone undone = must(undoImport(*store));
    EXPECT_EQ(undone.restored, 1);
    EXPECT_EQ(undone.trashed, 1);
    EXPECT_TRUE(undone.kept.isEmpty());
    EXPECT_EQ(text(store, organisation::type(), "k", organisation::nameFi), QStringLiteral("Vanha"));
    EXPECT_EQ(text(store, organisation::type(), "k", organisation::abbreviation), QString());
    EXPECT_TRUE(must(store->record({organisation::type().number, QStringLiteral("k2")})).state.trashed());
    EXPECT_EQ(failure(undoImport(*store)), "not_found");

    import(*store, application::type(), "id;name;organisations_id\na;Sitten aivan muuta;m005\n");
    import(*store, application::type(), "id;name;organisations_id\na;Sitten;\"m005; m052\"\n");
    (void)must(undoImport(*store));
    const Record application = must(store->record({application::type().number, QStringLiteral("a")}));
    EXPECT_EQ(application.text(application::name), QStringLiteral("Sitten aivan muuta"));
    EXPECT_EQ(application.set(application::organisations), QStringList{QStringLiteral("m005")});
}

TEST(ListUndo, leaves_what_somebody_has_written_since_and_tells_it)
{
    const TestStore store;
    const TestStore other;
    set(store, organisation::type(), "k", organisation::nameFi, "Vanha");
    import(*store, organisation::type(), "id;name_fi;abbreviation\nk;Uusi;U\nk2;Tehty;T\nk3;Kolmas;K\n");
    exchange(store, other);
    set(other, organisation::type(), "k", organisation::nameFi, "Toisen");
    set(other, organisation::type(), "k2", organisation::nameSv, "Den andras");
    exchange(store, other);
    const ImportUndone undone = must(undoImport(*store));
    EXPECT_EQ(text(store, organisation::type(), "k", organisation::nameFi), QStringLiteral("Toisen"));
    EXPECT_EQ(text(store, organisation::type(), "k", organisation::abbreviation), QString());
    ASSERT_EQ(undone.kept.size(), 2);
    EXPECT_EQ(undone.kept[0].fields, QStringList{QStringLiteral("name_fi")});
    EXPECT_EQ(undone.kept[1].id, QStringLiteral("k2"));
    EXPECT_EQ(undone.trashed, 1);
    exchange(store, other);
    EXPECT_EQ(store.digest(), other.digest());
}

TEST(ListUndo, keeps_no_words_about_a_person_who_was_erased)
{
    const TestStore store;
    import(*store, contact::type(), "id;name;consent_on\nc;Testi Testinen;2020-01-01\n");
    import(*store, contact::type(), "id;name\nc;Exempel Exempelsson\n");
    EXPECT_FALSE(must(store->setting(QStringLiteral("lists.import"))).toByteArray().contains("Testinen"));
    must(store->eraseSubject({contact::type().number, QStringLiteral("c")}, QStringLiteral("asked")));
    (void)must(undoImport(*store));
    EXPECT_EQ(text(store, contact::type(), "c", contact::name), QString());
}

RC_GTEST_PROP(ListUndo, an_import_and_its_undo_leave_every_field_as_it_was, ())
{
    const TestStore store;
    const auto some = rc::gen::inRange(0, 4);
    QByteArray csv = "id;name_fi;abbreviation;maintainer_name\n";
    QMap<QString, QStringList> before;
    for (int i = 0; i < 4; ++i) {
        const QByteArray id = "r" + QByteArray::number(i);
        if (*rc::gen::arbitrary<bool>()) {
            set(store, organisation::type(), id, organisation::nameFi, "n" + QByteArray::number(*some));
            set(store, organisation::type(), id, organisation::abbreviation,
                *some == 0 ? "" : "a" + QByteArray::number(*some));
            before.insert(QString::fromLatin1(id),
                          {text(store, organisation::type(), id, organisation::nameFi),
                           text(store, organisation::type(), id, organisation::abbreviation), QString()});
        }
        csv += id + ";Uusi" + QByteArray::number(i) + ';' + (*some == 0 ? QByteArray() : "A") + ';' +
               (*some == 0 ? QByteArray() : "M") + '\n';
    }
    import(*store, organisation::type(), csv);
    (void)must(undoImport(*store));
    for (int i = 0; i < 4; ++i) {
        const QString id = QStringLiteral("r%1").arg(i);
        const Record record = must(store->record({organisation::type().number, id}));
        RC_ASSERT(record.state.trashed() == !before.contains(id));
        if (before.contains(id))
            RC_ASSERT(QStringList({record.text(organisation::nameFi), record.text(organisation::abbreviation),
                                   record.text(organisation::maintainerName)}) == before.value(id));
    }
}

} // namespace kopa::lists
