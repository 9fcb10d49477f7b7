#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Shared teachers, rooms and other resources, with what a person should look at in this school year.
class ResourceList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(int whole READ whole NOTIFY revisionChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY revisionChanged)

public:
    explicit ResourceList(QObject *parent = nullptr);

    /// A choice of resource::kind; empty: all.
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /// How many there are of any kind.
    int whole() const { return int(m_all.size()); }
    bool isLoaded() const { return m_loaded; }

    /// Answers the id of a resource that is being made.
    Q_INVOKABLE QString create();

Q_SIGNALS:
    void kindChanged();

private:
    void read();
    void refill();

    QString m_kind;
    QList<QVariantMap> m_all;
    bool m_loaded = false;
};

} // namespace kopa
