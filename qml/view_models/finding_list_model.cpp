#include "finding_list_model.h"

#include "core/records/finding.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "session.h"

namespace kopa {

namespace {

QString namesOf(const RecordType &type, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(Session::instance()->names()->name(type.number, id));
    names.removeAll(QString());
    names.sort();
    return names.join(QStringLiteral(", "));
}

/// The pilots that it is about, or where there are none its municipalities.
QString areasOf(const Record &finding)
{
    const QString pilots = namesOf(pilot::type(), finding.set(finding::pilots));
    return pilots.isEmpty() ? namesOf(municipality::type(), finding.set(finding::municipalities)) : pilots;
}

QVariantMap rowOf(const Record &finding)
{
    const QString state = finding.text(finding::state);
    return {{QStringLiteral("findingId"), finding.id},
            {QStringLiteral("claim"), findings::claimOf(finding).in(Session::instance()->language())},
            {QStringLiteral("kind"), finding.text(finding::kind)},
            {QStringLiteral("state"), state.isEmpty() ? QStringLiteral("draft") : state},
            {QStringLiteral("areas"), areasOf(finding)},
            {QStringLiteral("evidence"), int(finding.set(finding::passages).size())},
            {QStringLiteral("missing"), findings::languagesMissing(finding)},
            {QStringLiteral("gaps"), int(findings::findingGaps(finding).size())},
            {QStringLiteral("obstacleKind"), finding.text(finding::obstacleKind)},
            {QStringLiteral("metBy"), namesOf(organisation::type(), finding.set(finding::metBy))}};
}

void countOne(QVariantMap &counts, const QString &key)
{
    counts[key] = counts[key].toInt() + 1;
}

} // namespace

FindingListModel::FindingListModel(QObject *parent)
    : RowListModel({"findingId", "claim", "kind", "state", "areas", "evidence", "missing", "gaps",
                    "obstacleKind", "metBy"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &FindingListModel::refill);
    connect(session, &Session::languageChanged, this, &FindingListModel::refill);
    refill();
}

void FindingListModel::narrow(QString findings::FindingFilter::*part, const QString &value)
{
    if (m_filter.*part == value)
        return;
    m_filter.*part = value;
    if (part == &findings::FindingFilter::kind && value != u"obstacle")
        m_filter.obstacleKind.clear();
    Q_EMIT filterChanged();
    refill();
}

void FindingListModel::refill()
{
    findings::FindingFilter ofAnyKind = m_filter;
    ofAnyKind.kind.clear();
    ofAnyKind.obstacleKind.clear();
    const QList<Record> all = Session::instance()->names()->records(finding::type().number).values();
    m_whole = int(all.size());
    m_counts.clear();
    m_obstacleCounts.clear();
    QList<QVariantMap> rows;
    for (const Record &finding : findings::findingsInOrder(all)) {
        if (!findings::passes(finding, ofAnyKind))
            continue;
        countOne(m_counts, finding.text(finding::kind));
        if (finding.text(finding::kind) == u"obstacle")
            countOne(m_obstacleCounts, finding.text(finding::obstacleKind));
        if (findings::passes(finding, m_filter))
            rows.append(rowOf(finding));
    }
    setRows(rows);
}

QString FindingListModel::create(const QStringList &passages)
{
    return makeFinding(passages);
}

QString makeFinding(const QStringList &passages)
{
    const QString id = crypto::newObjectId();
    const auto job = [id, passages](Store &store) -> Result<void> {
        KOPA_ASSIGN(findings::FindingDraft draft, findings::findingFrom(store, passages));
        draft.edit.key.id = id;
        return store.write(draft.edit);
    };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
    return id;
}

} // namespace kopa
