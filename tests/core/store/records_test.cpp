#include "core/records/erasure.h"
#include "core/records/pilot.h"
#include "core/records/space_about.h"
#include "core/store/trash.h"
#include "test_store.h"

namespace kopa {
namespace {

/// A value that a field takes, another one for another number.
merge::Value sample(const FieldType &field, int number)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
        return std::int64_t(number) - 5'000'000'000;
    case FieldKind::Choice:
        return QString(field.choices[number % field.choices.size()]);
    case FieldKind::Date:
        return QStringLiteral("2021-01-%1").arg(10 + number);
    case FieldKind::DateTime:
        return QStringLiteral("2020-02-12T11:%1:00+02:00").arg(10 + number);
    default:
        return QStringLiteral("Åäö 😀 \"%1'\n\tμ").arg(number);
    }
}

/// A space has one record about itself, under an id of its own; an erasure is of another record here.
RecordKey sampleKey(const RecordType &type)
{
    if (type.number == erasure::type().number)
        return {type.number, QStringLiteral("nobody's")};
    const bool about = type.number == space_about::type().number;
    return {type.number, about ? space_about::idOf(testSpace().id) : QStringLiteral("sample")};
}

Edit sampleEdit(const RecordType &type, int number)
{
    Edit edit{sampleKey(type)};
    for (const FieldType &field : type.fields) {
        if (field.isSet())
            edit.sets.append({field.number, {QStringLiteral("ö%1").arg(number), QStringLiteral("aina")}, {}});
        else if (field.kind == FieldKind::List)
            edit.lists.append({.field = field.number, .text = QStringLiteral("ö%1").arg(number)});
        else
            edit.fields.append({field.number, sample(field, number)});
    }
    return edit;
}

TEST(StoreRecords, EveryFieldOfEveryTypeComesBackAsWritten)
{
    TestStore store;
    for (const RecordType *type : recordTypes())
        for (const int number : {1, 2})
            must(store->write(sampleEdit(*type, number)));
    store.reopen();
    for (const RecordType *type : recordTypes()) {
        const Record record = must(store->record(sampleKey(*type)));
        for (const FieldType &field : type->fields) {
            if (field.isSet())
                EXPECT_EQ(record.set(field.number).join(u' '), u"aina ö1 ö2") << field.key.data();
            else if (field.kind == FieldKind::List)
                EXPECT_EQ(record.list(field.number).last().text, u"ö2") << field.key.data();
            else
                EXPECT_EQ(record.state.value(field.number), sample(field, 2)) << field.key.data();
        }
    }
    store.digest();
}

TEST(StoreRecords, AFieldCanBeEmptiedAgain)
{
    TestStore store;
    for (const RecordType *type : recordTypes()) {
        must(store->write(sampleEdit(*type, 1)));
        Edit edit{sampleKey(*type)};
        for (const FieldType &field : type->fields)
            if (field.isSingle())
                edit.fields.append(FieldEdit{field.number, {}});
        must(store->write(edit));
        const Record record = must(store->record(edit.key));
        for (const FieldEdit &emptied : edit.fields)
            EXPECT_TRUE(record.state.value(emptied.field) == merge::Value() ||
                        record.state.value(emptied.field) == merge::Value(QString()));
    }
    store.digest();
}

TEST(StoreRecords, AnEditThatChangesNothingWritesNothing)
{
    TestStore store;
    must(store->write(sampleEdit(note::type(), 1)));
    const auto key = RecordKey{note::type().number, QStringLiteral("sample")};
    const auto before = must(store->history(key)).size();
    store->takeChanged();
    must(store->write(sampleEdit(note::type(), 1)));
    must(store->write({.key = key, .trash = false}));
    must(store->write({.key = key, .sets = {{note::tags, {}, {QStringLiteral("ei ollut")}}}}));
    EXPECT_EQ(must(store->history(key)).size(), before);
    EXPECT_TRUE(store->takeChanged().keys.isEmpty());
}

TEST(StoreRecords, SpacesAroundAnElementAndTheFormOfItsLettersDoNotMakeItAnother)
{
    TestStore store;
    const QString composed = QStringLiteral("etäopetus");
    for (const QString &tag :
         {composed, composed.normalized(QString::NormalizationForm_D), QStringLiteral("  etäopetus ")})
        must(store->write({.key = noteKey(QStringLiteral("n")), .sets = {{note::tags, {tag}, {}}}}));
    EXPECT_EQ(store.note(QStringLiteral("n")).set(note::tags), QStringList{composed});
}

