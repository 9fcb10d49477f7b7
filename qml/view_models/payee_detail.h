#pragma once

#include "register_detail.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// To whom the fees are paid: the network's one payee, which may not be there yet.
class PayeeDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PayeeDetail(QObject *parent = nullptr);

    /// With or without spaces; false for one whose check digits are wrong, which is not kept.
    Q_INVOKABLE bool setIban(const QString &words);
};

} // namespace kopa
