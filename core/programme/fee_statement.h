#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"
#include "fee_plan.h"

/// What a member is asked to pay, by whom and under which number.
namespace kopa::programme {

/// A Finnish reference number: the digits with their check digit behind them (weights 7, 3, 1 from the right;
/// Finance Finland, "Reference number and the check digit").
QString referenceNumber(std::uint64_t digits);
bool isReferenceNumber(QStringView number);

/// An account number without spaces whose check digits are right (ISO 13616).
bool isIban(QStringView iban);

/// The 54 digits of the Finnish virtual bar code, version 4, for a Finnish account; empty for any other
/// account, for a sum of a million or more, and without a due day (Finance Finland, "Pankkiviivakoodi-opas").
QString virtualBarCode(const QString &iban, std::int64_t cents, const QString &reference, const QDate &due);

/// Fixes a year's division: what everybody pays, with a reference number each, which stays with a member once
/// it has one. `pilotNumber` goes into the reference numbers.
Result<QList<Edit>> agreeFee(const FeeYear &year, int pilotNumber, const QDate &day,
                             const RecordsOf &recordsOf);

/// The agreed parts of a pilot's year, by organisation.
Result<QList<Record>> feeParts(const QString &pilot, int year, const RecordsOf &recordsOf);

/// What is still open of an agreed part, in cents; negative when too much was paid.
std::int64_t openCents(const Record &part);

} // namespace kopa::programme
