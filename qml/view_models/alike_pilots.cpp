#include "alike_pilots.h"

#include "core/findings/alike_work.h"
#include "core/findings/findings.h"
#include "core/records/finding.h"
#include "core/records/pilot.h"
#include "core/records/target.h"
#include "core/records/theme.h"
#include "session.h"
#include "target_words.h"

namespace kopa {

namespace {

QStringList themeNames(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(Session::instance()->names()->name(theme::type().number, id));
    return names;
}

QVariantList findingMaps(const QStringList &ids)
{
    const Session *session = Session::instance();
    QVariantList maps;
    for (const QString &id : ids)
        if (const Record *found = session->names()->record(finding::type().number, id))
            maps.append(
                QVariantMap{{QStringLiteral("findingId"), id},
                            {QStringLiteral("claim"), findings::claimOf(*found).in(session->language())},
                            {QStringLiteral("kind"), found->text(finding::kind)}});
    return maps;
}

QVariantList targetMaps(const QStringList &ids)
{
    const Session *session = Session::instance();
    QVariantList maps;
    for (const QString &id : ids)
        if (const Record *found = session->names()->record(target::type().number, id)) {
            const TrilingualName tried{found->text(target::triedFi), found->text(target::triedSv),
                                       found->text(target::triedEn)};
            QVariantMap map = standingMap(*found);
            map.insert(QStringLiteral("targetId"), id);
            map.insert(QStringLiteral("name"), findings::targetName(*found).in(session->language()));
            map.insert(QStringLiteral("tried"), titleOf(tried.in(session->language())));
            maps.append(map);
        }
    return maps;
}

} // namespace

AlikePilots::AlikePilots(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(this, &AlikePilots::asked, this, &AlikePilots::reload);
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [this](const RecordKey &key) {
            return key.type == pilot::type().number || key.id == m_recordId;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &AlikePilots::changed);
    connect(session->names(), &RegisterMirror::changed, this, &AlikePilots::changed);
}

void AlikePilots::reload()
{
    const RecordType *type = recordType(m_target);
    if (!type || m_recordId.isEmpty())
        return;
    const RecordKey key{type->number, m_recordId};
    const auto job = [key](Store &store) -> Result<QList<programme::AlikePilot>> {
        const auto record = store.record(key);
        if (!record.ok() && record.error().code == ErrorCode::NotFound)
            return QList<programme::AlikePilot>();
        return record.ok() ? programme::alikePilots(*record, programme::recordsOf(store)) : record.error();
    };
    Session::instance()->ask(this, job, [this, key](const Result<QList<programme::AlikePilot>> &alike) {
        if (!alike.ok())
            return Session::instance()->report(alike.error());
        if (key.id != m_recordId)
            return;
        m_alike = *alike;
        Q_EMIT changed();
    });
}

QVariantList AlikePilots::rows() const
{
    const RegisterMirror *names = Session::instance()->names();
    QVariantList rows;
    for (const findings::AlikeWork &work :
         findings::alikeWork(m_alike, names->records(finding::type().number).values(),
                             names->records(target::type().number).values()))
        rows.append(QVariantMap{{QStringLiteral("pilotId"), work.pilot},
                                {QStringLiteral("name"), names->name(pilot::type().number, work.pilot)},
                                {QStringLiteral("themes"), themeNames(work.themes)},
                                {QStringLiteral("findings"), findingMaps(work.findings)},
                                {QStringLiteral("targets"), targetMaps(work.targets)}});
    return rows;
}

} // namespace kopa
