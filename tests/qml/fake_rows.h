#pragma once

#include <QAbstractListModel>
#include <QVariantList>

namespace kopa {

/// A list model over plain objects, for stand-ins of view models in tests; roles are the keys of the first
/// row.
class FakeRows : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    Q_PROPERTY(int revision READ count NOTIFY rowsChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    QVariantList rows() const { return m_rows; }
    void setRows(const QVariantList &rows);
    int count() const { return int(m_rows.size()); }
    Q_INVOKABLE QVariantMap find(const QString &role, const QVariant &value) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roles; }

Q_SIGNALS:
    void rowsChanged();

private:
    QVariantList m_rows;
    QHash<int, QByteArray> m_roles;
};

} // namespace kopa
