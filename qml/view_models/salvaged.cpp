#include "salvaged.h"

#include "session.h"

#include <QDir>

#include <algorithm>

namespace kopa {

namespace {

QVariantMap rowOf(const SalvagedRecord &record)
{
    const RecordType *type = recordType(record.key.type);
    return {{QStringLiteral("rowId"), QString::number(record.key.type) + u'/' + record.key.id},
            {QStringLiteral("recordId"), record.key.id},
            {QStringLiteral("type"), type ? QString(type->key) : QString()},
            {QStringLiteral("name"), record.title},
            {QStringLiteral("words"), record.words},
            {QStringLiteral("lost"), record.fate == SalvagedRecord::Fate::Lost}};
}

} // namespace

Salvaged::Salvaged(QObject *parent)
    : RowListModel({"rowId", "recordId", "type", "name", "words", "lost"}, parent)
{
    if (!Session::instance()->isSalvaged())
        return;
    Session::instance()->ask(
        this, [](Store &store) { return salvageReport(store); },
        [this](const Result<SalvageReport> &report) {
            if (report.ok())
                return take(*report);
            m_error = report.error();
            Q_EMIT changed();
        });
}

void Salvaged::take(const SalvageReport &report)
{
    m_report = report;
    std::stable_sort(m_report.damaged.begin(), m_report.damaged.end(),
                     [](const SalvagedRecord &a, const SalvagedRecord &b) {
                         return a.fate == SalvagedRecord::Fate::Lost && b.fate != SalvagedRecord::Fate::Lost;
                     });
    QList<QVariantMap> rows;
    for (const SalvagedRecord &record : std::as_const(m_report.damaged))
        rows.append(rowOf(record));
    setRows(rows);
    m_loaded = true;
    Q_EMIT changed();
}

int Salvaged::countOf(SalvagedRecord::Fate fate) const
{
    return int(std::count_if(m_report.damaged.begin(), m_report.damaged.end(),
                             [fate](const SalvagedRecord &record) { return record.fate == fate; }));
}

int Salvaged::missing() const
{
    std::uint64_t all = 0;
    for (const MissingEnvelopes &range : m_report.missing)
        all += range.last - range.first + 1;
    return int(all);
}

QString Salvaged::keptIn() const
{
    StoreGuard *guard = Session::instance()->guard();
    return guard ? QDir::toNativeSeparators(guard->damagedFolder()) : QString();
}

void Salvaged::startAnew()
{
    if (m_busy)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    Session::instance()->ask(
        this, [](Store &store) { return store.startAnew(); },
        [this](const Result<void> &begun) {
            m_busy = false;
            if (!begun.ok())
                m_error = begun.error();
            Q_EMIT changed();
            if (begun.ok())
                Session::instance()->startAnew();
        });
}

} // namespace kopa
