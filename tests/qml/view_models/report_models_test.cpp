#include "qml/view_models/report_detail.h"
#include "qml/view_models/report_list.h"
#include "qml/view_models/report_papers.h"
#include "session_test.h"

#include <QTemporaryDir>

namespace kopa {
namespace {

class ReportModelsTest : public SessionTest
{
protected:
    QString begun(ReportList &list)
    {
        QString id;
        QObject::connect(&list, &ReportList::made, [&id](const QString &report) { id = report; });
        list.begin(QStringLiteral("workshop"));
        EXPECT_TRUE(until([&] { return !id.isEmpty() && list.count() == 1; }));
        return id;
    }

    static QString part(const ReportDetail &detail, int row)
    {
        return detail.data(detail.index(row), detail.roleNames().key("partId")).toString();
    }
};

TEST_F(ReportModelsTest, AReportBeginsWithItsHeadingsAndIsPutInOrder)
{
    ReportList list;
    ReportDetail detail;
    detail.setReportId(begun(list));
    ASSERT_TRUE(until([&] { return detail.count() == 4; }));
    EXPECT_FALSE(detail.title().isEmpty());
    const QString first = part(detail, 0);
    detail.addPart(QStringLiteral("paragraph"), {}, first);
    ASSERT_TRUE(until([&] { return detail.count() == 5; }));
    const QString added = part(detail, 1);
    detail.move(added, -1);
    ASSERT_TRUE(until([&] { return part(detail, 0) == added; }));
    detail.remove(added);
    ASSERT_TRUE(until([&] { return detail.count() == 4; }));
    detail.restore(added);
    ASSERT_TRUE(until([&] { return detail.count() == 5 && part(detail, 0) == added; }));
    list.trash(detail.reportId());
    EXPECT_TRUE(until([&] { return list.count() == 0; }));
}

TEST_F(ReportModelsTest, AnApprovedReportStandsStillAndIsIssued)
{
    ReportList list;
    ReportDetail detail;
    QString trouble;
    QObject::connect(&detail, &ReportDetail::failed, [&](const QString &, const QVariantMap &given) {
        trouble = given[QStringLiteral("reason")].toString();
    });
    detail.setReportId(begun(list));
    ASSERT_TRUE(until([&] { return detail.count() == 4; }));
    detail.issue();
    ASSERT_TRUE(until([&] { return trouble == u"not_approved"; }));
    detail.approve(QStringLiteral("2021-12-01"), QStringLiteral("Ohjausryhmä"), {});
    ASSERT_TRUE(until([&] { return detail.isFrozen(); }));
    EXPECT_FALSE(detail.canWrite());
    detail.issue();
    ASSERT_TRUE(until([&] { return detail.issues().size() == 1; }));
    const QVariantMap issue = detail.issues().first().toMap();
    EXPECT_TRUE(issue[QStringLiteral("valid")].toBool());

    const QTemporaryDir folder;
    ReportPapers papers;
    papers.setProperty("reportId", detail.reportId());
    const QString path = folder.filePath(QStringLiteral("issue.md"));
    papers.save(QUrl::fromLocalFile(path), QStringLiteral("fi"), issue[QStringLiteral("issueId")].toString());
    ASSERT_TRUE(until([&] { return !papers.made().isEmpty(); }));
    EXPECT_TRUE(QFile::exists(path));
    detail.reopen();
    EXPECT_TRUE(until([&] { return detail.canWrite(); }));
}

} // namespace
} // namespace kopa
