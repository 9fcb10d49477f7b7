#include "organisation_detail.h"

#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

OrganisationDetail::OrganisationDetail(QObject *parent) : RegisterDetail(organisation::type(), parent) {}

QVariantMap OrganisationDetail::municipality() const
{
    const Session *session = Session::instance();
    const Record *place = session->names()->record(municipality::type().number, text("municipality"));
    if (!place)
        return {};
    const TrilingualName region{place->text(municipality::regionFi), place->text(municipality::regionSv),
                                place->text(municipality::regionEn)};
    return {{QStringLiteral("code"), place->id},
            {QStringLiteral("name"), nameOf(*place).in(session->language())},
            {QStringLiteral("region"), region.in(session->language())},
            {QStringLiteral("languages"), place->text(municipality::languages)},
            {QStringLiteral("population"), int(place->integer(municipality::population))},
            {QStringLiteral("change"), municipalityChange(*place)}};
}

QVariantList OrganisationDetail::pilots() const
{
    const RegisterMirror *names = Session::instance()->names();
    QList<QVariantMap> rows;
    for (const Record &member : names->records(membership::type().number)) {
        if (member.text(membership::organisation) != id())
            continue;
        const QString pilotId = member.text(membership::pilot);
        rows.append({{QStringLiteral("pilotId"), pilotId},
                     {QStringLiteral("name"), names->name(pilot::type().number, pilotId)},
                     {QStringLiteral("from"), member.text(membership::from)},
                     {QStringLiteral("to"), member.text(membership::to)}});
    }
    sortByName(rows, QStringLiteral("name"));
    QVariantList result;
    for (const QVariantMap &row : std::as_const(rows))
        result.append(row);
    return result;
}

} // namespace kopa
