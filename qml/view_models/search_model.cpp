#include "search_model.h"

#include "core/search/dictionaries.h"
#include "session.h"

namespace kopa {

namespace {

constexpr int hitsAtMost = 100;
const QString toldKey = QStringLiteral("search.told_without_finnish");

/// A snippet as StyledText, its hits in bold.
QString styled(const SearchHit &hit)
{
    QString text;
    qsizetype at = 0;
    for (const TextRange &mark : hit.marks) {
        text += hit.snippet.mid(at, mark.from - at).toHtmlEscaped();
        text += QStringLiteral("<b>") + hit.snippet.mid(mark.from, mark.length).toHtmlEscaped() +
                QStringLiteral("</b>");
        at = mark.from + mark.length;
    }
    return text + hit.snippet.mid(at).toHtmlEscaped();
}

} // namespace

struct SearchModel::Found
{
    QList<SearchHit> hits;
    int behind = 0;
};

SearchModel::SearchModel(QObject *parent)
    : RowListModel({"hitId", "type", "title", "snippet", "styled", "when"}, parent)
{
    connect(this, &SearchModel::typesChanged, this, &SearchModel::refill);
    askWhetherTold();
}

void SearchModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    refill();
}

void SearchModel::toldWithoutFinnish()
{
    m_withoutFinnish = false;
    Q_EMIT withoutFinnishChanged();
    Session::instance()->ask(
        this, [](Store &store) { return store.setSetting(toldKey, QStringLiteral("yes")); },
        [](const Result<void> &) {});
}

void SearchModel::askWhetherTold()
{
    if (dictionaries().finnish)
        return;
    Session::instance()->ask(
        this, [](Store &store) { return store.setting(toldKey); },
        [this](const Result<QVariant> &told) {
            m_withoutFinnish = told.ok() && told->isNull();
            Q_EMIT withoutFinnishChanged();
        });
}

void SearchModel::refill()
{
    const int number = ++m_number;
    if (m_query.trimmed().isEmpty())
        return show({});
    m_loading = true;
    Q_EMIT loadingChanged();
    const auto job = [typed = m_query](Store &store) -> Result<Found> {
        Found found;
        KOPA_ASSIGN(found.hits, store.search(typed, hitsAtMost));
        KOPA_ASSIGN(found.behind, store.indexBehind(0));
        return found;
    };
    Session::instance()->ask(this, job, [this, number](const Result<Found> &found) {
        if (number == m_number)
            show(found.ok() ? *found : Found{});
    });
}

void SearchModel::show(const Found &found)
{
    QList<QVariantMap> rows;
    for (const SearchHit &hit : found.hits) {
        const QString type(recordType(hit.key.type)->key);
        if (m_types.contains(type))
            rows.append({{QStringLiteral("hitId"), hit.key.id},
                         {QStringLiteral("type"), type},
                         {QStringLiteral("title"), hit.title},
                         {QStringLiteral("snippet"), hit.snippet},
                         {QStringLiteral("styled"), styled(hit)},
                         {QStringLiteral("when"), hit.when}});
    }
    setRows(rows);
    m_behind = found.behind;
    m_loading = false;
    Q_EMIT loadingChanged();
}

} // namespace kopa
