#include "resource_list.h"

#include "core/offering/resource_use.h"
#include "core/records/organisation.h"
#include "core/records/resource.h"
#include "new_record.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

namespace {

QVariantMap rowOf(const offering::ResourceUse &use)
{
    const Record &record = use.resource;
    const QString title = record.text(resource::title);
    return {{QStringLiteral("resourceId"), record.id},
            {QStringLiteral("name"), offering::resourceName(record)},
            {QStringLiteral("person"), title.isEmpty() ? QString() : record.text(resource::person)},
            {QStringLiteral("kind"), record.text(resource::kind)},
            {QStringLiteral("state"), record.text(resource::state)},
            {QStringLiteral("employer"), Session::instance()->names()->name(organisation::type().number,
                                                                            record.text(resource::employer))},
            {QStringLiteral("lessons"), double(use.all().lessons) / double(offering::wholeLesson)},
            {QStringLiteral("warnings"), use.warnings()}};
}

} // namespace

ResourceList::ResourceList(QObject *parent)
    : RowListModel({"resourceId", "name", "person", "kind", "state", "employer", "lessons", "warnings"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &ResourceList::read);
    connect(session, &Session::languageChanged, this, &ResourceList::read);
    read();
}

void ResourceList::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    refill();
}

void ResourceList::read()
{
    const auto job = [](Store &store) { return offering::resourceUses(store, QDate::currentDate()); };
    Session::instance()->ask(this, job, [this](const Result<QList<offering::ResourceUse>> &uses) {
        if (!uses.ok())
            return Session::instance()->report(uses.error());
        m_all.clear();
        for (const offering::ResourceUse &use : *uses)
            m_all.append(rowOf(use));
        sortByName(m_all, QStringLiteral("name"));
        m_loaded = true;
        refill();
    });
}

void ResourceList::refill()
{
    QList<QVariantMap> rows;
    for (const QVariantMap &row : std::as_const(m_all))
        if (m_kind.isEmpty() || row.value(QStringLiteral("kind")) == m_kind)
            rows.append(row);
    setRows(rows);
}

QString ResourceList::create()
{
    return makeRecord(resource::type(),
                      {{resource::kind, m_kind.isEmpty() ? QStringLiteral("teacher") : m_kind},
                       {resource::state, QStringLiteral("available")}});
}

} // namespace kopa
