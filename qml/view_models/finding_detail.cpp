#include "finding_detail.h"

#include "core/findings/findings.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "evidence_rows.h"
#include "finding_list_model.h"
#include "session.h"

namespace kopa {

/// So that going back to where a finding was made does not make another one.
static QString findingOn(const QStringList &passages)
{
    QStringList sorted = passages;
    sorted.sort();
    for (const Record &one : Session::instance()->names()->records(finding::type().number))
        if (!passages.isEmpty() && one.set(finding::passages) == sorted &&
            one.text(finding::state) != u"dropped")
            return one.id;
    return makeFinding(passages);
}

FindingDetail::FindingDetail(QObject *parent) : RegisterDetail(finding::type(), parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto matters = [this](const RecordKey &key) {
                    return key.id == findingId() || key.type == note::type().number ||
                           key.type == passage::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), matters))
                    readEvidence();
            });
}

void FindingDetail::setFindingId(const QString &finding)
{
    const QString prefix = QStringLiteral("new:");
    setId(finding.startsWith(prefix) ? findingOn(finding.mid(prefix.size()).split(u',', Qt::SkipEmptyParts))
                                     : finding);
    readEvidence();
}

Result<FindingDetail::Read> FindingDetail::read(Store &store, const QString &id)
{
    Read result;
    const auto found = store.record({finding::type().number, id});
    if (!found.ok())
        return found.error().code == ErrorCode::NotFound ? Result<Read>(result) : found.error();
    KOPA_ASSIGN(result.evidence, findings::evidenceOf(store, *found));
    if (result.evidence.isEmpty() || result.evidence.first().note.isEmpty())
        return result;
    const auto first = store.record({note::type().number, result.evidence.first().note});
    if (first.ok())
        result.language = first->text(note::language);
    return result;
}

void FindingDetail::readEvidence()
{
    if (findingId().isEmpty())
        return;
    Session::instance()->ask(
        this, [id = findingId()](Store &store) { return read(store, id); },
        [this, id = findingId()](const Result<Read> &found) {
            if (!found.ok())
                return Session::instance()->report(found.error());
            if (id != findingId())
                return;
            m_evidence = found->evidence;
            m_language = found->language;
            Q_EMIT evidenceChanged();
        });
}

QString FindingDetail::claim() const
{
    return record() ? findings::claimOf(*record()).in(Session::instance()->language()) : QString();
}

QStringList FindingDetail::gaps() const
{
    return record() ? findings::findingGaps(*record()) : QStringList();
}

QStringList FindingDetail::missing() const
{
    return record() ? findings::languagesMissing(*record()) : QStringList();
}

QVariantList FindingDetail::evidence() const
{
    return evidenceRows(m_evidence);
}

} // namespace kopa
