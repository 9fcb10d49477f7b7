#include "core/programme/review.h"
#include "core/programme/submission.h"
#include "core/records/application.h"
#include "qml/view_models/application_detail.h"
#include "qml/view_models/application_list_model.h"
#include "qml/view_models/assessment_list.h"
#include "qml/view_models/part_text.h"
#include "session_test.h"

namespace kopa {
namespace {

class ApplicationPagesTest : public SessionTest
{
protected:
    /// An application of a pilot, as the list makes it.
    QString made()
    {
        ApplicationListModel list;
        list.setPilot(QStringLiteral("jarviseutu"));
        const QString id = list.create();
        EXPECT_TRUE(until([&] { return list.count() == 1; }));
        return id;
    }

    Record application(const QString &id)
    {
        return must(run([&](Store &store) { return store.record({application::type().number, id}); }));
    }

    void fill(const QString &id)
    {
        Edit edit{.key = {application::type().number, id}};
        for (const FieldNumber part : programme::applicationParts())
            edit.fields.append({part, QStringLiteral("Sanoja.")});
        edit.sets.append({application::aims, {QStringLiteral("service")}, {}});
        must(run([&](Store &store) { return store.write(edit); }));
    }
};

TEST_F(ApplicationPagesTest, OneAboutAPilotBeginsWithWhatIsKnown)
{
    const QString id = made();
    ApplicationDetail detail;
    detail.setApplicationId(id);
    EXPECT_EQ(detail.heading(), u"Järviseutu");
    EXPECT_EQ(detail.lead(), u"m005");
    EXPECT_GE(detail.organisations().size(), 2);
    EXPECT_EQ(detail.limit(), 5000);
    EXPECT_TRUE(detail.isPastDeadline());
    EXPECT_EQ(detail.state(), u"draft");
    detail.linkAim(QStringLiteral("economy"), true);
    EXPECT_TRUE(until([&] { return detail.aims() == QStringList{QStringLiteral("economy")}; }));
    detail.linkAim(QStringLiteral("economy"), false);
    EXPECT_TRUE(until([&] { return detail.aims().isEmpty(); }));
}

TEST_F(ApplicationPagesTest, WhatIsTypedIsSavedAndCountedAtOnce)
{
    const QString id = made();
    PartText plan;
    plan.setRecordId(id);
    plan.setPart(QStringLiteral("plan"));
    ASSERT_TRUE(until([&] { return plan.isLoaded(); }));
    plan.setText(QStringLiteral("Ensin å\n"));
    EXPECT_EQ(plan.characters(), 8);
    EXPECT_EQ(plan.withoutSpaces(), 6);
    EXPECT_TRUE(until([&] { return application(id).text(application::plan) == u"Ensin å\n"; }));
    plan.setText(QStringLiteral("Ensin å\nja sitten"));
    plan.flush();
    EXPECT_TRUE(until([&] { return application(id).text(application::plan) == plan.text(); }));
}

TEST_F(ApplicationPagesTest, OthersWordsComeInBesideWhatIsTyped)
{
    const QString id = made();
    fill(id);
    const TestStore other;
    exchangeWith(other);
    PartText plan;
    plan.setRecordId(id);
    plan.setPart(QStringLiteral("plan"));
    ASSERT_TRUE(until([&] { return plan.isLoaded(); }));
    QStringList came;
    QObject::connect(&plan, &PartText::arrived, [&](int at, int removed, const QString &inserted) {
        came.append(QStringLiteral("%1 %2 %3").arg(at).arg(removed).arg(inserted));
    });
    must(other->write({.key = {application::type().number, id},
                       .fields = {{application::plan, QStringLiteral("Sanoja. Muilta.")}}}));
    plan.setText(QStringLiteral("Omia. Sanoja."));
    exchangeWith(other);
    EXPECT_TRUE(until([&] { return plan.text() == u"Omia. Sanoja. Muilta."; })) << qPrintable(plan.text());
    EXPECT_EQ(came, QStringList{QStringLiteral("13 0  Muilta.")});
    EXPECT_EQ(application(id).text(application::plan), plan.text());
}

TEST_F(ApplicationPagesTest, AllThatIsMissingIsToldAndASubmittedCopyIsShown)
{
    const QString id = made();
    ApplicationDetail detail;
    detail.setApplicationId(id);
    EXPECT_EQ(detail.gaps().size(), 4);
    QString reason;
    QObject::connect(&detail, &RegisterDetail::failed, [&](const QString &, const QVariantMap &parameters) {
        reason = parameters.value(QStringLiteral("reason")).toString();
    });
    detail.submit();
    EXPECT_TRUE(until([&] { return reason == u"text"; }));
    fill(id);
    EXPECT_TRUE(until([&] { return detail.gaps().isEmpty(); }));
    detail.submit();
    ASSERT_TRUE(until([&] { return !detail.submitted().isEmpty(); }));
    EXPECT_EQ(detail.state(), u"late");
    EXPECT_TRUE(detail.isCopyWhole());
    EXPECT_EQ(detail.copy().value(QStringLiteral("plan")), QStringLiteral("Sanoja."));
    detail.decide(true, QStringLiteral("2020-01-15T00:00:00+02:00"), QStringLiteral("Selkeä."));
    EXPECT_TRUE(until([&] { return detail.decision() == u"chosen" && detail.decided() == u"2020-01-15"; }));
    EXPECT_TRUE(detail.isLate());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.odt"));
    bool saved = false;
    QObject::connect(&detail, &ApplicationDetail::letterSaved, [&] { saved = true; });
    detail.saveLetter(QUrl::fromLocalFile(path));
    EXPECT_TRUE(until([&] { return saved; }));
    QFile letter(path);
    EXPECT_TRUE(letter.open(QIODevice::ReadOnly) && letter.read(2) == "PK");
}

TEST_F(ApplicationPagesTest, OthersAssessmentsAreShownOnceOnesOwnIsGiven)
{
    const QString id = made();
    fill(id);
    ApplicationDetail detail;
    detail.setApplicationId(id);
    detail.submit();
    ASSERT_TRUE(until([&] { return !detail.submitted().isEmpty(); }));
    const TestStore other;
    exchangeWith(other);
    programme::Assessment theirs{.application = id};
    QVariantMap mine;
    for (const FieldNumber criterion : programme::assessmentCriteria())
        theirs.scores.insert(criterion, 2);
    for (const QString &key : AssessmentList::criteria())
        mine.insert(key, 5);
    must(programme::assess(*other, theirs, QDateTime::currentDateTime()));
    exchangeWith(other);
    AssessmentList list;
    list.setApplicationId(id);
    EXPECT_TRUE(until([&] { return list.given() == 1; }));
    EXPECT_EQ(list.count(), 0);
    EXPECT_FALSE(list.isOpen());
    list.give(mine, QStringLiteral("Hyvä."), {});
    EXPECT_TRUE(until([&] { return list.count() == 2; }));
    EXPECT_EQ(list.means().value(QStringLiteral("score_need")).toDouble(), 3.5);
    EXPECT_EQ(list.own().value(QStringLiteral("comment")), QStringLiteral("Hyvä."));
    list.declare(QStringLiteral("Oma kunta"), {}, {});
    EXPECT_TRUE(until([&] { return list.means().value(QStringLiteral("score_need")).toDouble() == 2.0; }));
}

} // namespace
} // namespace kopa
