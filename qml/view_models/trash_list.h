#pragma once

#include "core/store/edit.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What lies in the trash of one type of record, what was changed last first; notes have their own list.
class TrashList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY typeChanged)
    Q_PROPERTY(QStringList types READ types CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY typeChanged)

public:
    /// Roles: recordId, title, changed (ISO 8601).
    explicit TrashList(QObject *parent = nullptr);

    /// The type's key; empty: nothing is read.
    QString type() const { return m_type; }
    void setType(const QString &type);
    /// The keys of the types that people move to the trash.
    QStringList types() const;
    bool isLoaded() const { return m_loaded; }

    Q_INVOKABLE void restore(const QString &recordId);
    /// Back into the trash.
    Q_INVOKABLE void trash(const QString &recordId);

Q_SIGNALS:
    void typeChanged();

private:
    void reload();
    void show();
    void write(const QString &recordId, bool trashed);

    QString m_type;
    QList<Record> m_records;
    bool m_loaded = false;
};

} // namespace kopa
