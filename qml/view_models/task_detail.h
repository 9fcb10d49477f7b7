#pragma once

#include "register_detail.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One task or promise: fields() holds all of it.
class TaskDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString taskId READ taskId WRITE setTaskId NOTIFY changed)

public:
    explicit TaskDetail(QObject *parent = nullptr);

    QString taskId() const { return id(); }
    void setTaskId(const QString &task) { setId(task); }
};

} // namespace kopa
