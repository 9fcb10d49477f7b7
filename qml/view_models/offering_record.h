#pragma once

#include "register_detail.h"

namespace kopa {

/// One record of the shared offering that a page shows and edits: an offering, a need, a limit of distance
/// teaching, a scenario or a cost item. Base of their details.
class OfferingRecord : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantMap sets READ sets NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)

public:
    using RegisterDetail::RegisterDetail;

    QString recordId() const { return id(); }
    void setRecordId(const QString &record) { setId(record); }
    /// In the interface's language.
    QString title() const;
    /// The elements of every set by its key: "providers", "forms" and so on.
    QVariantMap sets() const;
    /// What does not hold together in it.
    virtual QStringList faults() const { return {}; }

    Q_INVOKABLE void add(const QString &key, const QString &element);
    Q_INVOKABLE void remove(const QString &key, const QString &element);
    /// Several at once.
    Q_INVOKABLE void addAll(const QString &key, const QStringList &elements);
    Q_INVOKABLE void removeAll(const QString &key, const QStringList &elements);
    Q_INVOKABLE void trash();
    Q_INVOKABLE void restore();

protected:
    /// All of a type, as the register's mirror has them.
    static QList<Record> all(const RecordType &type);
    /// What a job on the store answers, when it fails, is told to the page.
    void writeAll(const QList<Edit> &edits);
};

} // namespace kopa
