#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The common course trays, the latest year first.
class TrayList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit TrayList(QObject *parent = nullptr);

    /// Answers the id of a tray that is being made, of the school year to come.
    Q_INVOKABLE QString create();

private:
    void refill();
};

} // namespace kopa
