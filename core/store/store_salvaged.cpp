#include "checkpoints.h"
#include "store.h"

namespace kopa {

Result<void> Store::startAnew()
{
    if (!m_salvaged)
        return ErrorCode::InvalidArgument;
    m_database->setReadOnly(false);
    auto made = makeOrdinary();
    if (!made.ok()) {
        m_database->setReadOnly(true);
        return made;
    }
    m_salvaged = false;
    m_changed.all = true;
    return renewIfDue();
}

Result<void> Store::makeOrdinary()
{
    bool broken = false;
    {
        auto own =
            m_database->prepare("SELECT max(seq) > count(*) FROM envelope WHERE device = ? GROUP BY space");
        own.bind(1, m_tables->deviceRow(m_device));
        while (own.step())
            broken = broken || own.integer(0) != 0;
    }
    KOPA_TRY(m_database->status());
    // What this device said after a gap in its own chain can follow nothing: another device says it again.
    if (broken) {
        KOPA_TRY(renewDevice(false));
        m_renewed = true;
    }
    // Of what a checkpoint told, nobody can say here whether all of it was saved.
    KOPA_ASSIGN(const auto all, spaces());
    for (const SpaceRecord &space : all) {
        Checkpoints checkpoints(*this);
        KOPA_ASSIGN(const auto origin, checkpoints.origin(space.id));
        if (!origin)
            continue;
        KOPA_TRY(checkpoints.drop(space.id));
        KOPA_TRY(checkpoints.forgetOrigin(space.id));
    }
    Transaction transaction(*m_database);
    KOPA_TRY(dropStranded());
    m_database->execute("DELETE FROM local WHERE key = 'salvage'");
    KOPA_TRY(makeState());
    return transaction.commit();
}

Result<void> Store::dropStranded()
{
    struct Gap
    {
        std::int64_t space;
        std::int64_t device;
        std::int64_t last; ///< before the gap
    };
    QList<Gap> gaps;
    {
        auto statement = m_database->prepare(
            "SELECT space, device, min(seq) FROM (SELECT space, device, 0 AS seq FROM envelope UNION"
            " SELECT space, device, seq FROM envelope) here WHERE NOT EXISTS (SELECT 1 FROM envelope e"
            " WHERE e.space = here.space AND e.device = here.device AND e.seq = here.seq + 1)"
            " GROUP BY space, device");
        while (statement.step())
            gaps.append({statement.integer(0), statement.integer(1), statement.integer(2)});
    }
    for (const Gap &gap : std::as_const(gaps)) {
        m_database
            ->prepare("DELETE FROM touched WHERE envelope IN (SELECT row FROM envelope WHERE space = ? AND"
                      " device = ? AND seq > ?)")
            .bind(1, gap.space)
            .bind(2, gap.device)
            .bind(3, gap.last)
            .run();
        m_database->prepare("DELETE FROM envelope WHERE space = ? AND device = ? AND seq > ?")
            .bind(1, gap.space)
            .bind(2, gap.device)
            .bind(3, gap.last)
            .run();
        m_database->prepare("DELETE FROM head WHERE space = ? AND device = ? AND seq > ?")
            .bind(1, gap.space)
            .bind(2, gap.device)
            .bind(3, gap.last)
            .run();
    }
    m_database->execute(
        "INSERT INTO head (space, device, seq, hash, change, time, newest, log_seq)"
        " SELECT space, device, seq, hash, change, 0, change, 0 FROM envelope e WHERE seq = (SELECT max(seq)"
        " FROM envelope f WHERE f.space = e.space AND f.device = e.device) AND NOT EXISTS"
        " (SELECT 1 FROM head h WHERE h.space = e.space AND h.device = e.device);"
        // The server tells everything again; what is here is known and passed over.
        "UPDATE space SET cursor = 0");
    return m_database->status();
}

} // namespace kopa
