#include "offering_detail.h"

#include "core/offering/distance_check.h"
#include "core/offering/offerings.h"
#include "core/records/distance_rule.h"
#include "core/records/offering.h"
#include "core/records/scenario.h"
#include "session.h"

namespace kopa {

namespace {

QVariantMap mapOf(const offering::DistanceSpan &span, const Record *rule)
{
    QVariantMap map{{QStringLiteral("form"), span.form},
                    {QStringLiteral("from"), span.from.toString(Qt::ISODate)},
                    {QStringLiteral("to"), span.to.toString(Qt::ISODate)},
                    {QStringLiteral("standing"), QString(offering::standingKey(span.standing))},
                    {QStringLiteral("has"), qlonglong(span.has.value_or(-1))},
                    {QStringLiteral("rule"), span.rule},
                    {QStringLiteral("kind"), QString()},
                    {QStringLiteral("limit"), -1},
                    {QStringLiteral("text"), QString()},
                    {QStringLiteral("source"), QString()}};
    if (!rule)
        return map;
    const TrilingualName words{rule->text(distance_rule::textFi), rule->text(distance_rule::textSv),
                               rule->text(distance_rule::textEn)};
    map[QStringLiteral("kind")] = rule->text(distance_rule::kind);
    map[QStringLiteral("limit")] = qlonglong(offering::given(*rule, distance_rule::limit).value_or(-1));
    map[QStringLiteral("text")] = words.in(Session::instance()->language());
    map[QStringLiteral("source")] = rule->text(distance_rule::source);
    return map;
}

} // namespace

OfferingDetail::OfferingDetail(QObject *parent) : OfferingRecord(offering::type(), parent) {}

QStringList OfferingDetail::faults() const
{
    return record() ? offering::offeringFaults(*record()) : QStringList();
}

QStringList OfferingDetail::levels() const
{
    return record() ? offering::levelsOf(*record()) : QStringList();
}

QVariantList OfferingDetail::spans() const
{
    QVariantList result;
    if (!record())
        return result;
    const QList<Record> rules = all(distance_rule::type());
    for (const offering::DistanceSpan &span : offering::distanceSpans(*record(), rules, QDate::currentDate()))
        result.append(
            mapOf(span, Session::instance()->names()->record(distance_rule::type().number, span.rule)));
    return result;
}

int OfferingDetail::scenarios() const
{
    const QList<Record> scenarios = all(scenario::type());
    return int(std::count_if(scenarios.begin(), scenarios.end(), [this](const Record &one) {
        return one.text(scenario::offering) == recordId();
    }));
}

void OfferingDetail::setLevel(const QString &form, bool on)
{
    if (!record() || levels().contains(form) == on)
        return;
    const QString first = record()->text(offering::form);
    if (on && !first.isEmpty())
        return add(QStringLiteral("forms"), form);
    Edit edit{.key = key(), .sets = {{offering::forms, {}, {form}}}};
    if (on) {
        edit.fields.append({offering::form, form});
    } else if (first == form) {
        QStringList left = levels();
        left.removeAll(form);
        edit.fields.append({offering::form, left.isEmpty() ? merge::Value() : merge::Value(left.first())});
        edit.sets.first().remove.append(left.value(0));
    }
    write(edit);
}

DistanceRuleDetail::DistanceRuleDetail(QObject *parent) : OfferingRecord(distance_rule::type(), parent) {}

QStringList DistanceRuleDetail::faults() const
{
    return record() ? offering::ruleFaults(*record()) : QStringList();
}

} // namespace kopa
