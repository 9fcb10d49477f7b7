#include "core/records/erasure.h"
#include "core/records/member_profile.h"
#include "core/records/retention.h"
#include "store.h"

#include <QDateTime>

namespace kopa {

using merge::Change;
using merge::Dot;
using merge::Value;

Result<SlotWork> Store::slotWork(const crypto::SpaceId &space, std::uint64_t limit)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    return m_subjects->work(space, row, limit);
}

Result<void> Store::settleSlots(const crypto::SpaceId &space, const SlotWork &done)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    KOPA_TRY(m_subjects->settle(row, done));
    return transaction.commit();
}

Result<void> Store::beginSlotsAgain(const crypto::SpaceId &space)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    KOPA_TRY(m_subjects->begin(row));
    return transaction.commit();
}

Result<void> Store::takeSlots(const crypto::SpaceId &space,
                              const QList<QPair<crypto::SlotId, crypto::SlotContent>> &found)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    QSet<RecordKey> readable;
    for (const auto &[slot, content] : found) {
        KOPA_ASSIGN(const QList<RecordKey> subjects, m_subjects->take(space, row, slot, content));
        readable.unite(QSet<RecordKey>(subjects.begin(), subjects.end()));
    }
    m_opened.clear();
    for (const RecordKey &key : std::as_const(readable))
        KOPA_TRY(reform(key));
    return transaction.commit();
}

Result<void> Store::reform(const RecordKey &key)
{
    KOPA_ASSIGN(StateTables::Row row, m_tables->load(key));
    if (row.row == 0)
        return {};
    KOPA_ASSIGN(const QList<Change> log, changesOf(key, nullptr));
    QHash<Dot, const Change *> byDot;
    for (const Change &change : log)
        byDot.insert(change.dot, &change);
    row.state.reform([&](const merge::CellKey &cell, const merge::Write &write) -> Value {
        const Change *change = byDot.value(write.dot);
        for (const merge::CellWrite &written : change ? change->writes : QList<merge::CellWrite>())
            if (written.cell == cell)
                return written.value;
        return write.value;
    });
    m_changed.keys.insert(key);
    return m_tables->save(key, row);
}

Result<void> Store::eraseSubject(const RecordKey &key, const QString &reason)
{
    const RecordType *type = recordType(key.type);
    if (!type || !type->hasSubject())
        return Error{ErrorCode::InvalidArgument, {{QStringLiteral("field"), QStringLiteral("type")}}};
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const Record subject, record(key));
    Edit order{{erasure::type().number, key.id}};
    order.fields = {{erasure::subjectType, QString(type->key)},
                    {erasure::reason, reason},
                    {erasure::when, QDateTime::fromMSecsSinceEpoch(wallMs(), Qt::UTC).toString(Qt::ISODate)}};
    if (!subject.space.isZero()) {
        KOPA_ASSIGN(const std::int64_t space, spaceRow(subject.space));
        QStringList slotIds;
        const QList<crypto::SlotId> known = m_subjects->slotsOf(space, key);
        for (const crypto::SlotId &slot : known)
            slotIds.append(QString::fromLatin1(slot.toHex()));
        order.sets = {{erasure::slotIds, slotIds, {}}};
        order.space = subject.space;
    }
    KOPA_TRY(apply(order));
    return commitErasures(transaction);
}

Result<void> Store::carryOut(std::int64_t space, const QString &id, const merge::ObjectState &order)
{
    const RecordType *type = recordType(merge::textOf(order.value(erasure::subjectType)));
    if (!type || !type->hasSubject())
        return {};
    const RecordKey subject{type->number, id};
    KOPA_TRY(sealPendingWords(space, subject));
    KOPA_ASSIGN(const bool forgot, m_subjects->erase(space, subject, order.elements(erasure::slotIds)));
    if (!forgot)
        return {};
    m_opened.clear();
    KOPA_ASSIGN(const StateTables::Row row, m_tables->load(subject));
    if (row.space == space) {
        KOPA_TRY(reform(subject));
        KOPA_TRY(index({subject.type, row.row}));
    }
    // What was deleted stays in older segments of the index until they are merged.
    m_database->execute("INSERT INTO search (search) VALUES ('optimize')");
    m_database->execute("PRAGMA journal_size_limit = 0");
    m_erased = true;
    return m_database->status();
}

Result<void> Store::carryOutIfOrdered(std::int64_t space, const RecordKey &key, const StateTables::Row &row)
{
    return key.type == erasure::type().number ? carryOut(space, key.id, row.state) : Result<void>();
}

