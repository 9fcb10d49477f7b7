#pragma once

#include "core/exchange/exchange.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The devices in the network and who stands behind them.
class Members : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit Members(QObject *parent = nullptr);

private:
    void read();
    void show();

    QList<MemberDevice> m_devices;
};

} // namespace kopa
