#include "row_list_model.h"

#include <algorithm>

namespace kopa {

RowListModel::RowListModel(const QList<QByteArray> &roles, QObject *parent)
    : QAbstractListModel(parent), m_roles(roles)
{
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    const int at = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || at < 0 || at >= m_roles.size())
        return {};
    return m_rows[index.row()].value(QString::fromLatin1(m_roles[at]));
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles[i]);
    return names;
}

bool RowListModel::sameRows(const QList<QVariantMap> &rows) const
{
    const QString key = QString::fromLatin1(m_roles.first());
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [&key](const auto &a, const auto &b) { return a.value(key) == b.value(key); });
}

QVariantMap RowListModel::find(const QString &role, const QVariant &value) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&role, &value](const QVariantMap &row) {
        return row.value(role) == value;
    });
    return found == m_rows.end() ? QVariantMap() : *found;
}

void RowListModel::setRows(const QList<QVariantMap> &rows)
{
    if (rows == m_rows)
        return;
    replaceRows(rows);
    ++m_revision;
    Q_EMIT revisionChanged();
}

void RowListModel::replaceRows(const QList<QVariantMap> &rows)
{
    if (sameRows(rows)) {
        for (int i = 0; i < count(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
        return;
    }
    const bool counts = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = rows;
    endResetModel();
    if (counts)
        Q_EMIT countChanged();
}

} // namespace kopa