Result<void> Store::refusePersonal(const Edit &edit, std::int64_t space)
{
    const RecordType *type = recordType(edit.key.type);
    if (!type || !type->hasSubject())
        return {};
    KOPA_ASSIGN(const bool erased, m_subjects->isErased(space, edit.key));
    for (const FieldEdit &field : edit.fields) {
        const FieldType *known = type->field(field.field);
        if (erased && known && known->personal)
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), QString(known->key)},
                          {QStringLiteral("value"), QStringLiteral("erased")}}};
    }
    return {};
}

Result<void> Store::sealPendingWords(std::int64_t space, const RecordKey &subject)
{
    QList<QPair<std::int64_t, QByteArray>> pending;
    {
        auto statement =
            m_database->prepare("SELECT n, body FROM pending WHERE space = ? AND type = ? AND object = ?");
        statement.bind(1, space).bind(2, subject.type).bind(3, subject.id);
        while (statement.step())
            pending.append({statement.integer(0), statement.blob(1)});
    }
    KOPA_TRY(m_database->status());
    if (pending.isEmpty())
        return {};
    KOPA_ASSIGN(const SpaceRecord record, spaceAt(space));
    for (const auto &[n, body] : std::as_const(pending)) {
        KOPA_ASSIGN(const Change change, merge::decodeChange(body, m_device));
        QList<Change> sealed{change};
        KOPA_TRY(m_subjects->seal(record, space, sealed));
        m_database->prepare("UPDATE pending SET body = ? WHERE space = ? AND n = ?")
            .bind(1, merge::encodeChange(sealed.first()))
            .bind(2, space)
            .bind(3, n)
            .run();
    }
    return m_database->status();
}

Result<void> Store::commitErasures(Transaction &transaction)
{
    const auto committed = transaction.commit();
    // The journal was cut: nothing of what stood in the file before is left beside it.
    if (std::exchange(m_erased, false))
        m_database->execute("PRAGMA journal_size_limit = -1");
    return committed;
}

Result<std::optional<ErasureOrder>> Store::erasureOf(const RecordKey &key)
{
    const RecordType *type = recordType(key.type);
    KOPA_ASSIGN(const StateTables::Row row, m_tables->load({erasure::type().number, key.id}));
    const auto live = row.state.cell({erasure::subjectType}).live();
    if (!type || live.isEmpty() || merge::textOf(live.last().value) != type->key)
        return std::optional<ErasureOrder>();
    return std::optional(ErasureOrder{live.last().dot.device, live.last().time.milliseconds(),
                                      merge::textOf(row.state.value(erasure::reason))});
}

Result<int> Store::retentionMonths()
{
    const auto kept = record({retention::type().number, retention::id()});
    if (!kept.ok() && kept.error().code != ErrorCode::NotFound)
        return kept.error();
    return kept.ok() ? int(kept->integer(retention::contactMonths)) : 0;
}

Result<void> Store::setRetentionMonths(int months)
{
    constexpr int atMost = 1200;
    if (months < 0 || months > atMost)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("contact_months")},
                      {QStringLiteral("value"), QString::number(months)}}};
    return write({.key = {retention::type().number, retention::id()},
                  .fields = {{.field = retention::contactMonths, .value = std::int64_t(months)}}});
}

/// True while any words about a person are readable.
static bool hasWords(const Record &record)
{
    return std::any_of(record.type->fields.begin(), record.type->fields.end(), [&](const FieldType &field) {
        return field.personal && !record.text(field.number).isEmpty();
    });
}

Result<QList<DueSubject>> Store::dueForErasure(std::int64_t nowMs)
{
    KOPA_ASSIGN(const int months, retentionMonths());
    const auto now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const std::int64_t untouched = months > 0 ? now.addMonths(-months).toMSecsSinceEpoch() : INT64_MIN;
    const std::int64_t trashed = now.addDays(-retention::trashDays).toMSecsSinceEpoch();
    QList<DueSubject> due;
    for (const RecordType *type : recordTypes()) {
        if (!type->hasSubject())
            continue;
        QList<std::int64_t> rows;
        {
            auto statement = m_database->prepare(
                "SELECT row FROM \"" + QByteArray(type->key.data(), type->key.size()) + "\" ORDER BY id");
            while (statement.step())
                rows.append(statement.integer(0));
        }
        for (const std::int64_t row : std::as_const(rows)) {
            KOPA_ASSIGN(const Record record, m_tables->recordAt(*type, row));
            const std::int64_t touched = record.state.changed().milliseconds();
            const bool inTrash = record.state.trashed();
            const bool over = inTrash                           ? touched < trashed
                              : type != &member_profile::type() ? touched < untouched
                                                                : false;
            if (over && hasWords(record))
                due.append({{type->number, record.id}, inTrash, touched, nameOfSubject(record)});
        }
    }
    KOPA_TRY(m_database->status());
    return due;
}

} // namespace kopa
