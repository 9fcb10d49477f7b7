#include "membership_detail.h"

#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "session.h"

namespace kopa {

MembershipDetail::MembershipDetail(QObject *parent) : RegisterDetail(membership::type(), parent) {}

QString MembershipDetail::organisationName() const
{
    return Session::instance()->names()->name(organisation::type().number, organisation());
}

QString MembershipDetail::pilotName() const
{
    return Session::instance()->names()->name(pilot::type().number, text("pilot"));
}

QVariantMap MembershipDetail::fields() const
{
    QVariantMap result;
    for (const FieldType &field : membership::type().fields)
        result.insert(field.key, record() ? record()->text(field.number) : QString());
    return result;
}

bool MembershipDetail::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void MembershipDetail::setField(const QString &key, const QString &value)
{
    setText(key.toLatin1().constData(), value);
}

} // namespace kopa
