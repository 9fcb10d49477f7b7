#include "core/records/note.h"
#include "core/search/search_query.h"
#include "store.h"

namespace kopa {

namespace {

constexpr int snippetLength = 160;
constexpr int headCharacters = 600;

/// A WHERE clause in the making: texts and their bindings in step.
struct Conditions
{
    QByteArray sql = "trashed = ?";
    QList<QVariant> values;

    void add(const QByteArray &condition, const QVariant &value)
    {
        sql += " AND " + condition;
        values.append(value);
    }

    void addElement(FieldNumber field, const QString &value)
    {
        add("EXISTS (SELECT 1 FROM element e WHERE e.type = " + QByteArray::number(note::type().number) +
                " AND e.field = " + QByteArray::number(field) + " AND e.value = ? AND e.row = note.row)",
            value);
    }
};

Conditions conditionsOf(const NoteFilter &filter)
{
    Conditions conditions;
    conditions.values.append(int(filter.trashed));
    if (!filter.pilot.isEmpty())
        conditions.add("pilot = ?", filter.pilot);
    if (!filter.kind.isEmpty())
        conditions.add("kind = ?", filter.kind);
    if (!filter.from.isEmpty())
        conditions.add("\"when\" >= ?", filter.from);
    if (!filter.to.isEmpty())
        conditions.add("\"when\" < ?", QString(filter.to + u'U'));
    if (!filter.workshop.isEmpty())
        conditions.add("workshop = ?", filter.workshop);
    if (!filter.tag.isEmpty())
        conditions.addElement(note::tags, filter.tag);
    if (!filter.person.isEmpty())
        conditions.addElement(note::participants, filter.person);
    if (!filter.organisation.isEmpty())
        conditions.addElement(note::organisations, filter.organisation);
    return conditions;
}

/// What follows the first line that says anything, without Markdown's marks.
QString snippetOf(const QString &markdown)
{
    QStringList lines;
    for (const QStringView line : QStringView(markdown).tokenize(u'\n'))
        if (const QString plain = plainLine(line); !plain.isEmpty())
            lines.append(plain);
    return lines.mid(1).join(u' ').left(snippetLength);
}

void bindAll(Statement &statement, const QList<QVariant> &values)
{
    int position = 1;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::Int)
            statement.bind(position++, value.toInt());
        else
            statement.bind(position++, value.toString());
    }
}

} // namespace

Result<QList<std::int64_t>> Store::noteRows(const NoteFilter &asked, int limit)
{
    const SearchQuery query = SearchQuery::of(asked.search);
    KOPA_ASSIGN(const NoteFilter filter, filterOf(query, asked));
    std::optional<QSet<std::int64_t>> found;
    if (!query.terms.isEmpty()) {
        KOPA_ASSIGN(found, matchingRows(note::type(), query));
    }
    const Conditions conditions = conditionsOf(filter);
    const QByteArray order = filter.order == NoteFilter::Order::Newest
                                 ? "\"when\" DESC, changed DESC, row DESC"
                                 : "changed DESC, row DESC";
    QByteArray sql = "SELECT row FROM note WHERE " + conditions.sql + " ORDER BY " + order;
    if (limit > 0 && !found)
        sql += " LIMIT " + QByteArray::number(limit);
    QList<std::int64_t> rows;
    auto statement = m_database->prepare(sql);
    bindAll(statement, conditions.values);
    while (statement.step()) {
        const std::int64_t row = statement.integer(0);
        if (!found || found->contains(row))
            rows.append(row);
        if (limit > 0 && rows.size() >= limit)
            break;
    }
    KOPA_TRY(m_database->status());
    return rows;
}

Result<QList<NoteSummary>> Store::noteSummaries(const QList<std::int64_t> &rows)
{
    QList<NoteSummary> result;
    result.reserve(rows.size());
    for (const std::int64_t row : rows) {
        auto statement = m_database->prepare("SELECT id, kind, \"when\", pilot, place, marks, changed,"
                                             " substr(text, 1, ?), guests FROM note WHERE row = ?");
        statement.bind(1, headCharacters).bind(2, row);
        if (!statement.step())
            continue;
        NoteSummary summary;
        summary.row = row;
        summary.id = statement.text(0);
        summary.kind = statement.text(1);
        summary.when = statement.text(2);
        summary.pilot = statement.text(3);
        summary.place = statement.text(4);
        summary.differs = (statement.integer(5) & differsMark) != 0;
        summary.revived = (statement.integer(5) & revivedMark) != 0;
        summary.joined = (statement.integer(5) & joinedMark) != 0;
        summary.changedMs = statement.integer(6);
        const QString head = statement.text(7);
        summary.title = titleOf(head);
        summary.snippet = snippetOf(head);
        summary.guests = statement.text(8);
        auto elements = m_database->prepare("SELECT field, value FROM element WHERE type = ? AND row = ?");
        elements.bind(1, note::type().number).bind(2, row);
        while (elements.step()) {
            if (elements.integer(0) == note::tags)
                summary.tags.append(elements.text(1));
            else if (elements.integer(0) == note::organisations)
                summary.organisations.append(elements.text(1));
        }
        KOPA_ASSIGN(summary.safe, isSafe({note::type().number, summary.id}));
        result.append(std::move(summary));
    }
    KOPA_TRY(m_database->status());
    return result;
}

Result<QStringList> Store::knownElements(TypeNumber type, FieldNumber field)
{
    QStringList values;
    const RecordType *known = recordType(type);
    const FieldType *single = known ? known->field(field) : nullptr;
    if (single && !single->isSingle())
        single = nullptr;
    const auto quoted = [](QLatin1String name) { return '"' + QByteArray(name.data(), name.size()) + '"'; };
    auto statement = single ? m_database->prepare("SELECT DISTINCT " + quoted(single->key) + " FROM " +
                                                  quoted(known->key) + " WHERE trashed = 0 AND " +
                                                  quoted(single->key) + " <> ''")
                            : m_database->prepare("SELECT value FROM element WHERE type = ? AND field = ?"
                                                  " GROUP BY value ORDER BY count(*) DESC, value");
    if (!single)
        statement.bind(1, type).bind(2, field);
    while (statement.step())
        values.append(statement.text(0));
    KOPA_TRY(m_database->status());
    return values;
}

Result<QMap<QString, int>> Store::noteCounts()
{
    QMap<QString, int> counts;
    auto statement = m_database->prepare("SELECT pilot, count(*) FROM note WHERE trashed = 0 GROUP BY pilot");
    while (statement.step())
        counts.insert(statement.text(0), int(statement.integer(1)));
    KOPA_TRY(m_database->status());
    return counts;
}

} // namespace kopa
