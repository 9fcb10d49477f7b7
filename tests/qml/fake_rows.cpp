#include "fake_rows.h"

namespace kopa {

void FakeRows::setRows(const QVariantList &rows)
{
    beginResetModel();
    m_rows = rows;
    if (m_roles.isEmpty() && !rows.isEmpty()) {
        const QStringList keys = rows.first().toMap().keys();
        for (int i = 0; i < keys.size(); ++i)
            m_roles.insert(Qt::UserRole + i, keys[i].toUtf8());
    }
    endResetModel();
    Q_EMIT rowsChanged();
}

QVariantMap FakeRows::find(const QString &role, const QVariant &value) const
{
    for (const QVariant &row : m_rows)
        if (row.toMap().value(role) == value)
            return row.toMap();
    return {};
}

QVariant FakeRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return m_rows[index.row()].toMap().value(QString::fromUtf8(m_roles.value(role)));
}

} // namespace kopa
