#include "target_list_model.h"

#include "core/records/pilot.h"
#include "core/records/target.h"
#include "new_record.h"
#include "session.h"
#include "target_words.h"

namespace kopa {

namespace {

QString stateOf(const Record &target)
{
    const QString state = target.text(target::state);
    return state.isEmpty() ? QStringLiteral("open") : state;
}

QVariantMap rowOf(const Record &target)
{
    const Session *session = Session::instance();
    QVariantMap row = standingMap(target);
    row.insert(QStringLiteral("targetId"), target.id);
    row.insert(QStringLiteral("name"), findings::targetName(target).in(session->language()));
    row.insert(QStringLiteral("pilotName"),
               session->names()->name(pilot::type().number, target.text(target::pilot)));
    row.insert(QStringLiteral("state"), stateOf(target));
    row.insert(QStringLiteral("unit"), target.text(target::unit));
    row.insert(QStringLiteral("aimOn"), target.text(target::aimOn));
    row.insert(QStringLiteral("faulty"), !findings::targetFaults(target).isEmpty());
    return row;
}

} // namespace

TargetListModel::TargetListModel(QObject *parent)
    : RowListModel({"targetId", "name", "pilotName", "state", "unit", "aimOn", "faulty", "baseline", "aim",
                    "actual", "progress", "downward", "reached", "backwards", "late"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &TargetListModel::refill);
    connect(session, &Session::languageChanged, this, &TargetListModel::refill);
    refill();
}

void TargetListModel::setPilot(const QString &pilot)
{
    if (m_pilot == pilot)
        return;
    m_pilot = pilot;
    Q_EMIT filterChanged();
    refill();
}

void TargetListModel::setState(const QString &state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT filterChanged();
    refill();
}

void TargetListModel::refill()
{
    QList<QVariantMap> rows;
    m_whole = 0;
    const QList<Record> all = Session::instance()->names()->records(target::type().number).values();
    for (const Record &target : findings::targetsInOrder(all)) {
        if (!m_pilot.isEmpty() && target.text(target::pilot) != m_pilot)
            continue;
        ++m_whole;
        if (m_state.isEmpty() || stateOf(target) == m_state)
            rows.append(rowOf(target));
    }
    setRows(rows);
}

QString TargetListModel::create(const QString &pilot)
{
    QList<FieldEdit> fields;
    if (!pilot.isEmpty())
        fields.append({.field = target::pilot, .value = pilot});
    fields.append({.field = target::state, .value = QStringLiteral("open")});
    return makeRecord(target::type(), fields);
}

} // namespace kopa
