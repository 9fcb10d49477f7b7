#include "../store/test_store.h"
#include "core/programme/review.h"
#include "core/programme/submission.h"
#include "core/records/application.h"
#include "core/records/assessment.h"

namespace kopa::programme {
namespace {

const QDateTime &lastMinute()
{
    static const QDateTime time =
        QDateTime::fromString(QStringLiteral("2019-12-13T23:59:30+02:00"), Qt::ISODate);
    return time;
}

const QString &id()
{
    static const QString application = QStringLiteral("a1");
    return application;
}

RecordKey key()
{
    return {application::type().number, id()};
}

Edit wholeEdit()
{
    Edit edit{.key = key()};
    for (const FieldNumber part : applicationParts())
        edit.fields.append({part, QStringLiteral("Yhdessä kirjoitettu.")});
    edit.fields.append({application::call, QStringLiteral("call2019")});
    edit.fields.append({application::lead, QStringLiteral("m005")});
    edit.sets.append({application::organisations, {QStringLiteral("m005"), QStringLiteral("m052")}, {}});
    edit.sets.append({application::aims, {QStringLiteral("service")}, {}});
    return edit;
}

Record read(const TestStore &store)
{
    return must(store->record(key()));
}

QString reasonOf(const Result<void> &result)
{
    return result.ok() ? QString() : result.error().parameters.value(QStringLiteral("reason")).toString();
}

TEST(Submission, FreezesACopyOnce)
{
    const TestStore store;
    must(store->write(wholeEdit()));
    must(submitApplication(*store, id(), lastMinute()));
    const Record submitted = read(store);
    EXPECT_EQ(submitted.text(application::submitted), u"2019-12-13T23:59:30+02:00");
    EXPECT_EQ(submitted.text(application::submittedBy), QString::fromLatin1(store->deviceId().toHex()));
    EXPECT_TRUE(isCopyWhole(submitted));
    EXPECT_FALSE(isChangedSince(submitted));
    EXPECT_EQ(reasonOf(submitApplication(*store, id(), lastMinute())), u"submitted");
    EXPECT_EQ(read(store).state.changed(), submitted.state.changed());
}

TEST(Submission, RefusesWhatIsMissingAndChangesNothing)
{
    const TestStore store;
    Edit edit = wholeEdit();
    must(store->write(edit));
    must(store->write({.key = key(), .fields = {{application::plan, QStringLiteral(" \n")}}}));
    const Result<void> refused = submitApplication(*store, id(), lastMinute());
    EXPECT_EQ(reasonOf(refused), u"text");
    EXPECT_EQ(refused.error().parameters.value(QStringLiteral("field")), QStringLiteral("plan"));
    must(store->write({.key = key(), .fields = {{application::plan, QString(5000, u'x')}}}));
    EXPECT_EQ(reasonOf(submitApplication(*store, id(), lastMinute())), u"too_long");
    EXPECT_TRUE(read(store).text(application::submitted).isEmpty());
    EXPECT_EQ(failure(submitApplication(*store, QStringLiteral("nothing"), lastMinute())), "not_found");
}

TEST(Submission, WhatSomebodyWroteWithoutALineDoesNotTouchTheCopy)
{
    const TestStore one;
    const TestStore other;
    must(one->write(wholeEdit()));
    exchange(one, other);
    must(submitApplication(*one, id(), lastMinute()));
    must(other->write({.key = key(), .fields = {{application::plan, QStringLiteral("Toisin sanoen.")}}}));
    exchange(one, other);
    for (const TestStore *store : {&one, &other}) {
        const Record record = read(*store);
        EXPECT_TRUE(isCopyWhole(record));
        EXPECT_TRUE(isChangedSince(record));
        EXPECT_FALSE(record.text(application::submittedText).contains(u"Toisin"));
    }
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(Submission, TwoWhoSubmitWithoutALineAreBothKept)
{
    const TestStore one;
    const TestStore other;
    must(one->write(wholeEdit()));
    exchange(one, other);
    must(submitApplication(*one, id(), lastMinute()));
    must(submitApplication(*other, id(), lastMinute().addSecs(60)));
    exchange(one, other);
    const Record record = read(one);
    EXPECT_TRUE(isCopyWhole(record));
    EXPECT_TRUE(record.state.differing().contains(application::submitted));
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(Decision, NeedsASubmittedApplicationAndADay)
{
    const TestStore store;
    must(store->write(wholeEdit()));
    const Decision chosen{true, QDate(2020, 1, 15), QStringLiteral("Selkeä tavoite.")};
    EXPECT_EQ(reasonOf(decideApplication(*store, id(), chosen)), u"not_submitted");
    must(submitApplication(*store, id(), lastMinute()));
    EXPECT_EQ(reasonOf(decideApplication(*store, id(), {true, {}, {}})), u"text");
    must(decideApplication(*store, id(), chosen));
    EXPECT_EQ(read(store).text(application::decision), u"chosen");
    EXPECT_EQ(read(store).text(application::decided), u"2020-01-15");
    EXPECT_EQ(read(store).text(application::reasons), u"Selkeä tavoite.");
}

Assessment voice(int score)
{
    Assessment given{.application = id(), .comment = QStringLiteral("Hyvä.")};
    for (const FieldNumber criterion : assessmentCriteria())
        given.scores.insert(criterion, score);
    return given;
}

TEST(Review, EverybodyHasAVoiceOfTheirOwn)
{
    const TestStore one;
    const TestStore other;
    must(one->write(wholeEdit()));
    EXPECT_EQ(reasonOf(assess(*one, voice(3), lastMinute())), u"not_submitted");
    must(submitApplication(*one, id(), lastMinute()));
    exchange(one, other);
    must(assess(*one, voice(2), lastMinute()));
    must(assess(*other, voice(5), lastMinute()));
    must(assess(*other, voice(4), lastMinute()));
    exchange(one, other);
    const auto given = must(one->records(assessment::type(), assessment::application, id()));
    ASSERT_EQ(given.size(), 2);
    for (const FieldNumber criterion : assessmentCriteria())
        EXPECT_EQ(meanScores(given).value(criterion), 3.0);
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(Review, AConflictOfInterestHasAReasonAndNoScores)
{
    const TestStore store;
    must(store->write(wholeEdit()));
    must(submitApplication(*store, id(), lastMinute()));
    Assessment given = voice(5);
    given.conflict = true;
    EXPECT_EQ(reasonOf(assess(*store, given, lastMinute())), u"conflict");
    given.scores.clear();
    EXPECT_EQ(reasonOf(assess(*store, given, lastMinute())), u"text");
    given.conflictReason = QStringLiteral("Oma kunta");
    must(assess(*store, given, lastMinute()));
    const auto records = must(store->records(assessment::type(), assessment::application, id()));
    EXPECT_TRUE(hasConflict(records.first()));
    EXPECT_TRUE(meanScores(records).isEmpty());
}

TEST(Review, ScoresOutsideTheScaleAreRefused)
{
    const TestStore store;
    must(store->write(wholeEdit()));
    must(submitApplication(*store, id(), lastMinute()));
    for (const int score : {0, 6, -1})
        EXPECT_EQ(reasonOf(assess(*store, voice(score), lastMinute())), u"score");
    Assessment partly = voice(3);
    partly.scores.remove(assessment::plan);
    EXPECT_EQ(reasonOf(assess(*store, partly, lastMinute())), u"score");
}

} // namespace
} // namespace kopa::programme
