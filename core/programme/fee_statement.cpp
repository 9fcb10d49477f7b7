#include "fee_statement.h"

#include "core/records/fee.h"
#include "core/records/fee_part.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kopa::programme {

namespace {

QChar checkDigit(QStringView digits)
{
    constexpr std::array weights = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += weights[std::size_t(i) % weights.size()] * digits[digits.size() - 1 - i].digitValue();
    return QChar(u'0' + (10 - sum % 10) % 10);
}

/// A number within the pilot's year that no part has yet.
QString freeReference(int year, int pilotNumber, const QStringList &taken)
{
    for (std::uint64_t member = 1;; ++member) {
        const QString reference =
            referenceNumber((std::uint64_t(year) * 100 + std::uint64_t(pilotNumber)) * 1000 + member);
        if (!taken.contains(reference))
            return reference;
    }
}

Edit agreedPart(const FeeYear &year, const FeeLine &line, const QString &reference)
{
    return {.key = {fee_part::type().number, feePartId(year.pilot, year.year, line.organisation)},
            .fields = {{.field = fee_part::fee, .value = feeId(year.pilot, year.year)},
                       {.field = fee_part::organisation, .value = line.organisation},
                       {.field = fee_part::net, .value = line.net},
                       {.field = fee_part::vat, .value = line.vat},
                       {.field = fee_part::reference, .value = reference}}};
}

} // namespace

QString referenceNumber(std::uint64_t digits)
{
    const QString text = QString::number(digits);
    return text + checkDigit(text);
}

bool isReferenceNumber(QStringView number)
{
    static const QRegularExpression form(QStringLiteral("^[1-9][0-9]{3,19}$"));
    return form.match(number.toString()).hasMatch() && number.last() == checkDigit(number.chopped(1));
}

bool isIban(QStringView iban)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"));
    if (!form.match(iban.toString()).hasMatch())
        return false;
    int remainder = 0;
    for (const QStringView part : {iban.mid(4), iban.first(4)})
        for (const QChar sign : part) {
            const int value = sign.isDigit() ? sign.digitValue() : sign.unicode() - u'A' + 10;
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
    return remainder == 1;
}

QString virtualBarCode(const QString &iban, std::int64_t cents, const QString &reference, const QDate &due)
{
    constexpr std::int64_t tooMuch = 100'000'000;
    constexpr int referenceDigits = 20;
    static const QRegularExpression finnish(QStringLiteral("^FI[0-9]{16}$"));
    if (!finnish.match(iban).hasMatch() || !isIban(iban) || cents < 0 || cents >= tooMuch ||
        !isReferenceNumber(reference) || !due.isValid())
        return {};
    return u'4' + iban.mid(2) + QString::number(cents).rightJustified(8, u'0') + QStringLiteral("000") +
           reference.rightJustified(referenceDigits, u'0') + due.toString(QStringLiteral("yyMMdd"));
}

Result<QList<Edit>> agreeFee(const FeeYear &year, int pilotNumber, const QDate &day,
                             const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const FeePlan plan, planFee(year.rate, year.basis, year.members));
    KOPA_ASSIGN(const QList<Record> parts, feeParts(year.pilot, year.year, recordsOf));
    QMap<QString, QString> references;
    for (const Record &part : parts)
        references.insert(part.text(fee_part::organisation), part.text(fee_part::reference));
    QStringList taken = references.values();
    QList<Edit> edits;
    for (const FeeLine &line : plan.lines) {
        QString reference = references.value(line.organisation);
        if (reference.isEmpty())
            taken.append(reference = freeReference(year.year, pilotNumber, taken));
        edits.append(agreedPart(year, line, reference));
    }
    edits.append({.key = {fee::type().number, feeId(year.pilot, year.year)},
                  .fields = {{.field = fee::pilot, .value = year.pilot},
                             {.field = fee::year, .value = std::int64_t(year.year)},
                             {.field = fee::by, .value = QString(feeBasisKey(year.basis))},
                             {.field = fee::agreedOn, .value = day.toString(Qt::ISODate)}}});
    return edits;
}

Result<QList<Record>> feeParts(const QString &pilot, int year, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const QList<Record> all, recordsOf(fee_part::type()));
    QList<Record> parts;
    std::copy_if(all.begin(), all.end(), std::back_inserter(parts),
                 [id = feeId(pilot, year)](const Record &part) { return part.text(fee_part::fee) == id; });
    return parts;
}

std::int64_t openCents(const Record &part)
{
    return part.integer(fee_part::net) + part.integer(fee_part::vat) - part.integer(fee_part::credited) -
           part.integer(fee_part::paid);
}

} // namespace kopa::programme
