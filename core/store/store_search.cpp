#include "core/crypto/compression.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "core/search/dictionaries.h"
#include "core/search/text_search.h"
#include "search_rows.h"
#include "store.h"

#include <cmath>
#include <functional>

namespace kopa {

namespace {

/// Rows not indexed yet that a search reads itself, the newest notes first; after a change of the index's
/// form there may be a hundred thousand.
constexpr int readBehindAtMost = 500;
/// Hits that are weighed; of more, the newest.
constexpr int weighedAtMost = 3000;
/// Hits, the weightiest, of which newness is looked at too.
constexpr int comparedAtMost = 200;
constexpr int snippetLength = 160;
/// Of the words that a row of the index was made of, in bytes.
constexpr qsizetype longestIndexed = qsizetype(256) << 20;
constexpr double yearMs = 365.25 * 24 * 3600 * 1000;
/// A hit of today weighs so much more than an old one of equal words.
constexpr double newnessShare = 0.5;

struct Weighed
{
    RecordAt at;
    double weight = 0;
};

void sortByWeight(QList<Weighed> &hits)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Weighed &one, const Weighed &other) { return one.weight > other.weight; });
}

/// Sorts by weight and newness, and keeps at most `limit`.
Result<void> keepBest(QList<Weighed> &hits, int limit, std::int64_t nowMs,
                      const std::function<Result<std::int64_t>(const RecordAt &)> &changedAt)
{
    sortByWeight(hits);
    hits = hits.first(std::min<qsizetype>(hits.size(), std::max(limit, comparedAtMost)));
    for (Weighed &hit : hits) {
        KOPA_ASSIGN(const std::int64_t changed, changedAt(hit.at));
        hit.weight *= 1 + newnessShare * std::exp(-std::max(0.0, double(nowMs - changed)) / yearMs);
    }
    sortByWeight(hits);
    hits = hits.first(std::min<qsizetype>(hits.size(), limit));
    return {};
}

/// The one of several values that is what somebody typed, or begins with it; else what was typed.
QString meant(const QString &typed, const QStringList &known)
{
    for (const QString &one : known)
        if (one.compare(typed, Qt::CaseInsensitive) == 0)
            return one;
    for (const QString &one : known)
        if (one.startsWith(typed, Qt::CaseInsensitive))
            return one;
    return typed;
}

QString pilotMeant(const QString &typed, const QList<Record> &pilots)
{
    for (const FieldNumber name : {pilot::nameFi, pilot::nameSv, pilot::nameEn})
        for (const Record &one : pilots)
            if (one.id == typed || one.text(name).startsWith(typed, Qt::CaseInsensitive))
                return one.id;
    return typed;
}

/// The kind of notes that was typed; none for all notes.
QString noteKindMeant(const QString &typed)
{
    const QString kind = kindNamed(typed);
    if (kind == note::type().key)
        return {};
    return kind.isEmpty() ? typed : kind;
}

bool isNoteKind(const QString &kind)
{
    const FieldType *field = note::type().field(note::kind);
    return std::any_of(field->choices.begin(), field->choices.end(),
                       [&](QLatin1String choice) { return kind == choice; });
}

/// The index holds no text. It forgets a row when it is told the very words that the row was made of; those
/// are kept packed.
Result<void> forgetRow(Database &database, std::int64_t row)
{
    qsizetype titled = 0;
    QByteArray packed;
    {
        auto kept = database.prepare("SELECT titled, words FROM search_text WHERE row = ?");
        kept.bind(1, row);
        if (!kept.step())
            return database.status();
        titled = kept.integer(0);
        packed = kept.blob(1);
    }
    KOPA_ASSIGN(const QByteArray bytes,
                crypto::decompress(packed, longestIndexed, crypto::Dictionary::First));
    const QString words = QString::fromUtf8(bytes);
    database.prepare("INSERT INTO search (search, rowid, title, body) VALUES ('delete', ?, ?, ?)")
        .bind(1, row)
        .bind(2, words.left(titled))
        .bind(3, words.mid(titled))
        .run();
    database.prepare("DELETE FROM search_text WHERE row = ?").bind(1, row).run();
    return database.status();
}

} // namespace

