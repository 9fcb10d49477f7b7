#include "organisation_list_model.h"

#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

OrganisationListModel::OrganisationListModel(QObject *parent)
    : RowListModel({"organisationId", "name", "otherName", "kind", "pilots", "region"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &OrganisationListModel::refill);
    connect(session, &Session::languageChanged, this, &OrganisationListModel::refill);
    refill();
}

void OrganisationListModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT filterChanged();
    refill();
}

void OrganisationListModel::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT filterChanged();
    refill();
}

void OrganisationListModel::refill()
{
    const Session *session = Session::instance();
    const RegisterMirror *names = session->names();
    QMap<QString, QStringList> pilots;
    for (const Record &member : names->records(membership::type().number))
        pilots[member.text(membership::organisation)].append(
            names->name(pilot::type().number, member.text(membership::pilot)));
    QList<QVariantMap> rows;
    for (const Record &record : names->records(organisation::type().number)) {
        const QString kind = record.text(organisation::kind);
        const bool abbreviated =
            !m_search.trimmed().isEmpty() &&
            record.text(organisation::abbreviation).startsWith(m_search.trimmed(), Qt::CaseInsensitive);
        if ((!m_kind.isEmpty() && kind != m_kind) || !(namedLike(record, m_search) || abbreviated))
            continue;
        const Record *place =
            names->record(municipality::type().number, record.text(organisation::municipality));
        const TrilingualName region =
            place ? TrilingualName{place->text(municipality::regionFi), place->text(municipality::regionSv),
                                   place->text(municipality::regionEn)}
                  : TrilingualName();
        rows.append({{QStringLiteral("organisationId"), record.id},
                     {QStringLiteral("name"), nameOf(record).in(session->language())},
                     {QStringLiteral("otherName"), nameOf(record).beside(session->language())},
                     {QStringLiteral("kind"), kind},
                     {QStringLiteral("pilots"), pilots.value(record.id)},
                     {QStringLiteral("region"), region.in(session->language())}});
    }
    sortByName(rows, QStringLiteral("name"));
    setRows(rows);
}

} // namespace kopa
