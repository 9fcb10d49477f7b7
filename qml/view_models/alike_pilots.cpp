#include "alike_pilots.h"

#include "core/programme/shared_themes.h"
#include "core/records/pilot.h"
#include "core/records/theme.h"
#include "session.h"

namespace kopa {

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
        m_rows.clear();
        for (const programme::AlikePilot &one : *alike)
            m_rows.append({one.pilot, one.themes});
        Q_EMIT changed();
    });
}

QVariantList AlikePilots::rows() const
{
    const RegisterMirror *names = Session::instance()->names();
    QVariantList rows;
    for (const Row &row : m_rows) {
        QStringList themes;
        for (const QString &id : row.themes)
            themes.append(names->name(theme::type().number, id));
        rows.append(QVariantMap{{QStringLiteral("pilotId"), row.pilot},
                                {QStringLiteral("name"), names->name(pilot::type().number, row.pilot)},
                                {QStringLiteral("themes"), themes}});
    }
    return rows;
}

} // namespace kopa
