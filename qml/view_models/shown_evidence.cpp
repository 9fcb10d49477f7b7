#include "shown_evidence.h"

#include "evidence_rows.h"
#include "session.h"

namespace kopa {

ShownEvidence::ShownEvidence(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::recordsChanged, this, &ShownEvidence::read);
}

void ShownEvidence::follow(const QStringList &passages)
{
    if (m_passages == passages)
        return;
    m_passages = passages;
    read();
}

void ShownEvidence::read()
{
    if (m_passages.isEmpty() && m_evidence.isEmpty())
        return;
    const auto job = [passages = m_passages](Store &store) { return findings::evidenceOf(store, passages); };
    Session::instance()->ask(this, job,
                             [this, asked = m_passages](const Result<QList<findings::Evidence>> &found) {
                                 if (!found.ok())
                                     return Session::instance()->report(found.error());
                                 if (asked != m_passages)
                                     return;
                                 m_evidence = *found;
                                 Q_EMIT changed();
                             });
}

QVariantList ShownEvidence::rows() const
{
    return evidenceRows(m_evidence);
}

} // namespace kopa
