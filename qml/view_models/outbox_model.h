#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The records that are not safe on the server yet, the latest first.
class OutboxModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit OutboxModel(QObject *parent = nullptr);

private:
    void readLater();
    void readNow();
    void show();

    QList<Record> m_records;
    bool m_queued = false;
};

} // namespace kopa
