#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// A list short enough to be held whole, each row a map from role to value. When the rows are the same ones
/// (by their key role), only what they say is told anew, so that a view keeps its place.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)

public:
    /// The first role is the key.
    RowListModel(const QList<QByteArray> &roles, QObject *parent);

    int count() const { return int(m_rows.size()); }
    /// Rises with every change, so that a binding that calls find() follows.
    int revision() const { return m_revision; }
    /// The first row in which a role has this value; empty when there is none.
    Q_INVOKABLE QVariantMap find(const QString &role, const QVariant &value) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void revisionChanged();

protected:
    void setRows(const QList<QVariantMap> &rows);
    const QList<QVariantMap> &rows() const { return m_rows; }

private:
    void replaceRows(const QList<QVariantMap> &rows);
    bool sameRows(const QList<QVariantMap> &rows) const;

    QList<QByteArray> m_roles;
    QList<QVariantMap> m_rows;
    int m_revision = 0;
};

} // namespace kopa
