#include "store.h"

#include "edit_writes.h"
#include "trash.h"

namespace kopa {

using merge::CellWrite;
using merge::Change;
using merge::Dot;

namespace {

/// Saves of one sitting go into one change, as long as nobody has seen it: the log keeps sittings, not
/// keystrokes.
constexpr std::int64_t sittingMs = 5 * 60 * 1000;
} // namespace

Result<Record> Store::record(const RecordKey &key)
{
    const RecordType *type = recordType(key.type);
    const Error missing{
        ErrorCode::NotFound,
        {{QStringLiteral("type"), type ? QString(type->key) : QString()}, {QStringLiteral("id"), key.id}}};
    if (!type)
        return missing;
    KOPA_ASSIGN(StateTables::Row row, m_tables->load(key));
    if (row.row == 0)
        return missing;
    return Record{type, key.id, std::move(row.state), m_tables->spaceAt(row.space)};
}

Result<QList<Record>> Store::records(const RecordType &type, FieldNumber reference, const QString &target)
{
    const FieldType *field = reference ? type.field(reference) : nullptr;
    const QByteArray pointing =
        field ? " AND \"" + QByteArray(field->key.data(), field->key.size()) + "\" = ?" : QByteArray();
    QList<std::int64_t> rows;
    {
        auto statement = m_database->prepare(
            "SELECT row FROM \"" + QByteArray(type.key.data(), type.key.size()) +
            "\" WHERE trashed = " + (reference == inTrash ? "1" : "0") + pointing + " ORDER BY id");
        if (field)
            statement.bind(1, target);
        while (statement.step())
            rows.append(statement.integer(0));
    }
    KOPA_TRY(m_database->status());
    QList<Record> result;
    result.reserve(rows.size());
    for (const std::int64_t row : rows) {
        KOPA_ASSIGN(Record record, m_tables->recordAt(type, row));
        result.append(std::move(record));
    }
    return result;
}

Result<void> Store::write(const Edit &edit, const QMap<QString, QVariant> &settings)
{
    Transaction transaction(*m_database);
    auto result = apply(edit);
    for (auto it = settings.begin(); it != settings.end() && result.ok(); ++it)
        result = setSetting(it.key(), it.value());
    return result.ok() ? transaction.commit() : result;
}

Result<void> Store::writeAll(const QList<Edit> &edits, const EditsAfter &after)
{
    Transaction transaction(*m_database);
    for (const Edit &edit : edits)
        KOPA_TRY(apply(edit));
    if (after) {
        KOPA_ASSIGN(const QList<Edit> later, after(*this));
        for (const Edit &edit : later)
            KOPA_TRY(apply(edit));
    }
    return transaction.commit();
}

void Store::forget()
{
    m_heads.clear();
    m_spaceKeys.clear();
    m_news.clear();
    m_tables->forget();
    m_unmerged.clear();
    m_opened.clear();
}

Result<void> Store::apply(const Edit &edit)
{
    KOPA_ASSIGN(StateTables::Row row, m_tables->load(edit.key));
    KOPA_ASSIGN(const std::int64_t space, spaceOf(edit, row));
    KOPA_ASSIGN(const bool here, belongsHere(space, edit.key, row));
    if (!here)
        return Error{ErrorCode::InvalidArgument, {{QStringLiteral("field"), QStringLiteral("id")}}};
    KOPA_TRY(refusePersonal(edit, space));
    KOPA_ASSIGN(const QList<CellWrite> writes, writesOf(edit, row.state));
    if (writes.isEmpty())
        return {};
    row.space = space;
    bool amended = false;
    if (edit.continues) {
        KOPA_ASSIGN(amended, amendPending(edit.key, writes, row));
    }
    if (!amended)
        KOPA_TRY(logChange(edit.key, writes, row));
    KOPA_TRY(mergeTexts(edit.key, row));
    m_changed.keys.insert(edit.key);
    KOPA_TRY(m_tables->save(edit.key, row));
    return carryOutIfOrdered(space, edit.key, row);
}

Result<QList<CellWrite>> Store::writesOf(const Edit &edit, const merge::ObjectState &state)
{
    const RecordType *type = recordType(edit.key.type);
    if (!type || edit.key.id.isEmpty())
        return ErrorCode::InvalidArgument;
    KOPA_ASSIGN(QList<CellWrite> writes, valueWrites(*type, edit, state));
    KOPA_ASSIGN(const QList<CellWrite> texts, textWrites(*type, edit, state));
    KOPA_ASSIGN(const QList<CellWrite> chosen, chosenTexts(*type, edit, state));
    KOPA_ASSIGN(const QList<CellWrite> sets, setWrites(*type, edit, state));
    KOPA_ASSIGN(const QList<CellWrite> lists, listWrites(*type, edit, state));
    KOPA_ASSIGN(const QList<CellWrite> reviews, reviewWrites(*type, edit, state));
    writes += texts + chosen + sets + lists + reviews + trashWrites(edit, state);
    return writes;
}

Result<void> Store::logChange(const RecordKey &key, const QList<CellWrite> &writes, StateTables::Row &row)
{
    KOPA_ASSIGN(merge::VersionVector * heads, headsOf(row.space));
    const Change change{
        {m_device, heads->head(m_device) + 1}, m_clock.tick(wallMs()), key.type, key.id, writes};
    row.state.apply(change, *heads);
    heads->admit(change.dot);
    m_database
        ->prepare("INSERT INTO pending (n, space, type, object, started, body) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, change.dot.n)
        .bind(2, row.space)
        .bind(3, key.type)
        .bind(4, key.id)
        .bind(5, wallMs())
        .bind(6, merge::encodeChange(change))
        .run();
    return m_database->status();
}

Result<bool> Store::amendPending(const RecordKey &key, const QList<CellWrite> &writes, StateTables::Row &row)
{
    auto statement =
        m_database->prepare("SELECT n, started, body FROM pending WHERE type = ? AND object = ? AND space = ?"
                            " ORDER BY n DESC LIMIT 1");
    statement.bind(1, key.type).bind(2, key.id).bind(3, row.space);
    if (!statement.step()) {
        KOPA_TRY(m_database->status());
        return false;
    }
    const std::int64_t age = wallMs() - statement.integer(1);
    if (age < 0 || age > sittingMs)
        return false;
    KOPA_ASSIGN(Change change, merge::decodeChange(statement.blob(2), m_device));
    const qsizetype had = change.writes.size();
    const auto hasContext = [](const CellWrite &write) {
        return write.cell.field == merge::trashField || write.cell.field == merge::reviewField;
    };
    if (std::any_of(writes.begin(), writes.end(), hasContext) ||
        std::any_of(change.writes.begin(), change.writes.end(), hasContext))
        return false;
    QMap<merge::CellKey, merge::TextPatch> typed;
    for (const CellWrite &write : writes) {
        const auto known = std::find_if(change.writes.begin(), change.writes.begin() + had,
                                        [&](const CellWrite &w) { return w.cell == write.cell; });
        if (known == change.writes.begin() + had) {
            change.writes.append(write);
            continue;
        }
        if (write.parents != QList<Dot>{change.dot} || known->text.has_value() != write.text.has_value() ||
            (write.text && row.state.text(write.cell.field)->heads != write.parents))
            return false;
        if (write.text) {
            known->text->patch.append(write.text->patch);
            typed.insert(write.cell, write.text->patch);
        } else {
            known->value = write.value;
        }
    }
    change.time = m_clock.tick(wallMs());
    KOPA_ASSIGN(merge::VersionVector * heads, headsOf(row.space));
    row.state.amend(change, had, *heads, typed);
    m_database->prepare("UPDATE pending SET body = ? WHERE space = ? AND n = ?")
        .bind(1, merge::encodeChange(change))
        .bind(2, row.space)
        .bind(3, change.dot.n)
        .run();
    KOPA_TRY(m_database->status());
    return true;
}

Result<merge::VersionVector *> Store::headsOf(std::int64_t space)
{
    const auto known = m_heads.find(space);
    if (known != m_heads.end())
        return &*known;
    merge::VersionVector heads;
    {
        auto statement = m_database->prepare("SELECT device, change FROM head WHERE space = ?");
        statement.bind(1, space);
        while (statement.step())
            heads.admit({m_tables->deviceAt(statement.integer(0)), std::uint64_t(statement.integer(1))});
    }
    auto pending = m_database->prepare("SELECT max(n) FROM pending WHERE space = ?");
    pending.bind(1, space);
    if (pending.step() && !pending.isNull(0))
        heads.admit({m_device, std::uint64_t(pending.integer(0))});
    KOPA_TRY(m_database->status());
    return &*m_heads.insert(space, heads);
}

Result<std::int64_t> Store::spaceOf(const Edit &edit, const StateTables::Row &row)
{
    if (!edit.space)
        return writableSpace(row.space);
    KOPA_ASSIGN(const std::int64_t wanted, spaceRow(*edit.space));
    KOPA_ASSIGN(const std::int64_t common, writableSpace(row.row == 0 ? wanted : row.space));
    if (common != wanted)
        return Error{ErrorCode::InvalidArgument, {{QStringLiteral("field"), QStringLiteral("space")}}};
    return wanted;
}

Result<std::int64_t> Store::writableSpace(std::int64_t space)
{
    auto statement =
        m_database->prepare(space != 0 ? "SELECT row, role FROM space WHERE row = ?"
                                       : "SELECT row, role FROM space ORDER BY kind <> 1, row LIMIT 1");
    if (space != 0)
        statement.bind(1, space);
    if (!statement.step()) {
        KOPA_TRY(m_database->status());
        return ErrorCode::NotMember;
    }
    const auto role = Role(statement.integer(1));
    if (role != Role::Coordinator && role != Role::Editor)
        return ErrorCode::ReadOnly;
    return statement.integer(0);
}

} // namespace kopa