TEST(StoreRecords, WhatAFieldDoesNotTakeIsRefusedWhole)
{
    TestStore store;
    const QString id = QStringLiteral("n");
    store.setText(id, QStringLiteral("alku"));
    const QByteArray before = store.digest();
    const QList<Edit> wrong = {
        {noteKey(id), {{note::text, QStringLiteral("x")}, {note::kind, QStringLiteral("dance")}}},
        {noteKey(id), {{note::text, QStringLiteral("x")}, {note::place, std::int64_t(7)}}},
        {noteKey(id), {{note::text, QStringLiteral("x")}, {note::tags, QStringLiteral("not a value")}}},
        {noteKey(id), {{note::text, QStringLiteral("x")}, {999, QStringLiteral("no such field")}}},
        {noteKey(id), {{note::text, QStringLiteral("x")}}, {{note::tags, {QStringLiteral(" ")}, {}}}},
        {noteKey(id), {{note::text, QStringLiteral("x")}}, {{note::tags, {QString(1001, u'x')}, {}}}},
        {noteKey(id), {{note::text, QString(merge::maximumText / 4 + 1, u'x')}}},
        {noteKey(QString()), {{note::text, QStringLiteral("x")}}},
        {{99, id}, {{1, QStringLiteral("x")}}},
    };
    for (const Edit &edit : wrong)
        EXPECT_EQ(failure(store->write(edit)), "invalid_argument");
    EXPECT_EQ(failure(store->writeAll({{noteKey(id), {{note::text, QStringLiteral("y")}}}, wrong.first()})),
              "invalid_argument");
    EXPECT_EQ(store.digest(), before);
    EXPECT_EQ(store.text(id), u"alku");
}

TEST(StoreRecords, OnlyMembersThatMayWriteWrite)
{
    TestStore reader(Role::Reader);
    EXPECT_EQ(failure(reader->write({noteKey(QStringLiteral("n")), {{note::text, QStringLiteral("x")}}})),
              "read_only");
    EXPECT_EQ(failure(reader->record(noteKey(QStringLiteral("n")))), "not_found");
    const QTemporaryDir folder;
    auto alone = must(Store::open(folder.path()));
    EXPECT_EQ(failure(alone->write({noteKey(QStringLiteral("n")), {{note::text, QStringLiteral("x")}}})),
              "not_member");
}

TEST(StoreRecords, SettingsGoAlongWithAnEditOrNotAtAll)
{
    TestStore store;
    const QString cursor = QStringLiteral("cursor.n");
    must(store->write({noteKey(QStringLiteral("n")), {{note::text, QStringLiteral("a")}}}, {{cursor, 1}}));
    EXPECT_EQ(must(store->setting(cursor)).toInt(), 1);
    EXPECT_FALSE(store->write({noteKey(QStringLiteral("n")), {{999, {}}}}, {{cursor, 2}}).ok());
    EXPECT_EQ(must(store->setting(cursor)).toInt(), 1);
    // An edit that changes nothing still moves the cursor.
    must(store->write({noteKey(QStringLiteral("n")), {{note::text, QStringLiteral("a")}}}, {{cursor, 3}}));
    store.reopen();
    EXPECT_EQ(must(store->setting(cursor)).toInt(), 3);
}

TEST(StoreRecords, TheRegisterIsEditedLikeAnyOtherRecord)
{
    TestStore store;
    const Record before = must(store->records(pilot::type())).first();
    must(store->write({{pilot::type().number, before.id}, {{pilot::nameSv, QStringLiteral("Nytt namn")}}}));
    const Record after = must(store->record({pilot::type().number, before.id}));
    EXPECT_EQ(after.text(pilot::nameSv), u"Nytt namn");
    EXPECT_EQ(after.text(pilot::nameFi), before.text(pilot::nameFi));
    const auto history = must(store->history({pilot::type().number, before.id}));
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(merge::textOf(history[0].before), before.text(pilot::nameSv));
    EXPECT_FALSE(history[0].first);
    store.digest();
}

TEST(StoreRecords, TheTrashKeepsWhatWasRemovedUntilItIsTakenBack)
{
    TestStore store;
    const auto trashed = [&] {
        QStringList ids;
        for (const Record &one : must(trashedRecords(*store, pilot::type())))
            ids.append(one.id);
        return ids;
    };
    EXPECT_EQ(trashed(), QStringList());
    const QList<Record> all = must(store->records(pilot::type()));
    for (const qsizetype place : {1, 0}) {
        store.pass(1000);
        must(store->write({.key = {pilot::type().number, all[place].id}, .trash = true}));
    }
    EXPECT_EQ(trashed(), (QStringList{all[0].id, all[1].id})) << "the last one first";
    must(store->write({.key = {pilot::type().number, all[0].id}, .trash = false}));
    EXPECT_EQ(trashed(), QStringList{all[1].id});
}

TEST(StoreRecords, ToldAreTheRecordsThatChanged)
{
    TestStore store;
    store->takeChanged();
    store.setText(QStringLiteral("a"), QStringLiteral("1"));
    store.setText(QStringLiteral("b"), QStringLiteral("2"));
    const auto changed = store->takeChanged();
    EXPECT_FALSE(changed.all);
    EXPECT_EQ(changed.keys, (QSet<RecordKey>{noteKey(QStringLiteral("a")), noteKey(QStringLiteral("b"))}));
    must(store->rebuild());
    EXPECT_TRUE(store->takeChanged().all);
}

} // namespace
} // namespace kopa
