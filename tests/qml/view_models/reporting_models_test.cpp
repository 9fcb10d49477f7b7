#include "core/quality/report_spaces.h"
#include "core/quality/report_writing.h"
#include "core/records/criterion.h"
#include "core/records/report_value.h"
#include "core/records/space_about.h"
#include "qml/view_models/extracts.h"
#include "qml/view_models/quality_comparison.h"
#include "qml/view_models/quality_details.h"
#include "qml/view_models/quality_part.h"
#include "qml/view_models/quality_report_form.h"
#include "qml/view_models/quality_report_list.h"
#include "session_test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace kopa {
namespace {

const QString provider = QStringLiteral("m005");
const QString buyer = QStringLiteral("m018");
const QString alone = QStringLiteral("m407"); // shares no space with the provider
const QString share = QStringLiteral("c1");

/// A provider's device: its own space, one that it shares with a municipality, and a criterion in force.
class ReportingModelsTest : public SessionTest
{
protected:
    ReportingModelsTest()
    {
        session().setLanguage(QStringLiteral("fi"));
        addSpace(SpaceKind::Provider, provider);
        addSpace(SpaceKind::Shared, quality::sharedSubject(provider, buyer));
        write({.key = {criterion::type().number, share},
               .fields = {{criterion::titleFi, QStringLiteral("Läsnäolo")},
                          {criterion::scale, QStringLiteral("percent")},
                          {criterion::direction, QStringLiteral("at_least")},
                          {criterion::threshold, QStringLiteral("80")},
                          {criterion::state, QStringLiteral("in")}}});
        EXPECT_TRUE(run([](Store &store) {
                        return quality::beginReport(store, {.provider = provider,
                                                            .period = QStringLiteral("2026"),
                                                            .educations = {QStringLiteral("sfi")},
                                                            .buyers = {buyer, alone},
                                                            .due = QDate(2027, 1, 31),
                                                            .smallest = 5});
                    }).ok());
    }

    void addSpace(SpaceKind kind, const QString &subject)
    {
        SpaceRecord space;
        space.id = *crypto::SpaceId::from(crypto::randomBytes(crypto::SpaceId::size));
        space.keyId = *crypto::KeyId::from(crypto::randomBytes(crypto::KeyId::size));
        space.key = crypto::SpaceKey::random();
        space.kind = kind;
        space.name = subject;
        space.epoch = 1;
        space.role = Role::Coordinator;
        ASSERT_TRUE(run([space](Store &store) { return store.saveSpace(space); }).ok());
        write({.key = {space_about::type().number, space_about::idOf(space.id)},
               .fields = {{space_about::subject, subject}},
               .space = space.id});
    }

