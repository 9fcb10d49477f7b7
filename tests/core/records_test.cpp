#include "core/records/erasure.h"
#include "core/records/note.h"
#include "core/records/organisation.h"
#include "core/records/record.h"

#include <QSet>

#include <gtest/gtest.h>

namespace kopa {
namespace {

Record named(QStringView fi, QStringView sv, QStringView en)
{
    Record record;
    record.type = &organisation::type();
    record.state.applyBase({organisation::nameFi}, fi.toString());
    record.state.applyBase({organisation::nameSv}, sv.toString());
    record.state.applyBase({organisation::nameEn}, en.toString());
    return record;
}

TEST(RecordTypes, AreFoundByNumberAndKey)
{
    QSet<TypeNumber> numbers;
    for (const RecordType *type : recordTypes()) {
        EXPECT_EQ(recordType(type->number), type);
        EXPECT_EQ(recordType(QString(type->key)), type);
        numbers.insert(type->number);
    }
    EXPECT_EQ(numbers.size(), recordTypes().size());
    EXPECT_EQ(recordType(TypeNumber(99999)), nullptr);
    EXPECT_EQ(recordType(u"nothing"), nullptr);
}

TEST(RecordTypes, DeclareTheirFieldsSensibly)
{
    for (const RecordType *type : recordTypes()) {
        QSet<FieldNumber> numbers = {merge::trashField};
        QSet<QString> keys;
        for (const FieldType &field : type->fields) {
            EXPECT_FALSE(numbers.contains(field.number)) << type->key.data() << '.' << field.key.data();
            EXPECT_FALSE(keys.contains(field.key)) << type->key.data() << '.' << field.key.data();
            numbers.insert(field.number);
            keys.insert(field.key);
            const bool refers = field.kind == FieldKind::Reference || field.kind == FieldKind::ReferenceSet;
            EXPECT_EQ(refers, recordType(QString(field.target)) != nullptr) << field.key.data();
            EXPECT_EQ(field.kind == FieldKind::Choice, !field.choices.isEmpty()) << field.key.data();
        }
    }
}

// What is on the wire and in scripts stays: a number or key is added, never moved or given away.
TEST(RecordTypes, KeepTheirNumbersOnTheWire)
{
    QStringList numbered;
    for (const RecordType *type : recordTypes())
        numbered.append(QStringLiteral("%1=%2").arg(type->key).arg(type->number));
    EXPECT_EQ(
        numbered.first(9).join(u' '),
        u"note=1 pilot=2 organisation=3 municipality=4 membership=5 theme=6 contact=7 template=8 member=9");
    QStringList fields;
    for (const FieldType &field : note::type().fields)
        fields.append(QStringLiteral("%1=%2").arg(field.key).arg(field.number));
    EXPECT_EQ(fields.first(9).join(u' '), u"kind=1 pilot=2 organisations=3 participants=4 place=5 when=6 "
                                          u"language=7 tags=8 text=9");
    EXPECT_EQ(numbered.mid(12, 2).join(u' '), u"attachment=13 attendance=14");
    EXPECT_TRUE(numbered.contains(QStringLiteral("call=18")));
    EXPECT_TRUE(numbered.contains(QStringLiteral("application=19")));
    EXPECT_TRUE(numbered.contains(QStringLiteral("assessment=20")));
    EXPECT_TRUE(numbered.contains(QStringLiteral("statistics_table=21")));
    EXPECT_EQ(numbered.last(5).join(u' '),
              u"report_value=54 report_reply=55 corrective_action=56 quality_review=57 extract_template=58");
    EXPECT_EQ(fields.mid(9, 4).join(u' '), u"moved_to=10 moved_from=11 guests=12 workshop=13");
}

TEST(RecordTypes, EverythingAboutAPersonCanBeErased)
{
    for (const RecordType *type : recordTypes())
        EXPECT_EQ(erasure::type().field(erasure::subjectType)->choices.contains(type->key),
                  type->hasSubject())
            << type->key.data();
}

TEST(Names, FallBackWhenALanguageIsMissing)
{
    const TrilingualName both = nameOf(named(u"Mikkeli", u"S:t Michel", u""));
    EXPECT_EQ(both.in(u"fi"), u"Mikkeli");
    EXPECT_EQ(both.in(u"sv"), u"S:t Michel");
    EXPECT_EQ(both.in(u"en"), u"Mikkeli");
    EXPECT_EQ(both.beside(u"fi"), u"S:t Michel");
    EXPECT_EQ(both.beside(u"sv"), u"Mikkeli");
    EXPECT_EQ(nameOf(named(u"Kotka", u"Kotka", u"Kotka")).beside(u"fi"), u"");
    EXPECT_EQ(nameOf(named(u"", u"Närpes", u"")).in(u"fi"), u"Närpes");
}

TEST(Titles, AreTheFirstLineWithoutItsMarks)
{
    EXPECT_EQ(titleOf(QStringLiteral("\n\n# Vierailu *Alajärvellä*\nteksti")), u"Vierailu Alajärvellä");
    EXPECT_EQ(titleOf(QStringLiteral("- [ ] Ring skolan")), u"Ring skolan");
    EXPECT_EQ(titleOf(QStringLiteral("> - [x] `done`")), u"done");
    EXPECT_EQ(titleOf(QStringLiteral("#\n\n- [ ]\n\nsisältö")), u"sisältö");
    EXPECT_EQ(titleOf(QStringLiteral(" \n\t\n")), u"");
    EXPECT_EQ(titleOf(QString()), u"");
}

TEST(Titles, AreCutBetweenLettersNotInsideThem)
{
    EXPECT_EQ(titleOf(QString(500, u'a')).size(), 120);
    const QString emoji = QStringLiteral("😀");
    EXPECT_EQ(titleOf(QString(119, u'a') + emoji), QString(119, u'a'));
}

} // namespace
} // namespace kopa
