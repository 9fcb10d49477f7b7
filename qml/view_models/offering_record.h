#pragma once

#include "register_detail.h"

namespace kopa {

/// One record of the shared offering that a page shows and edits: an offering, a need, a limit of distance
/// teaching, a scenario or a cost item. Base of their details.
class OfferingRecord : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)

public:
    using RegisterDetail::RegisterDetail;

    /// In the interface's language.
    QString title() const;
    /// What does not hold together in it.
    virtual QStringList faults() const { return {}; }

protected:
    /// All of a type, as the register's mirror has them.
    static QList<Record> all(const RecordType &type);
    /// What a job on the store answers, when it fails, is told to the page.
    void writeAll(const QList<Edit> &edits);
};

} // namespace kopa
