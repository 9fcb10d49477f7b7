#include "equality_model.h"

#include "core/offering/equality_table.h"
#include "core/records/municipality.h"
#include "core/records/offering.h"
#include "core/records/pilot.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

namespace {

QList<Record> offeringsNow()
{
    return Session::instance()->names()->records(offering::type().number).values();
}

QVariantMap rowOf(const offering::EqualityRow &row)
{
    QVariantList cells;
    for (const offering::EqualityRow::Cell &cell : row.cells)
        cells.append(QVariantMap{{QStringLiteral("form"), QString(cell.form)},
                                 {QStringLiteral("reach"), QString(offering::reachKey(cell.reach))}});
    return {{QStringLiteral("municipality"), row.municipality},
            {QStringLiteral("name"),
             Session::instance()->names()->name(municipality::type().number, row.municipality)},
            {QStringLiteral("cells"), cells}};
}

QVariantList sumsOf(const QList<offering::EqualityRow> &rows)
{
    QVariantList sums;
    const QList<QLatin1String> forms = offering::educationForms();
    for (qsizetype form = 0; form < forms.size(); ++form) {
        QMap<QString, int> count;
        for (const offering::EqualityRow &row : rows)
            ++count[offering::reachKey(row.cells[form].reach)];
        QVariantMap sum{{QStringLiteral("form"), QString(forms[form])}};
        for (const auto reach : {offering::Reach::Here, offering::Reach::NextDoor,
                                 offering::Reach::OnlineOnly, offering::Reach::Nowhere})
            sum.insert(offering::reachKey(reach), count.value(offering::reachKey(reach)));
        sums.append(sum);
    }
    return sums;
}

} // namespace

EqualityModel::EqualityModel(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &EqualityModel::refresh);
    connect(session, &Session::languageChanged, this, &EqualityModel::refresh);
    refresh();
}

void EqualityModel::setPilotId(const QString &pilot)
{
    if (m_pilot == pilot)
        return;
    m_pilot = pilot;
    refresh();
}

QString EqualityModel::pilotName() const
{
    return Session::instance()->names()->name(pilot::type().number, m_pilot);
}

QStringList EqualityModel::forms() const
{
    QStringList keys;
    for (const QLatin1String key : offering::educationForms())
        keys.append(key);
    return keys;
}

bool EqualityModel::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void EqualityModel::refresh()
{
    const QString area = m_pilot.isEmpty() ? QStringLiteral("network") : QStringLiteral("pilot:") + m_pilot;
    const auto read = [area](Store &store) {
        return offering::equalityTable(store, area, QDate::currentDate());
    };
    Session::instance()->ask(
        this, read, [this, pilot = m_pilot](const Result<offering::EqualityTable> &table) {
            if (pilot != m_pilot)
                return;
            if (table.ok())
                show(*table);
            else
                Q_EMIT failed(QString(errorName(table.error().code)), table.error().parameters);
        });
}

void EqualityModel::show(const offering::EqualityTable &table)
{
    QList<QVariantMap> rows;
    for (const offering::EqualityRow &row : table.rows)
        rows.append(rowOf(row));
    sortByName(rows, QStringLiteral("name"));
    m_rows = {rows.begin(), rows.end()};
    m_sums = sumsOf(table.rows);
    m_loaded = true;
    Q_EMIT changed();
}

void EqualityModel::tell(const QString &municipality, const QString &form, const QString &mode, bool offered)
{
    const QList<Edit> edits = offering::tell({municipality, form, mode, offered}, offeringsNow());
    const auto job = [edits](Store &store) { return store.writeAll(edits); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

QStringList EqualityModel::modes(const QString &municipality, const QString &form) const
{
    QStringList result;
    for (const Record &each : offeringsNow()) {
        const bool names = each.set(offering::places).contains(municipality) ||
                           each.set(offering::learners).contains(municipality);
        if (each.text(offering::form) == form && names && !result.contains(each.text(offering::mode)))
            result.append(each.text(offering::mode));
    }
    return result;
}

} // namespace kopa