Result<void> Store::loadIndex()
{
    const QString form = QStringLiteral("2;") + QString::fromLatin1(dictionaries().form());
    KOPA_ASSIGN(const QVariant made, setting(QStringLiteral("search.form")));
    if (made.toString() == form)
        return {};
    Transaction transaction(*m_database);
    m_tables->makeIndex();
    KOPA_TRY(setSetting(QStringLiteral("search.form"), form));
    return transaction.commit();
}

Result<int> Store::indexBehind(int limit)
{
    Transaction transaction(*m_database);
    QList<RecordAt> behind;
    {
        auto statement = m_database->prepare("SELECT type, row FROM search_behind LIMIT ?");
        statement.bind(1, limit);
        while (statement.step())
            behind.append({TypeNumber(statement.integer(0)), statement.integer(1)});
    }
    for (const RecordAt &at : std::as_const(behind))
        KOPA_TRY(index(at));
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
    const std::int64_t row = indexRow(at);
    KOPA_TRY(forgetRow(*m_database, row));
    m_database->prepare("DELETE FROM search_behind WHERE type = ? AND row = ?")
        .bind(1, at.type)
        .bind(2, at.row)
        .run();
    KOPA_ASSIGN(const Record record, m_tables->recordAt(*recordType(at.type), at.row));
    const SearchedText text = searchedText(record);
    if (text.isEmpty())
        return m_database->status();
    const QByteArray words = (text.title + text.body).toUtf8();
    m_database->prepare("INSERT INTO search_text (row, titled, words) VALUES (?, ?, ?)")
        .bind(1, row)
        .bind(2, std::int64_t(text.title.size()))
        .bind(3, crypto::compressWithFirst(words))
        .run();
    m_database->prepare("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)")
        .bind(1, row)
        .bind(2, text.title)
        .bind(3, text.body)
        .run();
    return m_database->status();
}

Result<QList<RecordAt>> Store::matchesBehind(const SearchQuery &query)
{
    QList<RecordAt> behind;
    {
        auto statement =
            m_database->prepare("SELECT type, row FROM search_behind ORDER BY type, row DESC LIMIT ?");
        statement.bind(1, readBehindAtMost);
        while (statement.step())
            behind.append({TypeNumber(statement.integer(0)), statement.integer(1)});
    }
    QList<RecordAt> found;
    for (const RecordAt &at : std::as_const(behind)) {
        KOPA_ASSIGN(const Record record, m_tables->recordAt(*recordType(at.type), at.row));
        if (textMatches(searchedText(record).whole(), query))
            found.append(at);
    }
    return found;
}

Result<std::int64_t> Store::changedAt(const RecordAt &at)
{
    auto statement = m_database->prepare("SELECT changed FROM \"" +
                                         QByteArray(recordType(at.type)->key.data()) + "\" WHERE row = ?");
    statement.bind(1, at.row);
    return statement.step() ? statement.integer(0) : 0;
}

Result<QList<RecordAt>> Store::matchesIndexed(const SearchQuery &query, int limit)
{
    const bool weighed = limit > 0 && query.isWeighed();
    const QByteArray weight = weighed ? "cast(-1e9 * bm25(search, 8.0, 1.0) AS INTEGER)" : "1";
    const int atMost = limit <= 0 ? -1 : weighed ? weighedAtMost : std::max(limit, comparedAtMost);
    QList<Weighed> hits;
    {
        auto statement = m_database->prepare(
            "SELECT rowid, " + weight +
            " FROM search WHERE search MATCH ? AND NOT EXISTS (SELECT 1 FROM search_behind"
            " WHERE type = search.rowid >> 40 AND row = search.rowid & 1099511627775) ORDER BY rowid DESC "
            "LIMIT ?");
        statement.bind(1, query.matchExpression()).bind(2, atMost);
        while (statement.step())
            hits.append({recordAtIndexRow(statement.integer(0)), double(statement.integer(1))});
    }
    KOPA_TRY(m_database->status());
    if (limit > 0)
        KOPA_TRY(keepBest(hits, limit, wallMs(), [this](const RecordAt &at) { return changedAt(at); }));
    QList<RecordAt> found;
    for (const Weighed &hit : std::as_const(hits))
        found.append(hit.at);
    return found;
}

