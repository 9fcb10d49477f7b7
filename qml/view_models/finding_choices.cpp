#include "finding_choices.h"

#include "core/findings/findings.h"
#include "core/lists/list_words.h"
#include "core/records/finding.h"
#include "session.h"

namespace kopa {

FindingChoices::FindingChoices(QObject *parent) : RowListModel({"itemId", "name", "detail"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &FindingChoices::refill);
    connect(session, &Session::languageChanged, this, &FindingChoices::refill);
    refill();
}

void FindingChoices::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    Q_EMIT searchChanged();
    refill();
}

void FindingChoices::refill()
{
    const QString language = Session::instance()->language();
    const QList<Record> all = Session::instance()->names()->records(finding::type().number).values();
    QList<QVariantMap> rows;
    for (const Record &finding : findings::findingsInOrder(all)) {
        const QString claim = findings::claimOf(finding).in(language);
        if (claim.isEmpty() || !findings::passes(finding, {.words = m_search}))
            continue;
        rows.append({{QStringLiteral("itemId"), finding.id},
                     {QStringLiteral("name"), claim},
                     {QStringLiteral("detail"),
                      lists::choiceWords(QStringLiteral("kind"), finding.text(finding::kind), language)}});
    }
    setRows(rows);
}

} // namespace kopa
