#include "core/programme/fee_statement.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "laid_register.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::programme {

namespace {
const QString iban = QStringLiteral("FI2112345600000785"); // the example of the banks' guide
}

TEST(FeeStatement, reference_numbers_carry_their_check_digit)
{
    EXPECT_EQ(referenceNumber(123), QStringLiteral("1232"));
    EXPECT_EQ(referenceNumber(123456), QStringLiteral("1234561"));
    EXPECT_TRUE(isReferenceNumber(u"1232"));
    for (const char *wrong : {"1233", "", "123", "0123", "12a2", "123456789012345678901"})
        EXPECT_FALSE(isReferenceNumber(QString::fromLatin1(wrong))) << wrong;
}

RC_GTEST_PROP(FeeStatement, one_wrong_digit_in_a_reference_is_noticed, ())
{
    const QString right = referenceNumber(*rc::gen::inRange<std::uint64_t>(100, 1'000'000'000'000));
    RC_ASSERT(isReferenceNumber(right));
    const auto at = *rc::gen::inRange<qsizetype>(0, right.size());
    const auto by = *rc::gen::inRange(1, 10);
    QString wrong = right;
    wrong[at] = QChar(u'0' + (right[at].digitValue() + by) % 10);
    RC_ASSERT(!isReferenceNumber(wrong));
}

TEST(FeeStatement, account_numbers_are_checked)
{
    EXPECT_TRUE(isIban(iban));
    EXPECT_TRUE(isIban(u"SE4550000000058398257466"));
    for (const char *wrong :
         {"FI2112345600000786", "fi2112345600000785", "FI21 1234 5600 0007 85", "FI21", ""})
        EXPECT_FALSE(isIban(QString::fromLatin1(wrong))) << wrong;
}

TEST(FeeStatement, the_virtual_bar_code_is_that_of_the_banks)
{
    EXPECT_EQ(virtualBarCode(QStringLiteral("FI7944052020036082"), 488'315, QStringLiteral("868516259619897"),
                             QDate(2010, 6, 12)),
              QStringLiteral("479440520200360820048831500000000868516259619897100612"));
    EXPECT_EQ(virtualBarCode(iban, 100'000'000, QStringLiteral("1232"), QDate(2026, 1, 1)), QString());
    EXPECT_EQ(virtualBarCode(QStringLiteral("SE4550000000058398257466"), 1, QStringLiteral("1232"),
                             QDate(2026, 1, 1)),
              QString());
    EXPECT_EQ(virtualBarCode(iban, 1, QStringLiteral("1233"), QDate(2026, 1, 1)), QString());
    EXPECT_EQ(virtualBarCode(iban, 1, QStringLiteral("1232"), QDate()), QString());
}

TEST(FeeAgreement, fixes_what_everybody_pays_with_a_reference_each_that_stays)
{
    LaidRegister laid;
    const QString pilot = QStringLiteral("suupohja");
    const FeeYear year = feeYear(pilot, 2020, laid.recordsOf()).value();
    const auto agree = [&] {
        const auto edits =
            agreeFee(feeYear(pilot, 2020, laid.recordsOf()).value(), 9, QDate(2020, 2, 1), laid.recordsOf());
        for (const Edit &edit : edits.value())
            for (const FieldEdit &field : edit.fields)
                laid.set(*recordType(edit.key.type), edit.key.id, field.field, field.value);
    };
    agree();
    std::int64_t net = 0;
    QMap<QString, QString> references;
    for (const Record &part : feeParts(pilot, 2020, laid.recordsOf()).value()) {
        net += part.integer(fee_part::net);
        EXPECT_TRUE(isReferenceNumber(part.text(fee_part::reference)));
        references.insert(part.id, part.text(fee_part::reference));
    }
    EXPECT_EQ(net, 500'000);
    EXPECT_EQ(references.size(), year.members.size());
    const QStringList numbers = references.values();
    EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), numbers.size());
    EXPECT_EQ(laid.record(fee::type(), feeId(pilot, 2020)).text(fee::agreedOn), QStringLiteral("2020-02-01"));

    laid.set(*recordType(u"membership"), QStringLiteral("a"), 1, pilot);
    laid.set(*recordType(u"membership"), QStringLiteral("a"), 2, QStringLiteral("m091"));
    agree();
    for (auto it = references.begin(); it != references.end(); ++it)
        EXPECT_EQ(laid.record(fee_part::type(), it.key()).text(fee_part::reference), it.value());
}

TEST(FeeAgreement, what_was_paid_and_credited_is_not_open_any_more)
{
    LaidRegister laid;
    laid.set(fee_part::type(), QStringLiteral("x"), fee_part::net, std::int64_t(100'000));
    laid.set(fee_part::type(), QStringLiteral("x"), fee_part::vat, std::int64_t(24'000));
    laid.set(fee_part::type(), QStringLiteral("x"), fee_part::credited, std::int64_t(4'000));
    EXPECT_EQ(openCents(laid.record(fee_part::type(), QStringLiteral("x"))), 120'000);
    laid.set(fee_part::type(), QStringLiteral("x"), fee_part::paid, std::int64_t(120'000));
    EXPECT_EQ(openCents(laid.record(fee_part::type(), QStringLiteral("x"))), 0);
}

} // namespace kopa::programme
