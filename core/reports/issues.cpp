#include "issues.h"

#include "compose.h"
#include "core/crypto/hash.h"
#include "core/crypto/signing.h"
#include "core/programme/submission.h"
#include "core/records/member_profile.h"
#include "core/records/report.h"
#include "core/records/report_issue.h"
#include "core/store/store.h"
#include "parts.h"
#include "sources.h"

#include <algorithm>

namespace kopa::reports {

using crypto::Domain;
using programme::refusal;

namespace {

RecordKey reportKey(const QString &id)
{
    return {report::type().number, id};
}

/// The key of the device and its signature, as an issue keeps them: what stands there can be checked without
/// any list of members.
QString signatureText(const QByteArray &content, const crypto::SigningPair &pair)
{
    const crypto::Signature signature = crypto::sign(Domain::ReportIssue, content, pair.secret);
    return QString::fromLatin1(pair.verify.toHex() + '.' + signature.toHex());
}

bool isSigned(const QByteArray &content, const QString &text, const QString &signer)
{
    const auto part = [&text](int number) {
        return QByteArray::fromHex(text.section(u'.', number, number).toLatin1());
    };
    const auto key = crypto::VerifyKey::from(part(0));
    const auto signature = crypto::Signature::from(part(1));
    return key && signature && QString::fromLatin1(crypto::deviceId(*key).toHex()) == signer &&
           crypto::verify(Domain::ReportIssue, content, *signature, *key);
}

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(crypto::hash(Domain::ReportIssue, content).toHex());
}

int leftOut(const ReportContent &content)
{
    return int(std::count_if(content.blocks.begin(), content.blocks.end(), [](const ContentBlock &block) {
        const auto *quote = std::get_if<QuoteBlock>(&block);
        return quote && !quote->quoted.isShown();
    }));
}

bool isApproved(const Record &report)
{
    const QString state = report.text(report::state);
    return state == u"approved" || state == u"issued";
}

} // namespace

Result<void> approveReport(Store &store, const QString &id, const Approval &approval)
{
    KOPA_ASSIGN(const Record report, store.record(reportKey(id)));
    KOPA_TRY(refuseApproved(report));
    if (!approval.on.isValid())
        return refusal(QStringLiteral("approved_on"), QStringLiteral("text"));
    if (approval.by.trimmed().isEmpty())
        return refusal(QStringLiteral("approved_by"), QStringLiteral("text"));
    return store.write({.key = reportKey(id),
                        .fields = {{.field = report::state, .value = QStringLiteral("approved")},
                                   {.field = report::approvedOn, .value = approval.on.toString(Qt::ISODate)},
                                   {.field = report::approvedBy, .value = approval.by.trimmed()},
                                   {.field = report::decision, .value = approval.decision.trimmed()}}});
}

Result<void> reopenReport(Store &store, const QString &id)
{
    KOPA_TRY(store.record(reportKey(id)));
    return store.write({.key = reportKey(id),
                        .fields = {{.field = report::state, .value = QStringLiteral("draft")},
                                   {.field = report::approvedOn, .value = {}},
                                   {.field = report::approvedBy, .value = {}},
                                   {.field = report::decision, .value = {}}}});
}

Result<QString> issueReport(Store &store, const QString &id, const QString &language, const QDateTime &now)
{
    KOPA_ASSIGN(const Record report, store.record(reportKey(id)));
    if (!isApproved(report))
        return refusal(QStringLiteral("state"), QStringLiteral("not_approved"));
    KOPA_ASSIGN(Composed composed, compose(store, id, language));
    KOPA_ASSIGN(const QList<Record> earlier, issuesOf(store, id));
    const auto number = earlier.isEmpty() ? 1 : earlier.first().integer(report_issue::number) + 1;
    const QString issued = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
    composed.content.state = QStringLiteral("issued");
    composed.content.issue = int(number);
    composed.content.issued = issued;
    const QByteArray content = contentJson(composed.content);
    const RecordKey key{report_issue::type().number, crypto::newObjectId()};
    const Edit issue{
        .key = key,
        .fields = {{.field = report_issue::report, .value = id},
                   {.field = report_issue::number, .value = std::int64_t(number)},
                   {.field = report_issue::language, .value = language},
                   {.field = report_issue::issued, .value = issued},
                   {.field = report_issue::content, .value = QString::fromUtf8(content)},
                   {.field = report_issue::digest, .value = digestOf(content)},
                   {.field = report_issue::signer, .value = QString::fromLatin1(store.deviceId().toHex())},
                   {.field = report_issue::signature, .value = signatureText(content, store.signingKey())}},
        .space = report.space};
    KOPA_TRY(store.writeAll(
        {issue,
         {.key = reportKey(id), .fields = {{.field = report::state, .value = QStringLiteral("issued")}}}}));
    return key.id;
}

Result<QList<Record>> issuesOf(Store &store, const QString &report)
{
    KOPA_TRY(store.record(reportKey(report)));
    KOPA_ASSIGN(QList<Record> issues, store.records(report_issue::type(), report_issue::report, report));
    const auto rank = [](const Record &one) { return std::pair(-one.integer(report_issue::number), one.id); };
    std::sort(issues.begin(), issues.end(),
              [&](const Record &a, const Record &b) { return rank(a) < rank(b); });
    return issues;
}

Result<IssueStanding> verifyIssue(Store &store, const QString &id)
{
    KOPA_ASSIGN(const Record issue, store.record({report_issue::type().number, id}));
    const QByteArray content = issue.text(report_issue::content).toUtf8();
    IssueStanding standing;
    standing.signer = issue.text(report_issue::signer);
    standing.signedBy = isSigned(content, issue.text(report_issue::signature), standing.signer);
    const auto profile = store.record({member_profile::type().number, standing.signer});
    if (profile.ok())
        standing.person = profile->text(member_profile::personName);
    auto read = readContent(content);
    standing.whole = read.ok() && read->report == issue.text(report_issue::report) &&
                     digestOf(content) == issue.text(report_issue::digest);
    if (read.ok()) {
        KOPA_TRY(readWords(store, *read));
        standing.leftOut = leftOut(*read);
    }
    return standing;
}

Result<ReportContent> issuedContent(Store &store, const QString &id)
{
    KOPA_ASSIGN(const IssueStanding standing, verifyIssue(store, id));
    if (!standing.isValid())
        return ErrorCode::SignatureInvalid;
    KOPA_ASSIGN(const Record issue, store.record({report_issue::type().number, id}));
    KOPA_ASSIGN(ReportContent content, readContent(issue.text(report_issue::content).toUtf8()));
    KOPA_TRY(readWords(store, content));
    return content;
}

} // namespace kopa::reports
