#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Every change of a record, the latest first, field by field; without a record those of the notes changed
/// last.
class HistoryModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString recordType READ recordType WRITE setRecordType NOTIFY recordChanged)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordChanged)

public:
    explicit HistoryModel(QObject *parent = nullptr);

    /// The type's key: "note", "pilot", "organisation"...
    QString recordType() const { return m_type; }
    void setRecordType(const QString &type);
    QString recordId() const { return m_id; }
    void setRecordId(const QString &id);

    /// Writes what stood before a row's change as the newest value.
    Q_INVOKABLE void restore(int row);

Q_SIGNALS:
    void recordChanged();
    void restored();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Entry
    {
        RecordKey key;
        QString title;
        HistoryEntry change;
    };
    static Result<QList<Entry>> read(Store &store, const QList<RecordKey> &keys);
    void readLater();
    void readNow();
    void show();
    QVariantMap rowOf(const Entry &entry) const;

    QString m_type;
    QString m_id;
    QList<Entry> m_entries;
    int m_query = 0;
    bool m_queued = false;
};

} // namespace kopa
