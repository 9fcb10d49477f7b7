#include "visit_wrap_up.h"

#include "core/records/consent.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

namespace kopa {

namespace {

void writeEvidence(const QString &finding, const SetEdit &edit)
{
    const auto job = [finding, edit](Store &store) {
        return store.write({.key = {finding::type().number, finding}, .sets = {edit}});
    };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace

VisitWrapUp::VisitWrapUp(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto matters = [this](const RecordKey &key) {
                    return key.id == m_note || key.type == passage::type().number ||
                           key.type == finding::type().number || key.type == consent::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), matters))
                    read();
            });
}

void VisitWrapUp::setNoteId(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    m_found = {};
    m_loaded = false;
    Q_EMIT changed();
    read();
}

void VisitWrapUp::read()
{
    if (m_note.isEmpty())
        return;
    const auto job = [note = m_note](Store &store) -> Result<findings::WrapUp> {
        const auto found = findings::wrapUpOf(store, note, QDate::currentDate());
        return !found.ok() && found.error().code == ErrorCode::NotFound ? findings::WrapUp() : found;
    };
    Session::instance()->ask(this, job, [this, note = m_note](const Result<findings::WrapUp> &found) {
        if (!found.ok())
            return Session::instance()->report(found.error());
        if (note != m_note)
            return;
        m_found = *found;
        m_loaded = true;
        Q_EMIT changed();
    });
}

QVariantList VisitWrapUp::unused() const
{
    QVariantList rows;
    for (const findings::PlacedPassage &passage : m_found.unused)
        rows.append(QVariantMap{{QStringLiteral("passageId"), passage.id},
                                {QStringLiteral("words"), passage.words},
                                {QStringLiteral("kind"), passage.record.text(passage::kind)}});
    return rows;
}

void VisitWrapUp::addTo(const QString &finding, const QString &passage)
{
    writeEvidence(finding, {finding::passages, {passage}, {}});
}

void VisitWrapUp::takeFrom(const QString &finding, const QString &passage)
{
    writeEvidence(finding, {finding::passages, {}, {passage}});
}

} // namespace kopa
