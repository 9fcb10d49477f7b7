#include "store.h"

#include <algorithm>

namespace kopa {

namespace {

/// What a person would call the record: a text's first line, a name, or its id.
QString titleOfRecord(const Record &record)
{
    for (const FieldType &field : record.type->fields)
        if (field.kind == FieldKind::LongText)
            if (const QString title = titleOf(record.text(field.number)); !title.isEmpty())
                return title;
    const QString name = nameOf(record).in(u"en");
    return name.isEmpty() ? record.id : name;
}

/// The writes of a cell as people read them: the merged text in place of its runs.
QList<merge::Write> versionsOf(const Record &record, const merge::CellKey &key)
{
    QList<merge::Write> versions = record.state.cell(key).live();
    const merge::MergedText *merged = key.element.isEmpty() ? record.state.text(key.field) : nullptr;
    for (merge::Write &write : versions)
        if (write.text && merged)
            write.value = merged->text;
    const merge::Value shown = record.state.value(key);
    std::stable_partition(versions.begin(), versions.end(),
                          [&](const merge::Write &write) { return write.value == shown; });
    return versions;
}

void addDifferences(const RecordKey &key, const Record &record, QList<Difference> &found)
{
    const QString title = titleOfRecord(record);
    for (const merge::CellKey &cell : record.state.differingCells())
        found.append(Difference{key, title, cell.field, cell.element, versionsOf(record, cell)});
    const auto &texts = record.state.texts();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (it->joined)
            found.append(Difference{.key = key,
                                    .title = title,
                                    .field = it.key(),
                                    .versions = versionsOf(record, {it.key()}),
                                    .joined = true});
    if (record.state.revived())
        found.append(Difference{.key = key,
                                .title = title,
                                .field = merge::trashField,
                                .versions = record.state.cell({merge::trashField}).live(),
                                .revived = true});
}

} // namespace

Result<QList<Difference>> Store::differences(int limit)
{
    struct Marked
    {
        std::int64_t changed;
        RecordAt at;
    };
    QList<Marked> marked;
    for (const RecordType *type : recordTypes()) {
        auto statement = m_database->prepare("SELECT row, changed FROM \"" +
                                             QByteArray(type->key.data(), type->key.size()) +
                                             "\" WHERE marks <> 0 ORDER BY changed DESC LIMIT ?");
        statement.bind(1, limit);
        while (statement.step())
            marked.append(Marked{statement.integer(1), {type->number, statement.integer(0)}});
    }
    KOPA_TRY(m_database->status());
    std::stable_sort(marked.begin(), marked.end(),
                     [](const Marked &a, const Marked &b) { return a.changed > b.changed; });
    QList<Difference> found;
    for (const Marked &one : std::as_const(marked)) {
        KOPA_ASSIGN(const Record record, m_tables->recordAt(*recordType(one.at.type), one.at.row));
        addDifferences({one.at.type, record.id}, record, found);
        if (found.size() >= limit)
            break;
    }
    return found;
}

} // namespace kopa
