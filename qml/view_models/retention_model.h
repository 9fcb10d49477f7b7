#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// People whose data the network's own rule offers for erasure, and that rule: months since anybody touched a
/// contact, 0 for none. Nothing is erased by itself.
class RetentionModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int months READ months WRITE setMonths NOTIFY monthsChanged)
    Q_PROPERTY(bool canDecide READ canDecide NOTIFY monthsChanged) ///< the rule is a coordinator's to make

public:
    explicit RetentionModel(QObject *parent = nullptr);

    int months() const { return m_months; }
    void setMonths(int months);
    bool canDecide() const;

Q_SIGNALS:
    void monthsChanged();

private:
    void read();

    int m_months = 0;
};

} // namespace kopa
