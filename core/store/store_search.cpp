#include "core/records/note.h"
#include "core/search/search_words.h"
#include "store.h"

namespace kopa {

namespace {

/// One number for a row of any type in the one index.
constexpr std::int64_t typesAtMost = 64;

std::int64_t indexRow(TypeNumber type, std::int64_t row)
{
    return row * typesAtMost + type;
}

/// What the index holds of a record, what a person would call its content first.
QString searchedText(const Record &record)
{
    QStringList parts;
    for (const FieldType &field : record.type->fields) {
        if (!field.searched)
            continue;
        if (field.kind == FieldKind::LongText)
            parts.prepend(record.text(field.number));
        else if (field.isSet())
            parts.append(record.set(field.number));
        else if (field.kind == FieldKind::List)
            for (const ListItem &item : record.list(field.number))
                parts.append(item.text);
        else
            parts.append(record.text(field.number));
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

Result<int> Store::indexBehind(int limit)
{
    Transaction transaction(*m_database);
    QList<QPair<TypeNumber, std::int64_t>> behind;
    {
        auto statement = m_database->prepare("SELECT type, row FROM search_behind LIMIT ?");
        statement.bind(1, limit);
        while (statement.step())
            behind.append({TypeNumber(statement.integer(0)), statement.integer(1)});
    }
    for (const auto &[number, row] : std::as_const(behind))
        KOPA_TRY(index({number, row}));
    int left = 0;
    {
        auto statement = m_database->prepare("SELECT count(*) FROM search_behind");
        left = statement.step() ? int(statement.integer(0)) : 0;
    }
    KOPA_TRY(transaction.commit());
    return left;
}

Result<void> Store::index(const RecordAt &at)
{
    const std::int64_t place = indexRow(at.type, at.row);
    m_database->prepare("DELETE FROM search WHERE rowid = ?").bind(1, place).run();
    m_database->prepare("DELETE FROM search_behind WHERE type = ? AND row = ?")
        .bind(1, at.type)
        .bind(2, at.row)
        .run();
    KOPA_ASSIGN(const Record record, m_tables->recordAt(*recordType(at.type), at.row));
    const QString text = searchedText(record).normalized(QString::NormalizationForm_C);
    if (!text.isEmpty())
        m_database->prepare("INSERT INTO search (rowid, body) VALUES (?, ?)")
            .bind(1, place)
            .bind(2, text)
            .run();
    return m_database->status();
}

Result<QList<RecordAt>> Store::matches(const QStringList &words, int limit)
{
    QList<RecordAt> found;
    QSet<std::int64_t> behindRows;
    {
        auto behind = m_database->prepare("SELECT type, row FROM search_behind");
        while (behind.step()) {
            const RecordAt at{TypeNumber(behind.integer(0)), behind.integer(1)};
            behindRows.insert(indexRow(at.type, at.row));
            const RecordType *type = recordType(at.type);
            KOPA_ASSIGN(const Record record, m_tables->recordAt(*type, at.row));
            if (textMatches(searchedText(record), words))
                found.append(at);
        }
    }
    auto indexed =
        m_database->prepare(limit > 0 ? "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"
                                      : "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?");
    indexed.bind(1, matchExpression(words)).bind(2, limit > 0 ? limit : -1);
    while (indexed.step()) {
        const std::int64_t row = indexed.integer(0);
        if (!behindRows.contains(row))
            found.append({TypeNumber(row % typesAtMost), row / typesAtMost});
    }
    KOPA_TRY(m_database->status());
    return found;
}

Result<QSet<std::int64_t>> Store::matchingRows(const RecordType &type, const QStringList &words)
{
    KOPA_ASSIGN(const QList<RecordAt> found, matches(words, 0));
    QSet<std::int64_t> rows;
    for (const RecordAt &at : found)
        if (at.type == type.number)
            rows.insert(at.row);
    return rows;
}

Result<QList<SearchHit>> Store::search(const QString &text, int limit)
{
    const QStringList words = searchWords(text);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    KOPA_ASSIGN(const QList<RecordAt> found, matches(words, limit * 2));
    for (const RecordAt &at : found) {
        KOPA_ASSIGN(const Record record, m_tables->recordAt(*recordType(at.type), at.row));
        if (record.state.trashed())
            continue;
        const QString body = searchedText(record);
        hits.append({{at.type, record.id}, titleOf(body), excerpt(body, words, 160)});
        if (hits.size() >= limit)
            break;
    }
    return hits;
}

} // namespace kopa