    void write(const Edit &edit)
    {
        ASSERT_TRUE(run([&](Store &store) { return store.writeAll({edit}); }).ok());
    }
};

TEST_F(ReportingModelsTest, AReportIsFilledSentAnsweredAndCompared)
{
    QualityReportList reports;
    reports.setYear(2026);
    ASSERT_TRUE(until([&] { return reports.rows().size() == 2; }));
    EXPECT_EQ(reports.providers().size(), 1);
    EXPECT_EQ(reports.rows()[0].toMap()[QStringLiteral("standing")], QStringLiteral("begun"));
    QualityReportForm form;
    QSignalSpy sent(&form, &QualityReportForm::sent);
    QSignalSpy failed(&form, &QualityReportForm::failed);
    form.setReportId(reports.rows()[0].toMap()[QStringLiteral("report")].toString());
    ASSERT_TRUE(until([&] { return form.steps().size() == 1 && form.unsettled() == 2; }));
    EXPECT_EQ(form.criterion()[QStringLiteral("title")], QStringLiteral("Läsnäolo"));

    form.send();
    ASSERT_TRUE(until([&] { return failed.count() == 1; }));
    const QVariantMap first = form.rows()[0].toMap();
    const QVariantMap second = form.rows()[1].toMap();
    const int row = first[QStringLiteral("row")].toInt();
    EXPECT_FALSE(form.setValue(row, QStringLiteral("paljon")));
    EXPECT_FALSE(form.setValue(row, QStringLiteral("101")));
    EXPECT_TRUE(form.setValue(row, QStringLiteral("72,5")));
    EXPECT_FALSE(form.setLearners(row, QStringLiteral("-3")));
    EXPECT_TRUE(form.setLearners(row, QStringLiteral("40")));
    EXPECT_TRUE(form.setValue(second[QStringLiteral("row")].toInt(), QStringLiteral("90")));
    EXPECT_TRUE(form.setLearners(second[QStringLiteral("row")].toInt(), QStringLiteral("30")));
    ASSERT_TRUE(until([&] { return form.unsettled() == 0; }));
    EXPECT_EQ(form.rows()[0].toMap()[QStringLiteral("shown")], QStringLiteral("72,5"));
    EXPECT_EQ(form.rows()[0].toMap()[QStringLiteral("below")].toStringList().size(), 1);

    form.send();
    ASSERT_TRUE(until([&] { return sent.count() == 1; }));
    int told = 0;
    for (const QVariant &part : sent[0][1].toList())
        told += part.toMap()[QStringLiteral("told")].toBool();
    EXPECT_EQ(told, 1) << "one municipality shares no space with the provider";

    QVariantMap given;
    ASSERT_TRUE(until([&] {
        for (const QVariant &each : reports.rows())
            if (each.toMap()[QStringLiteral("part")].toBool())
                given = each.toMap();
        return !given.isEmpty();
    }));
    EXPECT_EQ(given[QStringLiteral("standing")], QStringLiteral("sent"));
    QualityPart part;
    part.setPartId(given[QStringLiteral("report")].toString());
    ASSERT_TRUE(until([&] { return part.answers().size() == 1; }));
    const QVariantMap answer = part.answers()[0].toMap();
    EXPECT_EQ(answer[QStringLiteral("title")], QStringLiteral("Läsnäolo"));
    part.say(answer[QStringLiteral("valueId")].toString(), QStringLiteral("question"),
             QStringLiteral("Miksi vähemmän kuin viime vuonna?"));
    ASSERT_TRUE(until([&] { return part.replies().size() == 1; }));
    EXPECT_EQ(part.replies()[0].toMap()[QStringLiteral("open")], true);

    ActionDetail action;
    action.setRecordId(part.startAction(answer[QStringLiteral("valueId")].toString(), QStringLiteral("p1")));
    ASSERT_TRUE(until([&] { return action.exists(); }));
    EXPECT_EQ(action.fields()[QStringLiteral("criterion")], share);
    EXPECT_EQ(action.fields()[QStringLiteral("buyer")], buyer);

    QualityComparison comparison;
    ASSERT_TRUE(until([&] { return comparison.series().size() == 2; }));
    EXPECT_EQ(comparison.scale(), QStringLiteral("percent"));
    WorkSavedList saved;
    ASSERT_TRUE(until([&] { return saved.rows().size() == 1; }));
    EXPECT_EQ(saved.sum()[QStringLiteral("reports")], 1);
    EXPECT_EQ(saved.sum()[QStringLiteral("reportsApart")], 2);
}

TEST_F(ReportingModelsTest, AnAuthoritysFormBecomesATemplateAndItsFile)
{
    QualityReportForm form;
    form.setReportId(run([](Store &store) { return quality::wholeReports(store); }).value().first().id);
    ASSERT_TRUE(until([&] { return form.rows().size() == 2; }));
    for (const QVariant &row : form.rows()) {
        form.setValue(row.toMap()[QStringLiteral("row")].toInt(), QStringLiteral("90"));
        form.setLearners(row.toMap()[QStringLiteral("row")].toInt(), QStringLiteral("30"));
    }
    ASSERT_TRUE(until([&] { return form.unsettled() == 0; }));
    QSignalSpy sent(&form, &QualityReportForm::sent);
    form.send();
    ASSERT_TRUE(until([&] { return sent.count() == 1; }));

    const QTemporaryDir folder;
    const auto file = [&](const QString &name, const QByteArray &bytes) {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return QUrl::fromLocalFile(made.fileName());
    };
    ExtractList templates;
    QSignalSpy made(&templates, &ExtractList::made);
    QSignalSpy failed(&templates, &ExtractList::failed);
    templates.read(file(QStringLiteral("wrong.csv"), "heading;field\nKommun;kommunen\n"));
    ASSERT_TRUE(until([&] { return failed.count() == 1; }));
    EXPECT_TRUE(
        failed[0][1].toMap()[QStringLiteral("value")].toString().startsWith(QStringLiteral("kommunen")));
    templates.read(file(QStringLiteral("Skolverket.csv"), "Kommun;Elever\n"));
    ASSERT_TRUE(until([&] { return made.count() == 1 && templates.count() == 1; }));

    ExtractDetail detail;
    detail.setRecordId(made[0][0].toString());
    ASSERT_TRUE(until([&] { return detail.columns().size() == 2 && detail.rows() == 2; }));
    const auto column = [&](int place) { return detail.columns()[place].toMap(); };
    EXPECT_EQ(detail.fields()[QStringLiteral("title")], QStringLiteral("Skolverket"));
    detail.setColumnField(column(0)[QStringLiteral("id")].toString(), QStringLiteral("buyer_id"));
    detail.setColumnField(column(1)[QStringLiteral("id")].toString(), QStringLiteral("learners"));
    ASSERT_TRUE(until([&] { return column(1)[QStringLiteral("sample")] == QStringLiteral("30"); }));
    detail.moveItem(QStringLiteral("columns"), column(1)[QStringLiteral("id")].toString(), 0);
    ASSERT_TRUE(until([&] { return column(0)[QStringLiteral("text")] == QStringLiteral("Elever"); }));
    EXPECT_EQ(detail.periods(), QStringList{QStringLiteral("2026")});

    ExtractMaker maker;
    const QUrl out = QUrl::fromLocalFile(folder.filePath(QStringLiteral("out.csv")));
    maker.save(out, detail.recordId(), QStringLiteral("2026"), provider);
    ASSERT_TRUE(until([&] { return maker.written() == 2; }));
    QFile written(out.toLocalFile());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    EXPECT_TRUE(text.contains("Elever;Kommun\r\n30;m018\r\n30;m407")) << text.toStdString();
    maker.save(QUrl::fromLocalFile(QStringLiteral("/nowhere/out.csv")), detail.recordId(), {}, {});
    ASSERT_TRUE(until([&] { return !maker.errorCode().isEmpty(); }));
}

TEST_F(ReportingModelsTest, VersionsOfACriterionAreOneChoiceInTheComparison)
{
    const QString next = QStringLiteral("c2");
    write({.key = {criterion::type().number, next},
           .fields = {{criterion::titleFi, QStringLiteral("Läsnäolo")},
                      {criterion::replaces, share},
                      {criterion::state, QStringLiteral("in")}}});
    for (const QString &version : {share, next})
        write({.key = {report_value::type().number, QStringLiteral("v-") + version},
               .fields = {{report_value::criterion, version}, {report_value::value, QStringLiteral("80")}}});
    QualityComparison comparison;
    ASSERT_TRUE(until([&] {
        const QVariantList known = comparison.criteria();
        return known.size() == 1 && known[0].toMap()[QStringLiteral("id")] == next;
    }));
}

TEST_F(ReportingModelsTest, APeriodHasOneReport)
{
    QualityReportList reports;
    QSignalSpy made(&reports, &QualityReportList::made);
    QSignalSpy failed(&reports, &QualityReportList::failed);
    reports.begin(provider, QStringLiteral("2026"));
    ASSERT_TRUE(until([&] { return failed.count() == 1; }));
    reports.begin(provider, QStringLiteral("2027"));
    ASSERT_TRUE(until([&] { return made.count() == 1; }));
    QualityReportForm form;
    form.setReportId(made[0][0].toString());
    ASSERT_TRUE(until([&] { return form.isLoaded(); }));
    EXPECT_EQ(form.about()[QStringLiteral("period")], QStringLiteral("2027"));
}

} // namespace
} // namespace kopa
