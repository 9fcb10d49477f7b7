#include "qml/view_models/need_detail.h"
#include "qml/view_models/offering_detail.h"
#include "qml/view_models/offering_lists.h"
#include "qml/view_models/scenario_board.h"
#include "qml/view_models/scenario_detail.h"
#include "qml/view_models/scenario_papers.h"
#include "session_test.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtNumeric>

namespace kopa {
namespace {

class OfferingModelsTest : public SessionTest
{
protected:
    OfferingModelsTest() { session().setLanguage(QStringLiteral("fi")); }

    static QString key(const char *name) { return QString::fromLatin1(name); }

    /// An offering of basic education in one pilot, with a title.
    QString newOffering()
    {
        m_offerings.setPilot(QStringLiteral("suupohja"));
        const QString id = m_offerings.create();
        OfferingDetail made;
        made.setRecordId(id);
        EXPECT_TRUE(until([&] { return made.exists(); }));
        made.setLevel(QStringLiteral("basic_education"), true);
        made.setField(key("title_fi"), QStringLiteral("Saksaa yhdessä"));
        EXPECT_TRUE(until([&] { return made.title() == u"Saksaa yhdessä" && !made.levels().isEmpty(); }));
        return id;
    }

    OfferingListModel m_offerings;
};

TEST_F(OfferingModelsTest, LevelsComeIntoAPlanAndLeaveIt)
{
    OfferingDetail plan;
    plan.setRecordId(newOffering());
    plan.setLevel(QStringLiteral("higher_education"), true);
    ASSERT_TRUE(until([&] { return plan.levels().size() == 2; }));
    plan.setLevel(QStringLiteral("vocational"), true);
    ASSERT_TRUE(until([&] { return plan.levels().size() == 3; }));
    EXPECT_EQ(plan.levels().join(u' '), u"basic_education vocational higher_education");
    plan.setLevel(QStringLiteral("basic_education"), false);
    ASSERT_TRUE(until([&] { return plan.levels().size() == 2; }));
    EXPECT_EQ(plan.fields()[key("form")], QStringLiteral("vocational"));
    m_offerings.setForm(QStringLiteral("higher_education"));
    EXPECT_EQ(m_offerings.count(), 1);
    m_offerings.setForm(QStringLiteral("early_childhood"));
    EXPECT_EQ(m_offerings.count(), 0);
    EXPECT_EQ(m_offerings.whole(), 1);
    EXPECT_EQ(plan.faults(), QStringList{QStringLiteral("no_provider")});
    plan.add(key("providers"), QStringLiteral("m232"));
    EXPECT_TRUE(until([&] { return plan.faults().isEmpty(); }));
    EXPECT_EQ(plan.sets()[key("providers")].toStringList(), QStringList{QStringLiteral("m232")});
    plan.remove(key("providers"), QStringLiteral("m232"));
    EXPECT_TRUE(until([&] { return !plan.faults().isEmpty(); }));
}

TEST_F(OfferingModelsTest, APlanOverALimitIsShownWithWhatTheLimitSays)
{
    OfferingDetail plan;
    plan.setRecordId(newOffering());
    plan.setField(key("mode"), QStringLiteral("mixed"));
    plan.setField(key("distance_lessons"), QStringLiteral("3"));
    const auto standing = [&] {
        return plan.spans().isEmpty() ? QString() : plan.spans().first().toMap()[key("standing")].toString();
    };
    ASSERT_TRUE(until([&] { return standing() == u"no_rule"; }));
    DistanceRuleList rules;
    DistanceRuleDetail rule;
    rule.setRecordId(rules.create());
    ASSERT_TRUE(until([&] { return rule.exists(); }));
    EXPECT_TRUE(rule.faults().contains(QStringLiteral("no_source")));
    rule.setField(key("kind"), QStringLiteral("lessons_week"));
    rule.setField(key("limit"), QStringLiteral("2"));
    rule.setField(key("source"), QStringLiteral("Keksitty laki 1 §"));
    ASSERT_TRUE(until([&] { return standing() == u"over"; }));
    EXPECT_EQ(plan.spans().first().toMap()[key("source")], QStringLiteral("Keksitty laki 1 §"));
    EXPECT_EQ(m_offerings.find(key("offeringId"), plan.recordId())[key("standing")], QStringLiteral("over"));
    EXPECT_EQ(rules.count(), 1);
    rule.trash();
    EXPECT_TRUE(until([&] { return standing() == u"no_rule"; }));
    rule.restore();
    EXPECT_TRUE(until([&] { return standing() == u"over"; }));
}

TEST_F(OfferingModelsTest, ANeedIsAnsweredByAnOfferingThatIsNamed)
{
    OfferingDetail plan;
    plan.setRecordId(newOffering());
    NeedListModel needs;
    needs.setPilot(QStringLiteral("suupohja"));
    NeedDetail need;
    need.setRecordId(needs.create());
    ASSERT_TRUE(until([&] { return needs.count() == 1 && need.candidates().size() == 1; }));
    EXPECT_EQ(need.standing(), QStringLiteral("open"));
    EXPECT_EQ(needs.withoutNeed().size(), 1);
    need.setField(key("field"), QStringLiteral("Kielet"));
    need.link(plan.recordId(), true);
    ASSERT_TRUE(until([&] { return need.standing() == u"planned" && needs.withoutNeed().isEmpty(); }));
    EXPECT_EQ(need.offerings().first().toMap()[key("title")], QStringLiteral("Saksaa yhdessä"));
    EXPECT_TRUE(until([&] { return needs.fieldsOfWork() == QStringList{QStringLiteral("Kielet")}; }));
    needs.setOpen(true);
    EXPECT_EQ(needs.count(), 0);
    need.link(plan.recordId(), false);
    EXPECT_TRUE(until([&] { return needs.count() == 1; }));
    TitleChoices choices;
    choices.setKind(QStringLiteral("offering"));
    EXPECT_EQ(choices.count(), 1);
    choices.setSearch(QStringLiteral("ranska"));
    EXPECT_EQ(choices.count(), 0);
    EXPECT_EQ(choices.titleOf(plan.recordId()), QStringLiteral("Saksaa yhdessä"));
}

TEST_F(OfferingModelsTest, ScenariosStandSideBySideWithTheSameLines)
{
    ScenarioBoard board;
    board.setOfferingId(newOffering());
    EXPECT_EQ(board.offeringTitle(), QStringLiteral("Saksaa yhdessä"));
    ScenarioDetail first;
    first.setRecordId(board.create());
    ASSERT_TRUE(until([&] { return first.exists(); }));
    first.setField(key("learners"), QStringLiteral("3"));
    CostItemDetail item;
    item.setRecordId(first.addItem());
    ASSERT_TRUE(until([&] { return item.exists(); }));
    EXPECT_TRUE(item.faults().contains(QStringLiteral("no_payer")));
    item.setField(key("amount"), QStringLiteral("10000"));
    item.setField(key("payer"), QStringLiteral("m232"));
    ASSERT_TRUE(until([&] { return first.sums()[key("total")].toDouble() == 10'000; }));
    EXPECT_EQ(first.sums()[key("perLearner")].toDouble(), 3'333);
    const QString second = board.copy(first.recordId());
    item.setField(key("kind"), QStringLiteral("travel"));
    ASSERT_TRUE(until([&] {
        return board.scenarios().size() == 2 && first.items().first().toMap()[key("kind")] == key("travel");
    }));
    for (const QVariant &one : board.scenarios()) {
        EXPECT_EQ(one.toMap()[key("costs")].toList().size(), 2) << "salaries here, travel there";
        EXPECT_EQ(one.toMap()[key("total")].toDouble(), 10'000);
    }
    board.choose(second);
    ASSERT_TRUE(until([&] { return board.chosen() == 1; }));
    EXPECT_EQ(board.scenarios().first().toMap()[key("scenarioId")], second);
    board.choose(first.recordId());
    EXPECT_TRUE(until([&] {
        return board.scenarios().first().toMap()[key("scenarioId")] == first.recordId() &&
               board.chosen() == 1;
    }));
}

TEST_F(OfferingModelsTest, WithoutATableThereIsNoDemand)
{
    ScenarioBoard board;
    board.setOfferingId(newOffering());
    ScenarioDetail scenario;
    scenario.setRecordId(board.create());
    ASSERT_TRUE(until([&] { return scenario.demandError() == u"invalid_argument"; }));
    scenario.setField(key("year"), QStringLiteral("2030"));
    scenario.setField(key("age_from"), QStringLiteral("7"));
    EXPECT_TRUE(until([&] { return scenario.demandError() == u"not_found"; }));
    EXPECT_TRUE(scenario.demand().isEmpty());
}

TEST_F(OfferingModelsTest, TheComparisonIsWrittenAsAFile)
{
    const QTemporaryDir folder;
    ScenarioBoard board;
    board.setOfferingId(newOffering());
    ScenarioDetail scenario;
    scenario.setRecordId(board.create());
    ASSERT_TRUE(until([&] { return scenario.exists(); }));
    ScenarioPapers papers;
    papers.setProperty("offeringId", board.offeringId());
    for (const QString &format : {QStringLiteral("xlsx"), QStringLiteral("odt")}) {
        EXPECT_TRUE(papers.suggestion(QStringLiteral("sv"), format).fileName().endsWith(u'.' + format));
        const QString path = folder.filePath(QStringLiteral("costs.") + format);
        papers.save(QUrl::fromLocalFile(path), QStringLiteral("sv"));
        ASSERT_TRUE(until([&] { return !papers.isBusy(); }));
        EXPECT_EQ(papers.errorCode(), QString());
        EXPECT_GT(QFileInfo(path).size(), 1000);
    }
}

} // namespace
} // namespace kopa
