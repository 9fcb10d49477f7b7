#pragma once

#include "core/records/record.h"
#include "core/result/result.h"

#include <QDate>

#include <functional>
#include <optional>

namespace kopa {
class Store;
}

namespace kopa::programme {

/// By what a fee is divided; its key is the choice of fee::by.
enum class FeeBasis {
    Equal,
    Population, ///< of a municipality; who is none has no weight of its own
    Students,
    Weights,
    Fixed, ///< fixed parts first; the others divide the rest, by their weights where there are any
};

QList<FeeBasis> feeBases();
QLatin1String feeBasisKey(FeeBasis basis);
std::optional<FeeBasis> feeBasisOf(QStringView key);

/// A fee a year and pilot, before tax.
struct FeeRate
{
    std::int64_t net = 0; ///< cents
    std::int64_t vat = 0; ///< hundredths of a percent
};

/// A member and all by which its part may be reckoned.
struct FeeMember
{
    QString organisation;
    std::int64_t population = 0;
    std::int64_t students = 0;
    std::int64_t weight = 0;
    std::optional<std::int64_t> fixed = {}; ///< cents
};

/// What one member pays: its statement.
struct FeeLine
{
    QString organisation;
    std::int64_t net = 0;
    std::int64_t vat = 0; ///< rounded for this statement
    bool tied = false;    ///< see Share::tied

    std::int64_t gross() const { return net + vat; }
};

struct FeePlan
{
    FeeRate rate;
    QList<FeeLine> lines;

    std::int64_t vat() const;
    /// By how many cents the tax of the statements differs from the tax on the whole.
    std::int64_t vatDifference() const;
};

/// Divides a year's fee. InvalidArgument: field `weights` where nothing weighs anything, `fixed` where the
/// fixed parts exceed the fee or do not make it up.
Result<FeePlan> planFee(const FeeRate &rate, FeeBasis basis, const QList<FeeMember> &members);

/// All records of a type, without those in the trash, in the order of their ids.
using RecordsOf = std::function<Result<QList<Record>>(const RecordType &)>;
/// Those of a store, which must outlive what is returned.
RecordsOf recordsOf(Store &store);

/// A pilot's year as it stands in the records: rate, members of that year, and how it is divided.
struct FeeYear
{
    QString pilot;
    int year = 0;
    FeeRate rate;
    FeeBasis basis = FeeBasis::Equal;
    QList<FeeMember> members;
    QDate agreedOn; ///< invalid while it is only a plan
};

/// The id of a pilot's fee of a year.
QString feeId(const QString &pilot, int year);
/// The id of a member's part of it.
QString feePartId(const QString &pilot, int year, const QString &organisation);

/// The rate is that of the year's first day, the members are those of any of its days. NotFound (type:
/// fee_rate, or pilot when it had no members that year).
Result<FeeYear> feeYear(const QString &pilot, int year, const RecordsOf &recordsOf);

} // namespace kopa::programme
