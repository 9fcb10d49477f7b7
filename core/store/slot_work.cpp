#include "subject_keys.h"

namespace kopa {

using crypto::SlotId;

Result<crypto::SpaceKey> SubjectKeys::spaceKey(std::int64_t space, std::uint32_t epoch, crypto::KeyId *id)
{
    auto statement = m_database.prepare("SELECT key, key_id FROM epoch_key WHERE space = ? AND epoch = ?");
    statement.bind(1, space).bind(2, epoch);
    QByteArray bytes = statement.step() ? statement.blob(0) : QByteArray();
    const auto key = crypto::SpaceKey::from(bytes);
    crypto::wipe(bytes);
    if (key)
        *id = crypto::KeyId::from(statement.blob(1)).value_or(crypto::KeyId{});
    KOPA_TRY(m_database.status());
    if (!key)
        return ErrorCode::KeyMissing;
    return *key;
}

Result<SlotWork> SubjectKeys::work(const crypto::SpaceId &space, std::int64_t row, std::uint64_t limit)
{
    struct Known
    {
        SlotId slot;
        std::uint32_t epoch = 0;
        QByteArray key;
        Step step = Step::Wanted;
    };
    QList<Known> known;
    {
        auto statement = m_database.prepare("SELECT slot, max(epoch), max(key), max(step) FROM subject_slot"
                                            " WHERE space = ?1 AND step IN (0, 2, 3) GROUP BY slot"
                                            " ORDER BY max(step) = 0, random() LIMIT ?2");
        statement.bind(1, row).bind(2, limit);
        while (statement.step())
            known.append(Known{SlotId::from(statement.blob(0)).value_or(SlotId{}),
                               std::uint32_t(statement.integer(1)), statement.blob(2),
                               Step(statement.integer(3))});
    }
    KOPA_TRY(m_database.status());
    SlotWork work;
    for (Known &one : known) {
        const auto key = crypto::SubjectKey::from(one.key);
        crypto::wipe(one.key);
        crypto::KeyId id;
        if (one.step == Step::Wanted)
            work.wanted.append(one.slot);
        else if (one.step == Step::ToErase)
            work.erasures.append(one.slot);
        else if (const auto spaceKeyOf = spaceKey(row, one.epoch, &id); key && spaceKeyOf.ok())
            work.puts.append({one.slot, crypto::sealSlot(*key, space, one.epoch, id, *spaceKeyOf)});
    }
    return work;
}

Result<QList<QPair<SlotId, crypto::SlotContent>>> SubjectKeys::kept(const crypto::SpaceId &space,
                                                                    std::int64_t row)
{
    QList<QPair<SlotId, crypto::SlotContent>> all;
    auto statement = m_database.prepare("SELECT DISTINCT slot, epoch, key FROM subject_slot WHERE space = ?"
                                        " AND step IN (1, 2) ORDER BY slot");
    statement.bind(1, row);
    while (statement.step()) {
        const auto slot = SlotId::from(statement.blob(0)).value_or(SlotId{});
        QByteArray bytes = statement.blob(2);
        const auto key = crypto::SubjectKey::from(bytes);
        crypto::wipe(bytes);
        const auto epoch = std::uint32_t(statement.integer(1));
        crypto::KeyId id;
        if (const auto sealing = spaceKey(row, epoch, &id); key && sealing.ok())
            all.append({slot, crypto::sealSlot(*key, space, epoch, id, *sealing)});
    }
    KOPA_TRY(m_database.status());
    return all;
}

Result<void> SubjectKeys::mayLack(std::int64_t space, const QList<SlotId> &slotIds)
{
    for (const SlotId &slot : slotIds)
        m_database.prepare("UPDATE subject_slot SET step = 2 WHERE space = ? AND slot = ? AND step = 1")
            .bind(1, space)
            .bind(2, slot.toByteArray())
            .run();
    return m_database.status();
}

Result<void> SubjectKeys::settle(std::int64_t space, const SlotWork &done)
{
    const auto step = [&](const SlotId &slot, Step from, Step to) {
        m_database.prepare("UPDATE subject_slot SET step = ? WHERE space = ? AND slot = ? AND step = ?")
            .bind(1, int(to))
            .bind(2, space)
            .bind(3, slot.toByteArray())
            .bind(4, int(from))
            .run();
    };
    for (const auto &put : done.puts)
        step(put.first, Step::ToPut, Step::Kept);
    for (const SlotId &slot : done.erasures)
        step(slot, Step::ToErase, Step::Erased);
    return m_database.status();
}

Result<void> SubjectKeys::begin(std::int64_t space)
{
    m_database.prepare("UPDATE subject_slot SET step = step + 1 WHERE space = ? AND step = 1")
        .bind(1, space)
        .run();
    m_database.prepare("UPDATE subject_slot SET step = step - 1 WHERE space = ? AND step = 4")
        .bind(1, space)
        .run();
    return m_database.status();
}

Result<QList<RecordKey>> SubjectKeys::take(const crypto::SpaceId &space, std::int64_t row, const SlotId &slot,
                                           const crypto::SlotContent &content)
{
    crypto::KeyId id;
    const auto sealing = spaceKey(row, content.epoch, &id);
    QList<RecordKey> subjects;
    if (!sealing.ok() || id != content.key)
        return subjects;
    const auto key = crypto::openSlot(content, slot, space, *sealing);
    if (!key.ok())
        return subjects;
    {
        auto statement = m_database.prepare(
            "SELECT type, object FROM subject_slot WHERE space = ? AND slot = ? AND step = 0");
        statement.bind(1, row).bind(2, slot.toByteArray());
        while (statement.step())
            subjects.append({TypeNumber(statement.integer(0)), statement.text(1)});
    }
    QByteArray secret = key->reveal();
    m_database
        .prepare("UPDATE subject_slot SET key = ?, epoch = ?, step = 1 WHERE space = ? AND slot = ?"
                 " AND step = 0")
        .bind(1, secret)
        .bind(2, content.epoch)
        .bind(3, row)
        .bind(4, slot.toByteArray())
        .run();
    crypto::wipe(secret);
    KOPA_TRY(m_database.status());
    return subjects;
}

} // namespace kopa
