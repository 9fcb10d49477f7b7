#include "subject_keys.h"

namespace kopa {

using crypto::SlotId;
using crypto::SubjectKey;
using merge::Change;
using merge::Withheld;

namespace {

/// The type of a record about a person; null for any other.
const RecordType *subjectType(TypeNumber number)
{
    const RecordType *type = recordType(number);
    return type && type->hasSubject() ? type : nullptr;
}

crypto::PersonalPlace placeOf(const crypto::SpaceId &space, const Change &change,
                              const merge::CellWrite &write)
{
    return {space, change.type, change.object, write.cell.field, write.cell.element};
}

bool isPersonal(const RecordType *type, const merge::CellWrite &write)
{
    const FieldType *field = type ? type->field(write.cell.field) : nullptr;
    return field && field->personal;
}

bool isPlain(const merge::CellWrite &write)
{
    return !merge::textOf(write.value).isEmpty();
}

std::optional<SubjectKey> readKey(const Statement &row, int column)
{
    QByteArray bytes = row.blob(column);
    auto key = SubjectKey::from(bytes);
    crypto::wipe(bytes);
    return key;
}

} // namespace

Result<void> SubjectKeys::seal(const SpaceRecord &space, std::int64_t row, QList<Change> &changes)
{
    for (Change &change : changes) {
        const RecordType *type = subjectType(change.type);
        const RecordKey subject{change.type, change.object};
        std::optional<Slot> slot;
        for (merge::CellWrite &write : change.writes) {
            if (!isPersonal(type, write) || !isPlain(write))
                continue;
            if (!slot) {
                KOPA_ASSIGN(slot, slotToSeal(space, row, subject));
            }
            write.value = Withheld{slot->id, crypto::sealPersonal(merge::textOf(write.value), slot->key,
                                                                  placeOf(space.id, change, write))};
        }
    }
    return {};
}

Result<SubjectKeys::Slot> SubjectKeys::slotToSeal(const SpaceRecord &space, std::int64_t row,
                                                  const RecordKey &subject)
{
    KOPA_ASSIGN(const bool erased, isErased(row, subject));
    if (!erased) {
        auto statement = m_database.prepare(
            "SELECT slot, key FROM subject_slot WHERE space = ? AND type = ? AND object = ?"
            " AND epoch = ? AND step IN (1, 2) ORDER BY slot LIMIT 1");
        statement.bind(1, row).bind(2, subject.type).bind(3, subject.id).bind(4, space.epoch);
        if (statement.step()) {
            const auto slot = SlotId::from(statement.blob(0));
            const auto key = readKey(statement, 1);
            if (!slot || !key)
                return ErrorCode::StoreDamaged;
            return Slot{*slot, *key};
        }
        KOPA_TRY(m_database.status());
    }
    const SubjectKey key = SubjectKey::random();
    const SlotId slot = crypto::slotId(key, space.id);
    if (!erased)
        insert(row, slot, subject, space.epoch, key, Step::ToPut);
    KOPA_TRY(m_database.status());
    return Slot{slot, key};
}

void SubjectKeys::insert(std::int64_t space, const SlotId &slot, const RecordKey &subject,
                         std::uint32_t epoch, const std::optional<SubjectKey> &key, Step step)
{
    auto statement =
        m_database.prepare("INSERT OR IGNORE INTO subject_slot (space, slot, type, object, epoch, key, step)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, space).bind(2, slot.toByteArray()).bind(3, subject.type).bind(4, subject.id);
    statement.bind(5, epoch).bind(7, int(step));
    QByteArray secret = key ? key->reveal() : QByteArray();
    if (key)
        statement.bind(6, secret);
    else
        statement.bindNull(6);
    statement.run();
    crypto::wipe(secret);
}

Result<void> SubjectKeys::open(const crypto::SpaceId &space, std::int64_t row, QList<Change> &changes)
{
    for (Change &change : changes) {
        const RecordType *type = subjectType(change.type);
        const RecordKey subject{change.type, change.object};
        for (merge::CellWrite &write : change.writes) {
            if (isPersonal(type, write) && isPlain(write)) {
                // Written before words were sealed: no key can be deleted, so they are hidden at least.
                KOPA_ASSIGN(const bool erased, isErased(row, subject));
                if (erased)
                    write.value = Withheld{};
            }
            const auto *withheld = std::get_if<Withheld>(&write.value);
            if (!withheld || withheld->sealed.isEmpty())
                continue;
            KOPA_ASSIGN(const auto key, keyOf(row, withheld->slot, subject));
            if (!key)
                continue;
            auto text = crypto::openPersonal(withheld->sealed, *key, placeOf(space, change, write));
            if (text.ok())
                write.value = std::move(text).value();
        }
    }
    return {};
}

Result<std::optional<SubjectKey>> SubjectKeys::keyOf(std::int64_t space, const SlotId &slot,
                                                     const RecordKey &subject)
{
    {
        auto statement = m_database.prepare(
            "SELECT key FROM subject_slot WHERE space = ? AND slot = ? AND type = ? AND object = ?");
        statement.bind(1, space).bind(2, slot.toByteArray()).bind(3, subject.type).bind(4, subject.id);
        if (statement.step())
            return readKey(statement, 0);
    }
    KOPA_TRY(m_database.status());
    KOPA_ASSIGN(const bool erased, isErased(space, subject));
    insert(space, slot, subject, 0, std::nullopt, erased ? Step::ToErase : Step::Wanted);
    KOPA_TRY(m_database.status());
    return std::optional<SubjectKey>();
}

Result<bool> SubjectKeys::isErased(std::int64_t space, const RecordKey &subject)
{
    auto statement =
        m_database.prepare("SELECT 1 FROM erased_subject WHERE space = ? AND type = ? AND object = ?");
    statement.bind(1, space).bind(2, subject.type).bind(3, subject.id);
    const bool erased = statement.step();
    KOPA_TRY(m_database.status());
    return erased;
}

QList<SlotId> SubjectKeys::slotsOf(std::int64_t space, const RecordKey &subject)
{
    QList<SlotId> all;
    auto statement = m_database.prepare(
        "SELECT slot FROM subject_slot WHERE space = ? AND type = ? AND object = ? ORDER BY slot");
    statement.bind(1, space).bind(2, subject.type).bind(3, subject.id);
    while (statement.step())
        all.append(SlotId::from(statement.blob(0)).value_or(SlotId{}));
    return all;
}

Result<bool> SubjectKeys::erase(std::int64_t space, const RecordKey &subject, const QStringList &slotIds)
{
    m_database.prepare("INSERT OR IGNORE INTO erased_subject (space, type, object) VALUES (?, ?, ?)")
        .bind(1, space)
        .bind(2, subject.type)
        .bind(3, subject.id)
        .run();
    bool forgot = m_database.changes() > 0;
    for (const QString &text : slotIds)
        if (const auto slot = SlotId::from(QByteArray::fromHex(text.toLatin1())))
            insert(space, *slot, subject, 0, std::nullopt, Step::ToErase);
    const QList<SlotId> all = slotsOf(space, subject);
    for (const SlotId &slot : all) {
        m_database
            .prepare("UPDATE subject_slot SET key = NULL, step = 3 WHERE space = ? AND slot = ? AND type = ?"
                     " AND object = ? AND step < 3")
            .bind(1, space)
            .bind(2, slot.toByteArray())
            .bind(3, subject.type)
            .bind(4, subject.id)
            .run();
        forgot = forgot || m_database.changes() > 0;
    }
    KOPA_TRY(m_database.status());
    return forgot;
}

} // namespace kopa
