#include "core/offering/equality.h"
#include "core/records/municipality.h"
#include "core/records/offering.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::offering {
namespace {

Record municipalityIn(const QString &code, const QString &subregion)
{
    Record record{.type = &municipality::type(), .id = code, .state = {}};
    record.state.applyBase({municipality::subregion}, subregion);
    return record;
}

/// Three of one sub-region and one of another.
QList<Record> four()
{
    return {municipalityIn(QStringLiteral("001"), QStringLiteral("a")),
            municipalityIn(QStringLiteral("002"), QStringLiteral("a")),
            municipalityIn(QStringLiteral("003"), QStringLiteral("a")),
            municipalityIn(QStringLiteral("004"), QStringLiteral("b"))};
}

struct Offered
{
    QString form = QStringLiteral("general_upper_secondary");
    QString mode = QStringLiteral("place");
    QStringList places = {};
    QStringList learners = {};
    QString from = {};
    QString to = {};
};

Record offered(const Offered &what, const QString &id = QStringLiteral("o"))
{
    Record record{.type = &type(), .id = id, .state = {}};
    record.state.applyBase({form}, what.form);
    record.state.applyBase({mode}, what.mode);
    for (const QString &place : what.places)
        record.state.applyBase({places, place}, true);
    for (const QString &learner : what.learners)
        record.state.applyBase({learners, learner}, true);
    record.state.applyBase({from}, what.from);
    record.state.applyBase({to}, what.to);
    return record;
}

QStringList reaches(const QList<Record> &offerings, bool together = false,
                    const QString &form = QStringLiteral("general_upper_secondary"))
{
    const EqualityQuestion question{
        {QStringLiteral("001"), QStringLiteral("002"), QStringLiteral("004")}, together, QDate(2021, 5, 1)};
    QStringList result;
    for (const EqualityRow &row : equalityOf(question, offerings, four()))
        result.append(reachKey(row.cells[educationForms().indexOf(form)].reach));
    return result;
}

TEST(Equality, ASchoolIsHereNextDoorOrNowhere)
{
    const QList<Record> one{offered({.places = {QStringLiteral("001")}})};
    EXPECT_EQ(reaches(one).join(u' '), u"here next_door nowhere");
    EXPECT_EQ(reaches(one, true).join(u' '), u"here next_door next_door") << "they are one pilot";
    EXPECT_EQ(reaches(one, false, QStringLiteral("vocational")).join(u' '), u"nowhere nowhere nowhere");
    EXPECT_EQ(reaches({}).join(u' '), u"nowhere nowhere nowhere");
}

TEST(Equality, WhatIsOnlineReachesThoseItIsOpenTo)
{
    const Offered online{.mode = QStringLiteral("online")};
    EXPECT_EQ(reaches({offered(online)}).join(u' '), u"online_only online_only online_only");
    Offered narrow = online;
    narrow.learners = {QStringLiteral("004")};
    EXPECT_EQ(reaches({offered(narrow)}).join(u' '), u"nowhere nowhere online_only");
}

TEST(Equality, TheNearestCountsAndNamesWhatMakesItSo)
{
    const QList<Record> offerings{offered({.mode = QStringLiteral("mixed")}, QStringLiteral("net")),
                                  offered({.places = {QStringLiteral("003")}}, QStringLiteral("next")),
                                  offered({.places = {QStringLiteral("001")}}, QStringLiteral("here"))};
    const EqualityQuestion question{{QStringLiteral("001")}, false, QDate(2021, 5, 1)};
    const EqualityRow row = equalityOf(question, offerings, four()).first();
    const EqualityRow::Cell &cell =
        row.cells[educationForms().indexOf(QStringLiteral("general_upper_secondary"))];
    EXPECT_EQ(cell.reach, Reach::Here);
    EXPECT_EQ(cell.offerings.join(u' '), u"here");
}

TEST(Equality, AnOfferingHoldsFromItsFirstToItsLastDay)
{
    Offered school{.places = {QStringLiteral("001")}};
    school.to = QStringLiteral("2021-05-01");
    EXPECT_EQ(reaches({offered(school)}).first(), u"here");
    school.to = QStringLiteral("2021-04-30");
    EXPECT_EQ(reaches({offered(school)}).first(), u"nowhere");
    school.to.clear();
    school.from = QStringLiteral("2021-05-02");
    EXPECT_EQ(reaches({offered(school)}).first(), u"nowhere");
}

RC_GTEST_PROP(Equality, OneMoreOfferingNeverPutsAnybodyFarther, ())
{
    const auto some = [] {
        const QStringList codes{QStringLiteral("001"), QStringLiteral("003"), QStringLiteral("004")};
        Offered what;
        what.mode = *rc::gen::arbitrary<bool>() ? QStringLiteral("online") : QStringLiteral("place");
        for (const QString &code : codes)
            if (*rc::gen::arbitrary<bool>())
                what.places.append(code);
        if (*rc::gen::arbitrary<bool>())
            what.learners = {codes[*rc::gen::inRange(0, 3)]};
        return offered(what);
    };
    const int many = *rc::gen::inRange(0, 5);
    QList<Record> offerings;
    for (int i = 0; i < many; ++i)
        offerings.append(some());
    const EqualityQuestion question{{QStringLiteral("001"), QStringLiteral("002")}, false, QDate(2021, 5, 1)};
    const QList<EqualityRow> before = equalityOf(question, offerings, four());
    offerings.append(some());
    const QList<EqualityRow> after = equalityOf(question, offerings, four());
    for (qsizetype row = 0; row < before.size(); ++row)
        for (qsizetype cell = 0; cell < before[row].cells.size(); ++cell)
            RC_ASSERT(after[row].cells[cell].reach <= before[row].cells[cell].reach);
}

} // namespace
} // namespace kopa::offering
