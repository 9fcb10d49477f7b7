#include "quality_choices.h"

#include "core/quality/catalogue.h"
#include "core/quality/criteria.h"
#include "core/records/criterion.h"
#include "core/store/note_filter.h"
#include "quality_words.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

namespace {

constexpr int notesAtMost = 30;

bool isOffered(const Record &criterion, const quality::Catalogue &catalogue)
{
    using quality::CatalogueStanding;
    if (!quality::isCommon(criterion))
        return quality::criterionState(criterion) == u"in";
    const CatalogueStanding standing = catalogue.standings.value(criterion.id, CatalogueStanding::Out);
    return standing == CatalogueStanding::In || standing == CatalogueStanding::Proposed ||
           standing == CatalogueStanding::Coming;
}

} // namespace

CriterionChoices::CriterionChoices(QObject *parent) : RowListModel({"itemId", "name", "detail"}, parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &CriterionChoices::refill);
    connect(session, &Session::languageChanged, this, &CriterionChoices::refill);
    refill();
}

void CriterionChoices::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    Q_EMIT searchChanged();
    refill();
}

void CriterionChoices::setCommonOnly(bool only)
{
    if (m_commonOnly == only)
        return;
    m_commonOnly = only;
    Q_EMIT searchChanged();
    refill();
}

void CriterionChoices::refill()
{
    const QList<Record> all = heldRecords(criterion::type());
    const quality::Catalogue catalogue = quality::catalogueAt(all, QDate::currentDate());
    QList<QVariantMap> rows;
    for (const Record &each : all) {
        const QString name = criterionName(each);
        if (!isOffered(each, catalogue) || (m_commonOnly && !quality::isCommon(each)) ||
            !name.contains(m_search.trimmed(), Qt::CaseInsensitive))
            continue;
        rows.append({{QStringLiteral("itemId"), each.id},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("detail"), organisationName(each.text(criterion::owner))}});
    }
    sortByName(rows, QStringLiteral("name"));
    setRows(rows);
}

QString CriterionChoices::nameOf(const QString &criterion) const
{
    return criterionName(criterion);
}

NoteChoices::NoteChoices(QObject *parent) : RowListModel({"itemId", "name", "detail"}, parent)
{
    refill();
}

void NoteChoices::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    Q_EMIT searchChanged();
    refill();
}

void NoteChoices::refill()
{
    NoteFilter filter{.order = NoteFilter::Order::Changed};
    filter.search = m_search;
    const auto read = [filter](Store &store) -> Result<QList<NoteSummary>> {
        KOPA_ASSIGN(const auto rows, store.noteRows(filter, notesAtMost));
        return store.noteSummaries(rows);
    };
    Session::instance()->ask(this, read, [this, asked = m_search](const Result<QList<NoteSummary>> &notes) {
        if (!notes.ok())
            return Session::instance()->report(notes.error());
        if (asked != m_search)
            return;
        QList<QVariantMap> rows;
        for (const NoteSummary &note : *notes)
            rows.append({{QStringLiteral("itemId"), note.id},
                         {QStringLiteral("name"), note.title},
                         {QStringLiteral("detail"), note.when.left(10)}});
        setRows(rows);
    });
}

} // namespace kopa
