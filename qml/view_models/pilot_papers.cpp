#include "pilot_papers.h"

#include "core/network/pilot_standing.h"
#include "core/records/contact.h"
#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "register_words.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

QDate dayFor(const QString &pilotId)
{
    const RegisterMirror *names = Session::instance()->names();
    return network::standingDay(pilotId, names->records(membership::type().number).values(),
                                QDate::currentDate());
}

network::PilotStanding standingNow(const QString &pilotId)
{
    const RegisterMirror *names = Session::instance()->names();
    const Record *pilot = names->record(pilot::type().number, pilotId);
    if (!pilot)
        return {};
    return network::standingOf(*pilot, names->records(membership::type().number).values(),
                               names->records(contact::type().number).values(), dayFor(pilotId));
}

} // namespace

PilotPapers::PilotPapers(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &PilotPapers::changed);
    connect(session, &Session::languageChanged, this, &PilotPapers::changed);
}

bool PilotPapers::isComplete() const
{
    return standingNow(m_pilot).isComplete();
}

bool PilotPapers::hasLead() const
{
    return standingNow(m_pilot).hasLead;
}

bool PilotPapers::hasContact() const
{
    return standingNow(m_pilot).hasContact;
}

int PilotPapers::year() const
{
    return dayFor(m_pilot).year();
}

int PilotPapers::done() const
{
    const QList<network::MemberStanding> all = standingNow(m_pilot).members;
    return int(std::count_if(all.begin(), all.end(),
                             [](const network::MemberStanding &member) { return member.isComplete(); }));
}

QVariantList PilotPapers::members() const
{
    QList<QVariantMap> rows;
    for (const network::MemberStanding &member : standingNow(m_pilot).members)
        rows.append({{QStringLiteral("membershipId"), member.membership},
                     {QStringLiteral("name"),
                      Session::instance()->names()->name(organisation::type().number, member.organisation)},
                     {QStringLiteral("authorisation"), QString(network::paperKey(member.authorisation))},
                     {QStringLiteral("approval"), QString(network::paperKey(member.approval))}});
    sortByName(rows, QStringLiteral("name"));
    return {rows.begin(), rows.end()};
}

} // namespace kopa
