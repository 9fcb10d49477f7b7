#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Where two people differed and nobody has looked yet, the latest first; of one record only when it is
/// named.
class DifferenceModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)

public:
    explicit DifferenceModel(QObject *parent = nullptr);

    QString recordId() const { return m_id; }
    void setRecordId(const QString &id);
    bool loaded() const { return m_loaded; }

    /// One of the row's versions is shown from now on; the others stay in history.
    Q_INVOKABLE void keep(int row, int version);
    /// What the merge made of it may stay as it is.
    Q_INVOKABLE void looksRight(int row);
    /// Takes the last such choice for a record's field back; the row is there again.
    Q_INVOKABLE void reopen(const QString &recordType, const QString &recordId, const QString &field,
                            const QString &element);

Q_SIGNALS:
    void recordIdChanged();
    void loadedChanged();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void readLater();
    void readNow();
    void show();
    QVariantMap rowOf(const Difference &difference) const;
    void review(const RecordKey &key, const ReviewEdit &edit);

    QString m_id;
    QList<Difference> m_differences;
    bool m_queued = false;
    bool m_loaded = false;
};

/// How many such places there are.
class DifferenceCount : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit DifferenceCount(QObject *parent = nullptr);
    int count() const { return m_count; }

Q_SIGNALS:
    void changed();

private:
    void readLater();
    void readNow();

    int m_count = 0;
    bool m_queued = false;
};

} // namespace kopa