Result<QList<RecordAt>> Store::matches(const SearchQuery &query, int limit)
{
    KOPA_ASSIGN(QList<RecordAt> found, matchesBehind(query));
    KOPA_ASSIGN(const QList<RecordAt> indexed, matchesIndexed(query, limit));
    found += indexed;
    return found;
}

Result<QSet<std::int64_t>> Store::matchingRows(const RecordType &type, const SearchQuery &query)
{
    KOPA_ASSIGN(const QList<RecordAt> found, matches(query, 0));
    QSet<std::int64_t> rows;
    for (const RecordAt &at : found)
        if (at.type == type.number)
            rows.insert(at.row);
    return rows;
}

Result<NoteFilter> Store::filterOf(const SearchQuery &query, NoteFilter filter)
{
    for (auto field = query.fields.begin(); field != query.fields.end(); ++field) {
        const QString &typed = field.value();
        switch (field.key()) {
        case SearchField::Pilot: {
            KOPA_ASSIGN(const QList<Record> pilots, records(pilot::type()));
            filter.pilot = pilotMeant(typed, pilots);
            break;
        }
        case SearchField::Kind:
            filter.kind = noteKindMeant(typed);
            break;
        case SearchField::Tag: {
            KOPA_ASSIGN(const QStringList tags, knownElements(note::type().number, note::tags));
            filter.tag = meant(typed, tags);
            break;
        }
        case SearchField::Person: {
            KOPA_ASSIGN(const QStringList people, knownElements(note::type().number, note::participants));
            filter.person = meant(typed, people);
            break;
        }
        case SearchField::From:
            filter.from = dayTyped(typed);
            break;
        case SearchField::To:
            filter.to = dayTyped(typed);
            break;
        }
    }
    return filter;
}

Result<QList<RecordAt>> Store::narrowed(const SearchQuery &query, int limit)
{
    const QString kind = kindNamed(query.fields.value(SearchField::Kind));
    const RecordType *type = isNoteKind(kind) ? nullptr : recordType(kind);
    QList<RecordAt> found;
    if (query.fields.isEmpty() || (type && query.fields.size() == 1)) {
        KOPA_ASSIGN(found, matches(query, type ? comparedAtMost : limit));
        found.removeIf([&](const RecordAt &at) { return type && at.type != type->number; });
        return found;
    }
    KOPA_ASSIGN(const NoteFilter filter, filterOf(query, {}));
    KOPA_ASSIGN(const QList<std::int64_t> rows, noteRows(filter, query.terms.isEmpty() ? limit : 0));
    if (query.terms.isEmpty()) {
        for (const std::int64_t row : rows)
            found.append({note::type().number, row});
        return found;
    }
    const QSet<std::int64_t> let(rows.begin(), rows.end());
    KOPA_ASSIGN(found, matches(query, weighedAtMost));
    found.removeIf(
        [&](const RecordAt &at) { return at.type != note::type().number || !let.contains(at.row); });
    return found;
}

Result<SearchHit> Store::hitOf(const Record &record, const SearchQuery &query)
{
    const QString text = searchedText(record).whole();
    QString plain = text;
    plain.removeIf(isLanguageMark);
    const Excerpt excerpt = excerptOf(text, query, snippetLength);
    const bool noted = record.type->number == note::type().number;
    return SearchHit{{record.type->number, record.id},
                     titleOf(plain),
                     excerpt.text,
                     excerpt.hits,
                     noted ? record.text(note::when) : QString()};
}

Result<QList<SearchHit>> Store::search(const QString &typed, int limit)
{
    const SearchQuery query = SearchQuery::of(typed);
    QList<SearchHit> hits;
    if (query.isEmpty())
        return hits;
    KOPA_ASSIGN(const QList<RecordAt> found, narrowed(query, limit * 2));
    for (const RecordAt &at : found) {
        KOPA_ASSIGN(const Record record, m_tables->recordAt(*recordType(at.type), at.row));
        if (record.state.trashed())
            continue;
        KOPA_ASSIGN(const SearchHit hit, hitOf(record, query));
        hits.append(hit);
        if (hits.size() >= limit)
            break;
    }
    return hits;
}

} // namespace kopa
