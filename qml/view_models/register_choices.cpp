#include "register_choices.h"

#include "core/offering/resource_use.h"
#include "core/records/call.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/resource.h"
#include "core/records/theme.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

namespace {

TypeNumber typeOf(const QString &kind)
{
    if (kind == u"pilots")
        return pilot::type().number;
    if (kind == u"themes")
        return theme::type().number;
    if (kind == u"calls")
        return call::type().number;
    if (kind == u"resources")
        return resource::type().number;
    return kind == u"organisations" ? organisation::type().number : municipality::type().number;
}

/// A resource goes by its title, or by the person's name.
QString nameIn(const Record &record, const QString &language)
{
    return record.type == &resource::type() ? offering::resourceName(record)
                                            : kopa::nameOf(record).in(language);
}

bool isSought(const Record &record, const QString &words)
{
    if (record.type != &resource::type())
        return namedLike(record, words);
    return (record.text(resource::title) + u'\n' + record.text(resource::person))
        .contains(words.trimmed(), Qt::CaseInsensitive);
}

QString detailOf(const Record &record, const QString &language)
{
    QStringList parts{kopa::nameOf(record).beside(language)};
    if (record.type == &municipality::type())
        parts.append(TrilingualName{record.text(municipality::regionFi), record.text(municipality::regionSv),
                                    record.text(municipality::regionEn)}
                         .in(language));
    else if (record.type == &organisation::type())
        parts.append(record.text(organisation::abbreviation));
    else if (record.type == &resource::type() && !record.text(resource::title).isEmpty())
        parts.append(record.text(resource::person));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RegisterChoices::RegisterChoices(QObject *parent) : RowListModel({"itemId", "name", "detail"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &RegisterChoices::refill);
    connect(session, &Session::languageChanged, this, &RegisterChoices::refill);
}

void RegisterChoices::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    refill();
}

void RegisterChoices::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refill();
}

void RegisterChoices::refill()
{
    if (m_kind.isEmpty())
        return;
    const Session *session = Session::instance();
    const QString language = session->language();
    QList<QVariantMap> rows;
    for (const Record &record : session->names()->records(typeOf(m_kind)))
        if (isSought(record, m_search))
            rows.append({{QStringLiteral("itemId"), record.id},
                         {QStringLiteral("name"), nameIn(record, language)},
                         {QStringLiteral("detail"), detailOf(record, language)}});
    sortByName(rows, QStringLiteral("name"));
    setRows(rows);
}

QString RegisterChoices::nameOf(const QString &kind, const QString &id) const
{
    const Session *session = Session::instance();
    const Record *record = session->names()->record(typeOf(kind), id);
    return record ? nameIn(*record, session->language()) : QString();
}

} // namespace kopa
