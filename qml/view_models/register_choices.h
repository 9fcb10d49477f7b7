#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Pilots, organisations or municipalities to choose from, narrowed by words in any of the three languages,
/// by name.
class RegisterChoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RegisterChoices(QObject *parent = nullptr);

    enum Role { ItemId = Qt::UserRole, Name, Detail };

    /// "pilots", "organisations" or "municipalities".
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int count() const { return int(m_items.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The name in the interface's language; empty for an unknown id.
    Q_INVOKABLE QString nameOf(const QString &kind, const QString &id) const;

Q_SIGNALS:
    void kindChanged();
    void searchChanged();
    void countChanged();

private:
    struct Item
    {
        QString id;
        QString name;
        QString detail;
    };
    void refill();

    QString m_kind;
    QString m_search;
    QList<Item> m_items;
};

} // namespace kopa
