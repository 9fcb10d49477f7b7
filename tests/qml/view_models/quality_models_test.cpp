#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_review.h"
#include "qml/view_models/criterion_detail.h"
#include "qml/view_models/criterion_list_model.h"
#include "qml/view_models/quality_choices.h"
#include "qml/view_models/quality_lists.h"
#include "qml/view_models/quality_views.h"
#include "qml/view_models/task_list_model.h"
#include "session_test.h"

namespace kopa {
namespace {

using QualityModelsTest = SessionTest;

const QString one = QStringLiteral("m018");
const QString other = QStringLiteral("m407");
const QString provider = QStringLiteral("m005");

TEST_F(QualityModelsTest, ACommonCriterionIsAgreedAndItsNextVersionSettled)
{
    session().setLanguage(QStringLiteral("fi"));
    CriterionListModel criteria;
    criteria.setPart(QStringLiteral("proposed"));
    CriterionDetail detail;
    detail.setRecordId(criteria.create({}));
    ASSERT_TRUE(until([&] { return criteria.count() == 1 && detail.exists(); }));
    EXPECT_EQ(detail.faults(), QStringList{QStringLiteral("no_title")});
    detail.setField(QStringLiteral("title_fi"), QStringLiteral("Läsnäolo"));
    detail.setField(QStringLiteral("scale"), QStringLiteral("percent"));
    ASSERT_TRUE(until([&] { return detail.title() == QStringLiteral("Läsnäolo"); }));
    EXPECT_FALSE(detail.setThreshold(QStringLiteral("paljon")));
    EXPECT_TRUE(detail.setThreshold(QStringLiteral("72,5")));
    detail.setField(QStringLiteral("direction"), QStringLiteral("at_least"));
    detail.add(QStringLiteral("crosswalk"), QStringLiteral("eqavet:3"));
    detail.say(one, QStringLiteral("agrees"), {}, {});
    detail.say(other, QStringLiteral("objects"), {}, QStringLiteral("Liikaa."));
    detail.setField(QStringLiteral("state"), QStringLiteral("in"));
    criteria.setPart(QStringLiteral("in"));
    ASSERT_TRUE(until([&] { return criteria.count() == 1 && detail.voices().size() == 2; }));
    const auto row = [&](const char *role) {
        return criteria.find(QStringLiteral("criterionId"), detail.recordId())[QString::fromLatin1(role)];
    };
    EXPECT_EQ(row("asked"), QStringLiteral("Vähintään 72,5\u00a0%"));
    EXPECT_EQ(row("agree"), 1);
    EXPECT_EQ(criteria.participants(), 2);
    EXPECT_EQ(detail.references().size(), 1);
    CrosswalkView crosswalk;
    EXPECT_EQ(crosswalk.rows()[2].toMap()[QStringLiteral("criteria")].toList().size(), 1);

    const QString mine = detail.propose();
    const QString theirs = detail.propose();
    ASSERT_TRUE(until([&] { return detail.rivals().size() == 2; }));
    EXPECT_EQ(criteria.counts()[QStringLiteral("rivals")], 1);
    CriterionDetail chosen;
    chosen.setRecordId(mine);
    EXPECT_EQ(chosen.standing(), QStringLiteral("disputed"));
    chosen.settle();
    ASSERT_TRUE(until([&] { return chosen.rivals().isEmpty(); }));
    CriterionDetail passedOver;
    passedOver.setRecordId(theirs);
    EXPECT_EQ(passedOver.standing(), QStringLiteral("withdrawn"));
    EXPECT_EQ(detail.versions().size(), 3);
}

TEST_F(QualityModelsTest, DifferencesAndTheMappingAreReadFromWhatWasTold)
{
    QList<Edit> edits;
    int threshold = 70;
    for (const QString &who : {one, other}) {
        edits.append({.key = {criterion::type().number, QStringLiteral("c") + who},
                      .fields = {{criterion::owner, who},
                                 {criterion::titleSv, QStringLiteral("Närvaro")},
                                 {criterion::scale, QStringLiteral("percent")},
                                 {criterion::direction, QStringLiteral("at_least")},
                                 {criterion::threshold, QString::number(threshold += 5)}}});
        edits.append({.key = {method::type().number, QStringLiteral("h") + who},
                      .fields = {{method::organisation, who},
                                 {method::provider, provider},
                                 {method::education, QStringLiteral("sfi")},
                                 {method::example, QStringLiteral("Besök varje vår.")}}});
    }
    ASSERT_TRUE(run([&](Store &store) { return store.writeAll(edits); }).ok());
    QualityDifferences differences;
    ASSERT_TRUE(until([&] { return differences.overview().size() == 1; }));
    EXPECT_EQ(differences.overview()[0].toMap()[QStringLiteral("stricter")], 1);
    differences.setProvider(provider);
    differences.setEducation(QStringLiteral("sfi"));
    ASSERT_TRUE(until([&] { return differences.rows().size() == 1; }));
    const QVariantMap row = differences.rows()[0].toMap();
    EXPECT_EQ(row[QStringLiteral("kind")], QStringLiteral("stricter"));
    EXPECT_EQ(row[QStringLiteral("asking")].toList().size(), 2);
    EXPECT_EQ(differences.municipalities().size(), 2);
    QualityMapping mapping;
    ASSERT_TRUE(until([&] { return mapping.rows().size() == 2; }));
    EXPECT_EQ(mapping.examples().size(), 2);
    EXPECT_TRUE(mapping.unknown().isEmpty());
    EXPECT_EQ(mapping.columns().size(), 8);
    mapping.setBy(QStringLiteral("provider"));
    ASSERT_EQ(mapping.columns().size(), 1);
    const QVariantMap cell = mapping.rows()[0].toMap()[QStringLiteral("cells")].toList()[0].toMap();
    EXPECT_EQ(mapping.methods(cell[QStringLiteral("methods")].toStringList()).size(), 1);
    EXPECT_EQ(mapping.criteria(cell[QStringLiteral("criteria")].toStringList()).size(), 1);
    CriterionChoices choices;
    choices.setSearch(QStringLiteral("närv"));
    EXPECT_EQ(choices.count(), 2);
    choices.setCommonOnly(true);
    EXPECT_EQ(choices.count(), 0);
}

TEST_F(QualityModelsTest, TwoReviewersAreLaidSideBySideAndWhatIsToBePutRightIsATask)
{
    QualityReviewList reviews;
    QualityReviewDetail first;
    first.setRecordId(reviews.create(QStringLiteral("p1")));
    ASSERT_TRUE(until([&] { return first.exists(); }));
    first.setField(QStringLiteral("provider"), provider);
    first.setField(QStringLiteral("level"), QStringLiteral("developed"));
    ASSERT_TRUE(
        until([&] { return first.fields()[QStringLiteral("level")] == QStringLiteral("developed"); }));
    QualityReviewDetail second;
    second.setRecordId(reviews.create(QStringLiteral("p2"), first.recordId()));
    ASSERT_TRUE(until([&] { return second.exists(); }));
    EXPECT_EQ(second.fields()[QStringLiteral("provider")], provider);
    second.setField(QStringLiteral("level"), QStringLiteral("missing"));
    ASSERT_TRUE(until([&] { return reviews.calibration()[QStringLiteral("counted")] == 1; }));
    EXPECT_EQ(reviews.pairs()[0].toMap()[QStringLiteral("apart")], 2);
    EXPECT_EQ(first.other()[QStringLiteral("reviewId")], second.recordId());
    EXPECT_EQ(first.history().size(), 1);

    ActionList actions;
    ActionDetail action;
    action.setRecordId(actions.create(QStringLiteral("p1"), first.recordId()));
    ASSERT_TRUE(until([&] { return action.exists(); }));
    action.setField(QStringLiteral("title"), QStringLiteral("Listor"));
    action.setField(QStringLiteral("due"), QDate::currentDate().toString(Qt::ISODate));
    TaskListModel tasks;
    tasks.setOwner(QStringLiteral("p1"));
    tasks.setShown(QStringLiteral("near"));
    ASSERT_TRUE(until([&] { return tasks.count() == 1; }));
    EXPECT_EQ(tasks.find(QStringLiteral("taskId"), action.recordId())[QStringLiteral("kind")],
              QStringLiteral("action"));
    tasks.setDone(action.recordId(), true);
    ASSERT_TRUE(until([&] { return actions.count() == 0; }));
    actions.setDone(true);
    EXPECT_EQ(actions.count(), 1);
}

} // namespace
} // namespace kopa
