#include "fee_plan.h"

#include "core/network/pilot_standing.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "core/records/fee_rate.h"
#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/store/store.h"
#include "fee_shares.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace kopa::programme {

namespace {

constexpr std::array bases = {std::pair(FeeBasis::Equal, "equal"),
                              std::pair(FeeBasis::Population, "population"),
                              std::pair(FeeBasis::Students, "students"),
                              std::pair(FeeBasis::Weights, "weights"), std::pair(FeeBasis::Fixed, "fixed")};

std::int64_t weightOf(const FeeMember &member, FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Equal:
        return 1;
    case FeeBasis::Population:
        return member.population;
    case FeeBasis::Students:
        return member.students;
    case FeeBasis::Weights:
    case FeeBasis::Fixed:
        break;
    }
    return member.weight;
}

Error wrongFixed(std::int64_t sum)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("fixed")}, {QStringLiteral("value"), qint64(sum)}}};
}

Result<QList<Share>> divideRest(std::int64_t net, const QList<FeeMember> &members)
{
    QList<std::int64_t> weights;
    std::int64_t fixed = 0;
    for (const FeeMember &member : members) {
        fixed += member.fixed.value_or(0);
        weights.append(member.fixed ? 0 : member.weight);
        if (member.fixed.value_or(0) < 0)
            return wrongFixed(*member.fixed);
    }
    if (std::all_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight == 0; }))
        for (qsizetype i = 0; i < members.size(); ++i)
            weights[i] = members[i].fixed ? 0 : 1;
    const bool nobodyElse = std::all_of(members.begin(), members.end(),
                                        [](const FeeMember &member) { return member.fixed.has_value(); });
    if (fixed > net || (nobodyElse && fixed != net))
        return wrongFixed(fixed);
    QList<Share> shares(members.size());
    if (!nobodyElse) {
        KOPA_ASSIGN(shares, divide(net - fixed, weights));
    }
    for (qsizetype i = 0; i < members.size(); ++i)
        if (members[i].fixed)
            shares[i] = {*members[i].fixed, false};
    return shares;
}

std::map<QString, Record> byId(const QList<Record> &records)
{
    std::map<QString, Record> result;
    for (const Record &record : records)
        result.emplace(record.id, record);
    return result;
}

Result<FeeRate> rateOf(int year, const RecordsOf &recordsOf)
{
    const QString first = QDate(year, 1, 1).toString(Qt::ISODate);
    KOPA_ASSIGN(const QList<Record> rates, recordsOf(fee_rate::type()));
    const Record *newest = nullptr;
    for (const Record &rate : rates)
        if (rate.text(fee_rate::from) <= first &&
            (!newest || rate.text(fee_rate::from) > newest->text(fee_rate::from)))
            newest = &rate;
    if (!newest)
        return Error{
            ErrorCode::NotFound,
            {{QStringLiteral("type"), QString(fee_rate::type().key)}, {QStringLiteral("id"), first}}};
    return FeeRate{newest->integer(fee_rate::net), newest->integer(fee_rate::vat)};
}

bool holdsIn(const Record &membership, int year)
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    const QString from = membership.text(membership::from);
    const QString to = membership.text(membership::to);
    return (from.isEmpty() || from <= last.toString(Qt::ISODate)) &&
           (to.isEmpty() || to >= first.toString(Qt::ISODate));
}

FeeMember memberOf(const Record &part)
{
    FeeMember member;
    member.students = part.integer(fee_part::students);
    member.weight = part.integer(fee_part::weight);
    if (std::holds_alternative<std::int64_t>(part.state.value(fee_part::fixed)))
        member.fixed = part.integer(fee_part::fixed);
    return member;
}

} // namespace

QList<FeeBasis> feeBases()
{
    QList<FeeBasis> all;
    for (const auto &[basis, name] : bases)
        all.append(basis);
    return all;
}

QLatin1String feeBasisKey(FeeBasis basis)
{
    return QLatin1String(std::find_if(bases.begin(), bases.end(), [basis](const auto &known) {
                             return known.first == basis;
                         })->second);
}

std::optional<FeeBasis> feeBasisOf(QStringView key)
{
    for (const auto &[basis, name] : bases)
        if (key == QLatin1String(name))
            return basis;
    return std::nullopt;
}

std::int64_t FeePlan::vat() const
{
    return std::accumulate(lines.begin(), lines.end(), std::int64_t(0),
                           [](std::int64_t sum, const FeeLine &line) { return sum + line.vat; });
}

std::int64_t FeePlan::vatDifference() const
{
    return vat() - vatOn(rate.net, rate.vat);
}

Result<FeePlan> planFee(const FeeRate &rate, FeeBasis basis, const QList<FeeMember> &members)
{
    QList<std::int64_t> weights;
    for (const FeeMember &member : members)
        weights.append(weightOf(member, basis));
    KOPA_ASSIGN(const QList<Share> shares,
                basis == FeeBasis::Fixed ? divideRest(rate.net, members) : divide(rate.net, weights));
    FeePlan plan{rate, {}};
    for (qsizetype i = 0; i < members.size(); ++i)
        plan.lines.append(
            {members[i].organisation, shares[i].cents, vatOn(shares[i].cents, rate.vat), shares[i].tied});
    return plan;
}

RecordsOf recordsOf(Store &store)
{
    return [&store](const RecordType &type) { return store.records(type); };
}

QString feeId(const QString &pilot, int year)
{
    return QStringLiteral("%1.%2").arg(pilot).arg(year);
}

QString feePartId(const QString &pilot, int year, const QString &organisation)
{
    return feeId(pilot, year) + u'.' + organisation;
}

Result<FeeYear> feeYear(const QString &pilot, int year, const RecordsOf &recordsOf)
{
    FeeYear result{pilot, year, {}, FeeBasis::Equal, {}, {}};
    KOPA_ASSIGN(result.rate, rateOf(year, recordsOf));
    KOPA_ASSIGN(const QList<Record> memberships, recordsOf(membership::type()));
    KOPA_ASSIGN(const QList<Record> organisations, recordsOf(organisation::type()));
    KOPA_ASSIGN(const QList<Record> municipalities, recordsOf(municipality::type()));
    KOPA_ASSIGN(const QList<Record> fees, recordsOf(fee::type()));
    KOPA_ASSIGN(const QList<Record> parts, recordsOf(fee_part::type()));
    const auto actors = byId(organisations);
    const auto places = byId(municipalities);
    const auto known = byId(parts);
    for (const Record &membership : memberships) {
        if (membership.text(membership::pilot) != pilot || !holdsIn(membership, year))
            continue;
        const QString organisation = membership.text(membership::organisation);
        const auto part = known.find(feePartId(pilot, year, organisation));
        FeeMember member = part == known.end() ? FeeMember() : memberOf(part->second);
        member.organisation = organisation;
        const auto actor = actors.find(organisation);
        if (actor != actors.end() && actor->second.text(organisation::kind) == u"municipality") {
            const auto place = places.find(actor->second.text(organisation::municipality));
            member.population = place == places.end() ? 0 : place->second.integer(municipality::population);
        }
        result.members.append(member);
    }
    if (result.members.isEmpty())
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QStringLiteral("pilot")}, {QStringLiteral("id"), pilot}}};
    const auto written = byId(fees);
    if (const auto fee = written.find(feeId(pilot, year)); fee != written.end()) {
        result.basis = feeBasisOf(fee->second.text(fee::by)).value_or(FeeBasis::Equal);
        result.agreedOn = QDate::fromString(fee->second.text(fee::agreedOn), Qt::ISODate);
    }
    return result;
}

} // namespace kopa::programme
