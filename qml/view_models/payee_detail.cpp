#include "payee_detail.h"

#include "core/programme/fee_statement.h"
#include "core/records/payee.h"

namespace kopa {

PayeeDetail::PayeeDetail(QObject *parent) : RegisterDetail(payee::type(), parent)
{
    setId(payee::type().key);
}

bool PayeeDetail::setIban(const QString &words)
{
    const QString iban = words.simplified().remove(u' ').toUpper();
    if (!iban.isEmpty() && !programme::isIban(iban))
        return false;
    setText("iban", iban);
    return true;
}

} // namespace kopa
