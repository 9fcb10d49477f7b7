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

} // namespace kopa
