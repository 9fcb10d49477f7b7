#include "application_list_model.h"

#include "application_words.h"
#include "core/programme/application_check.h"
#include "core/records/application.h"
#include "core/records/call.h"
#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

QString latestCall()
{
    QString latest;
    QString until;
    for (const Record &call : Session::instance()->names()->records(call::type().number))
        if (latest.isEmpty() || call.text(call::deadline) > until) {
            latest = call.id;
            until = call.text(call::deadline);
        }
    return latest;
}

void addPilot(Edit &edit, const QString &pilotId)
{
    const RegisterMirror *names = Session::instance()->names();
    const Record *known = names->record(pilot::type().number, pilotId);
    if (!known)
        return;
    edit.fields.append({application::pilot, pilotId});
    edit.fields.append({application::name, nameOf(*known).in(Session::instance()->language())});
    if (const QString lead = known->text(pilot::lead); !lead.isEmpty())
        edit.fields.append({application::lead, lead});
    QStringList members;
    for (const Record &member : names->records(membership::type().number))
        if (member.text(membership::pilot) == pilotId)
            members.append(member.text(membership::organisation));
    edit.sets.append({application::organisations, members, {}});
}

QVariantMap rowOf(const Record &record)
{
    const RegisterMirror *names = Session::instance()->names();
    const QString callId = record.text(application::call);
    qsizetype characters = 0;
    for (const FieldNumber part : programme::applicationParts())
        characters += programme::lengthOf(record.text(part)).characters;
    return {{QStringLiteral("applicationId"), record.id},
            {QStringLiteral("heading"), titleOf(record.text(application::name))},
            {QStringLiteral("callName"), names->name(call::type().number, callId)},
            {QStringLiteral("stage"), applicationState(record, names->record(call::type().number, callId))},
            {QStringLiteral("leadName"),
             names->name(organisation::type().number, record.text(application::lead))},
            {QStringLiteral("characters"), int(characters)},
            {QStringLiteral("organisations"), int(record.set(application::organisations).size())}};
}

} // namespace

ApplicationListModel::ApplicationListModel(QObject *parent)
    : RowListModel(
          {"applicationId", "heading", "callName", "stage", "leadName", "characters", "organisations"},
          parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &ApplicationListModel::refill);
    connect(session, &Session::languageChanged, this, &ApplicationListModel::refill);
    refill();
}

void ApplicationListModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refill();
}

void ApplicationListModel::setPilot(const QString &pilot)
{
    if (m_pilot == pilot)
        return;
    m_pilot = pilot;
    Q_EMIT pilotChanged();
    refill();
}

void ApplicationListModel::refill()
{
    QList<QVariantMap> rows;
    for (const Record &record : Session::instance()->names()->records(application::type().number))
        if ((m_pilot.isEmpty() || record.text(application::pilot) == m_pilot) &&
            record.text(application::name).contains(m_search, Qt::CaseInsensitive))
            rows.append(rowOf(record));
    const auto place = [](const QVariantMap &row) {
        return row.value(QStringLiteral("callName")).toString() + u'\n' +
               row.value(QStringLiteral("heading")).toString().toCaseFolded();
    };
    std::stable_sort(rows.begin(), rows.end(), [&place](const QVariantMap &a, const QVariantMap &b) {
        return QString::localeAwareCompare(place(a), place(b)) < 0;
    });
    setRows(rows);
}

QString ApplicationListModel::create()
{
    Session *session = Session::instance();
    Edit edit{.key = {application::type().number, crypto::newObjectId()}};
    edit.fields.append({application::call, latestCall()});
    edit.fields.append({application::language, session->language()});
    addPilot(edit, m_pilot);
    const auto job = [edit](Store &store) { return store.write(edit); };
    session->ask(session, job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
    return edit.key.id;
}

} // namespace kopa
