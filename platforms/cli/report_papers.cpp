#include "report_papers.h"

#include "core/records/report.h"
#include "core/records/report_issue.h"
#include "core/reports/compose.h"
#include "core/reports/issues.h"
#include "core/reports/parts.h"
#include "core/reports/report_file.h"
#include "output.h"

namespace kopa::cli {

using namespace reports;

namespace {

/// Without one, the language that the report is first written in.
Result<QString> languageOf(Workbench &bench, const Arguments &arguments, const QString &report)
{
    const QString given = arguments.value(QStringLiteral("language"));
    if (!given.isEmpty())
        return given;
    KOPA_ASSIGN(const Record record, bench.ask([&](Store &store) {
        return store.record({report::type().number, report});
    }));
    const QString own = record.text(report::language);
    return own.isEmpty() ? QStringLiteral("fi") : own;
}

/// The signer as the member list knows it: a member's device now, a removed one, or nobody's.
Result<QString> memberOf(Workbench &bench, const QString &issue, const QString &signer)
{
    KOPA_ASSIGN(const Record record, bench.ask([&](Store &store) {
        return store.record({report_issue::type().number, issue});
    }));
    KOPA_ASSIGN(const QList<SpaceDevice> devices, bench.administration.devices(record.space).result());
    for (const SpaceDevice &device : devices)
        if (QString::fromLatin1(device.device.toHex()) == signer)
            return device.removed ? QStringLiteral("removed") : QStringLiteral("member");
    return QStringLiteral("unknown");
}

} // namespace

Result<QJsonValue> reportBuild(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString out = arguments.value(QStringLiteral("out"));
    KOPA_TRY(
        arguments.onlyThese({QStringLiteral("out"), QStringLiteral("language"), QStringLiteral("issue")}));
    if (out.isEmpty())
        return usageError(QStringLiteral("report build ID --out FILE [--language fi|sv|en] [--issue ISSUE]"));
    const QString issue = arguments.value(QStringLiteral("issue"));
    Composed composed;
    if (issue.isEmpty()) {
        KOPA_ASSIGN(const QString language, languageOf(bench, arguments, id));
        KOPA_ASSIGN(composed, bench.ask([&](Store &store) { return compose(store, id, language); }));
    } else {
        KOPA_ASSIGN(composed.content, bench.ask([&](Store &store) { return issuedContent(store, issue); }));
    }
    KOPA_TRY(saveReport(bench.store, composed.content, out));
    return QJsonValue(QJsonObject{{QStringLiteral("written"), out},
                                  {QStringLiteral("title"), composed.content.title},
                                  {QStringLiteral("language"), composed.content.language},
                                  {QStringLiteral("sources"), int(composed.content.sources.size())},
                                  {QStringLiteral("troubles"), int(composed.troubles.size())}});
}

Result<QJsonValue> reportApprove(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("on"), QStringLiteral("by"), QStringLiteral("decision")}));
    KOPA_ASSIGN(const QDate on, arguments.date(QStringLiteral("on")));
    const Approval approval{on, arguments.value(QStringLiteral("by")),
                            arguments.value(QStringLiteral("decision"))};
    KOPA_TRY(bench.ask([&](Store &store) { return approveReport(store, id, approval); }));
    return QJsonValue(
        QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("state"), QStringLiteral("approved")}});
}

Result<QJsonValue> reportReopen(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_TRY(bench.ask([&](Store &store) { return reopenReport(store, id); }));
    return QJsonValue(
        QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("state"), QStringLiteral("draft")}});
}

QJsonObject issueJson(const Record &issue)
{
    QJsonObject object = recordJson(issue);
    object.remove(QString(report_issue::type().field(report_issue::content)->key));
    return object;
}

Result<QJsonValue> reportIssue(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("language")}));
    KOPA_ASSIGN(const QString language, languageOf(bench, arguments, id));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QString issue, issueReport(store, id, language, QDateTime::currentDateTime()));
        KOPA_ASSIGN(const Record record, store.record({report_issue::type().number, issue}));
        return QJsonValue(issueJson(record));
    });
}

Result<QJsonValue> reportVerify(Workbench &bench, const Arguments &arguments, const QString &issue)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const IssueStanding standing,
                bench.ask([&](Store &store) { return verifyIssue(store, issue); }));
    KOPA_ASSIGN(const QString member, memberOf(bench, issue, standing.signer));
    return QJsonValue(QJsonObject{{QStringLiteral("valid"), standing.isValid()},
                                  {QStringLiteral("whole"), standing.whole},
                                  {QStringLiteral("signed"), standing.signedBy},
                                  {QStringLiteral("signer"), standing.signer},
                                  {QStringLiteral("person"), standing.person},
                                  {QStringLiteral("device"), member},
                                  {QStringLiteral("left_out"), standing.leftOut}});
}

} // namespace kopa::cli
