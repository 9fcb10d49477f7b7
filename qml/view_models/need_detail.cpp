#include "need_detail.h"

#include "core/offering/needs_match.h"
#include "core/offering/offerings.h"
#include "core/records/need.h"
#include "core/records/offering.h"
#include "session.h"
#include "shown_evidence.h"

namespace kopa {

namespace {

QVariantList rowsOf(const QStringList &ids)
{
    QVariantList rows;
    for (const QString &id : ids)
        if (const Record *record = Session::instance()->names()->record(offering::type().number, id))
            rows.append(QVariantMap{
                {QStringLiteral("offeringId"), id},
                {QStringLiteral("title"), offering::titleOf(*record).in(Session::instance()->language())},
                {QStringLiteral("state"), offering::stateOn(*record, QDate::currentDate())}});
    return rows;
}

offering::MatchedNeed matchedNeed(const Record *need, const QList<Record> &offerings)
{
    if (!need)
        return {};
    return offering::matchNeeds({*need}, offerings, QDate::currentDate()).needs.first();
}

} // namespace

NeedDetail::NeedDetail(QObject *parent)
    : OfferingRecord(need::type(), parent), m_evidence(new ShownEvidence(this))
{
    connect(this, &RegisterDetail::changed, m_evidence,
            [this] { m_evidence->follow(record() ? record()->set(need::passages) : QStringList()); });
    connect(m_evidence, &ShownEvidence::changed, this, &NeedDetail::evidenceChanged);
}

QVariantList NeedDetail::evidence() const
{
    return m_evidence->rows();
}

QStringList NeedDetail::faults() const
{
    return record() ? offering::needFaults(*record()) : QStringList();
}

QString NeedDetail::standing() const
{
    return offering::needStandingKey(matchedNeed(record(), all(offering::type())).standing);
}

QVariantList NeedDetail::offerings() const
{
    return rowsOf(matchedNeed(record(), all(offering::type())).offerings);
}

QVariantList NeedDetail::candidates() const
{
    return rowsOf(matchedNeed(record(), all(offering::type())).candidates);
}

void NeedDetail::link(const QString &offering, bool answers)
{
    const QStringList named{recordId()};
    write({.key = {offering::type().number, offering},
           .sets = {{offering::needs, answers ? named : QStringList(), answers ? QStringList() : named}}});
}

} // namespace kopa
