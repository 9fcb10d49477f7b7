#include "core/programme/fee_paper.h"
#include "core/programme/fee_statement.h"
#include "core/records/fee_part.h"
#include "core/records/organisation.h"
#include "core/records/payee.h"
#include "laid_register.h"
#include "paper_text.h"

#include <gtest/gtest.h>

namespace kopa::programme {
namespace {

const FeePartKey member{QStringLiteral("suupohja"), 2020, QStringLiteral("m232")};

void lay(LaidRegister &laid, const QList<Edit> &edits)
{
    for (const Edit &edit : edits)
        for (const FieldEdit &field : edit.fields)
            laid.set(*recordType(edit.key.type), edit.key.id, field.field, field.value);
}

/// The fee of 2020 divided equally among four, and a payee.
LaidRegister agreed()
{
    LaidRegister laid;
    const QString id = QStringLiteral("payee");
    laid.set(payee::type(), id, payee::name, QStringLiteral("Testiliitto"));
    laid.set(payee::type(), id, payee::iban, QStringLiteral("FI2112345600000785"));
    laid.set(payee::type(), id, payee::daysToPay, std::int64_t(21));
    const FeeYear year = feeYear(member.pilot, member.year, laid.recordsOf()).value();
    lay(laid, agreeFee(year, 9, QDate(2020, 2, 1), laid.recordsOf()).value());
    return laid;
}

void state(LaidRegister &laid, const QDate &day)
{
    lay(laid, stateFee(member, day, laid.recordsOf()).value());
}

void setPart(LaidRegister &laid, FieldNumber field, const merge::Value &value)
{
    laid.set(fee_part::type(), feePartId(member.pilot, member.year, member.organisation), field, value);
}

documents::Document paper(const LaidRegister &laid, const QString &language)
{
    return feePaper(member, language, laid.recordsOf()).value();
}

QString reasonOf(const Error &error)
{
    return error.parameters.value(QStringLiteral("reason")).toString();
}

TEST(FeePaper, SaysTheSumsAndHowToPayInEachLanguage)
{
    LaidRegister laid = agreed();
    state(laid, QDate(2020, 3, 2));
    const std::int64_t net =
        laid.record(fee_part::type(), feePartId(member.pilot, member.year, member.organisation))
            .integer(fee_part::net);
    const QString gross = QString::number((net + net * 24 / 100) / 100);
    const QMap<QString, QStringList> expected = {
        {QStringLiteral("fi"), {QStringLiteral("Maksuosuus 2020: "), QStringLiteral("Eräpäivä: 23.3.2020")}},
        {QStringLiteral("sv"),
         {QStringLiteral("Andel av avgiften 2020: "), QStringLiteral("Förfallodag: 23.3.2020")}},
        {QStringLiteral("en"),
         {QStringLiteral("Share of the fee 2020: "), QStringLiteral("Due on: 23 March 2020")}},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const documents::Document written = paper(laid, it.key());
        EXPECT_TRUE(written.title.startsWith(it->first())) << qPrintable(written.title);
        QString text = textOf(written);
        EXPECT_TRUE(text.contains(it->last())) << qPrintable(text);
        EXPECT_TRUE(text.contains(QStringLiteral("FI2112345600000785"))) << qPrintable(text);
        EXPECT_TRUE(text.contains(QStringLiteral("421123456000007850"))) << qPrintable(text);
        EXPECT_FALSE(text.contains(QStringLiteral("%1"))) << qPrintable(text);
        EXPECT_TRUE(text.remove(QChar::Nbsp).remove(u',').contains(gross)) << qPrintable(text);
    }
}

TEST(FeePaper, KeepsTheDayOfItsFirstStatement)
{
    LaidRegister laid = agreed();
    EXPECT_EQ(reasonOf(feePaper(member, QStringLiteral("fi"), laid.recordsOf()).error()), u"not_stated");
    state(laid, QDate(2020, 3, 2));
    EXPECT_TRUE(stateFee(member, QDate(2020, 5, 5), laid.recordsOf()).value().isEmpty());
}

TEST(FeePaper, IsNotMadeOfAPlan)
{
    const LaidRegister laid;
    EXPECT_EQ(reasonOf(stateFee(member, QDate(2020, 3, 2), laid.recordsOf()).error()), u"not_agreed");
    EXPECT_EQ(reasonOf(feePaper(member, QStringLiteral("fi"), laid.recordsOf()).error()), u"not_agreed");
}

TEST(FeePaper, RemindsOfWhatIsOpenAndOnlyOfThat)
{
    LaidRegister laid = agreed();
    state(laid, QDate(2020, 3, 2));
    setPart(laid, fee_part::remindedOn, QStringLiteral("2020-04-06"));
    setPart(laid, fee_part::credited, std::int64_t(10'000));
    const documents::Document reminder = paper(laid, QStringLiteral("fi"));
    EXPECT_TRUE(reminder.title.startsWith(QStringLiteral("Maksumuistutus"))) << qPrintable(reminder.title);
    EXPECT_TRUE(textOf(reminder).contains(QStringLiteral("Hyvitetty\t\u2212100,00")))
        << qPrintable(textOf(reminder));
    setPart(laid, fee_part::paid, std::int64_t(1'000'000));
    const QString settled = textOf(paper(laid, QStringLiteral("fi")));
    EXPECT_TRUE(settled.contains(QStringLiteral("liikaa"))) << qPrintable(settled);
    EXPECT_FALSE(settled.contains(QStringLiteral("FI21"))) << qPrintable(settled);
}

TEST(FeePaper, IsWrittenInTheLanguageOfTheMembersMunicipality)
{
    const LaidRegister laid;
    EXPECT_EQ(languageOfMember(QStringLiteral("m638"), laid.recordsOf()).value(), u"fi");
    EXPECT_EQ(languageOfMember(QStringLiteral("m434"), laid.recordsOf()).value(), u"fi");
    EXPECT_FALSE(languageOfMember(QStringLiteral("nobody"), laid.recordsOf()).ok());
    LaidRegister other;
    other.set(organisation::type(), QStringLiteral("o1"), organisation::municipality, QStringLiteral("545"));
    EXPECT_EQ(languageOfMember(QStringLiteral("o1"), other.recordsOf()).value(), u"sv");
}

} // namespace
} // namespace kopa::programme
