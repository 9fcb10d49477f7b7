#include "core/documents/markdown_writer.h"
#include "core/findings/consents.h"
#include "core/records/report.h"
#include "core/records/report_issue.h"
#include "core/reports/issues.h"
#include "core/reports/paper.h"
#include "field_notes.h"

#include <gtest/gtest.h>

namespace kopa::reports {

namespace {

const QString fi = QStringLiteral("fi");
const QString teacher = QStringLiteral("meiltä puuttuu fysiikan opettaja");
const QDateTime now(QDate(2020, 12, 1), QTime(9, 0), Qt::UTC);

struct Issued
{
    FieldNotes notes;
    QString consent = notes.consent(QStringLiteral("Testi Testinen"));
    QString passage = notes.passage(teacher, consent);
    QString report = notes.report();
    QString part = notes.add(report, {.kind = QStringLiteral("quote"), .passages = {passage}});
    QString issue;

    Issued()
    {
        must(approveReport(*notes, report, {QDate(2020, 11, 30), QStringLiteral("Ohjausryhmä")}));
        issue = must(issueReport(*notes, report, fi, now));
    }
    QString text() const { return documents::markdownOf(paperOf(must(issuedContent(*notes, issue)))); }
};

} // namespace

TEST(Issues, are_of_an_approved_report_only_which_then_stands_still)
{
    const FieldNotes notes;
    const QString report = notes.report();
    EXPECT_EQ(failure(issueReport(*notes, report, fi, now)), "invalid_argument");
    EXPECT_FALSE(approveReport(*notes, report, {QDate(), QStringLiteral("x")}).ok());
    EXPECT_FALSE(approveReport(*notes, report, {QDate(2020, 11, 30), QStringLiteral(" ")}).ok());
    must(approveReport(*notes, report, {QDate(2020, 11, 30), QStringLiteral("Ohjausryhmä")}));
    EXPECT_EQ(failure(addParts(*notes, report, {{.kind = QStringLiteral("paragraph")}})), "invalid_argument");
    must(issueReport(*notes, report, fi, now));
    must(reopenReport(*notes, report));
    must(addParts(*notes, report, {{.kind = QStringLiteral("paragraph")}}));
    EXPECT_EQ(must(issuesOf(*notes, report)).size(), 1);
}

TEST(Issues, are_signed_and_say_the_same_for_ever)
{
    const Issued issued;
    const TestStore other;
    exchange(issued.notes.store(), other);
    for (Store *store : {&*issued.notes, &*other}) {
        const IssueStanding standing = must(verifyIssue(*store, issued.issue));
        EXPECT_TRUE(standing.isValid());
        EXPECT_EQ(standing.signer, QString::fromLatin1(issued.notes->deviceId().toHex()));
    }
    const QString before = issued.text();
    EXPECT_TRUE(before.contains(teacher)) << before.toStdString();
    EXPECT_TRUE(before.contains(QStringLiteral("Julkaistu 1.12.2020, versio 1."))) << before.toStdString();
    must(reopenReport(*issued.notes, issued.report));
    must(removePart(*issued.notes, issued.part));
    EXPECT_EQ(issued.text(), before);
}

TEST(Issues, leave_out_words_that_may_not_be_quoted_any_more)
{
    const Issued issued;
    must(findings::withdrawConsent(*issued.notes, issued.consent, QDate(2021, 1, 1)));
    EXPECT_FALSE(issued.text().contains(teacher));
    const IssueStanding standing = must(verifyIssue(*issued.notes, issued.issue));
    EXPECT_TRUE(standing.isValid()) << "the signature is over a hash of the words";
    EXPECT_EQ(standing.leftOut, 1);
}

TEST(Issues, that_somebody_changed_are_none)
{
    const Issued issued;
    const Record record = must(issued.notes->record({report_issue::type().number, issued.issue}));
    const QString content = record.text(report_issue::content);
    issued.notes.set(report_issue::type(), issued.issue, report_issue::content,
                     QString(content).replace(QStringLiteral("Ohjausryhmä"), QStringLiteral("Joku muu")));
    EXPECT_FALSE(must(verifyIssue(*issued.notes, issued.issue)).isValid());
    EXPECT_EQ(failure(issuedContent(*issued.notes, issued.issue)), "signature_invalid");
    issued.notes.set(report_issue::type(), issued.issue, report_issue::content, content);
    EXPECT_TRUE(must(verifyIssue(*issued.notes, issued.issue)).isValid());
    issued.notes.set(report_issue::type(), issued.issue, report_issue::signer, QStringLiteral("00"));
    EXPECT_FALSE(must(verifyIssue(*issued.notes, issued.issue)).signedBy);
}

} // namespace kopa::reports
