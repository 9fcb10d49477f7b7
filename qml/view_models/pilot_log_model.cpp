#include "pilot_log_model.h"

#include "core/programme/pilot_log.h"
#include "core/records/pilot.h"
#include "local_time.h"
#include "session.h"

namespace kopa {

PilotLogModel::PilotLogModel(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                if (all || keys.contains({pilot::type().number, m_pilot}))
                    read();
            });
    connect(Session::instance(), &Session::languageChanged, this, &PilotLogModel::read);
}

void PilotLogModel::setPilotId(const QString &pilot)
{
    if (pilot == m_pilot)
        return;
    m_pilot = pilot;
    Q_EMIT changed();
    read();
}

void PilotLogModel::read()
{
    const auto job = [pilot = m_pilot,
                      language = Session::instance()->language()](Store &store) -> Result<QVariantList> {
        KOPA_ASSIGN(const QList<programme::PilotChange> log, programme::pilotLog(store, pilot));
        QVariantList rows;
        for (const programme::PilotChange &change : log) {
            const auto name = [&](const QString &id) {
                return id.isEmpty() ? id : programme::namedInLog(store, change.field, id, language);
            };
            rows.append(QVariantMap{{QStringLiteral("when"), isoTime(change.timeMs)},
                                    {QStringLiteral("who"), change.author},
                                    {QStringLiteral("field"), change.field},
                                    {QStringLiteral("before"), name(change.before)},
                                    {QStringLiteral("after"), name(change.after)}});
        }
        return rows;
    };
    Session::instance()->ask(this, job, [this](const Result<QVariantList> &rows) {
        m_changes = rows.ok() ? *rows : QVariantList();
        Q_EMIT changed();
    });
}

} // namespace kopa
