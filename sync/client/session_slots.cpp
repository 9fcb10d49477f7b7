#include "session.h"

namespace kopa::sync {

bool concernsAll(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerKeyMismatch:
    case ErrorCode::CertificateMismatch:
    case ErrorCode::CaptivePortal:
    case ErrorCode::TlsInspected:
    case ErrorCode::ServerBusy:
    case ErrorCode::StoreLocked:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

/// A server that does not keep the space yet is sent no envelopes in the exchange that founds it.
bool Session::hasSlots(const SpaceId &space) const
{
    const auto known = m_spaces.constFind(space);
    return known != m_spaces.constEnd() && known->log && !known->record.generation.isEmpty() &&
           !m_done.contains(space);
}

/// A space whose keys could not be put is taken out: its envelopes would come before them.
Result<void> Session::putSlots(Outgoing &outgoing)
{
    for (qsizetype i = outgoing.spaces.size() - 1; i >= 0; --i) {
        const SpaceId id = outgoing.spaces[i];
        if (!hasSlots(id) || m_closed.contains(id))
            continue;
        const auto put = m_slots.put(m_spaces[id].record);
        if (put.ok())
            continue;
        if (concernsAll(put.error()))
            return put;
        if (sendsNothingMore(id, put.error())) {
            outgoing.request.spaces[i].envelopes.clear();
            continue;
        }
        fail(id, put.error());
        outgoing.spaces.removeAt(i);
        outgoing.request.spaces.removeAt(i);
    }
    return {};
}

/// Words whose keys do not come stay withheld; the space goes on.
Result<void> Session::fetchSlots(const Outgoing &outgoing)
{
    for (const SpaceId &id : outgoing.spaces) {
        if (!hasSlots(id))
            continue;
        const auto fetched = m_slots.fetch(m_spaces[id].record);
        if (fetched.ok())
            continue;
        if (concernsAll(fetched.error()))
            return fetched;
        if (!m_error)
            m_error = fetched.error();
    }
    return {};
}

} // namespace kopa::sync
