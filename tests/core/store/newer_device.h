#pragma once

#include "test_store.h"

namespace kopa {

/// A device that runs a version of Kopa which does not exist yet: it writes types, fields and values that
/// this one does not know, in envelopes that are otherwise right.
class NewerDevice
{
public:
    /// The next envelope, with one change of these writes in it.
    QByteArray write(TypeNumber type, const QString &object, const QList<merge::CellWrite> &writes);
    /// The next envelope, its body as given.
    QByteArray seal(const QByteArray &body);

    crypto::DeviceId id() const { return crypto::deviceId(m_keys.verify); }

private:
    crypto::SigningPair m_keys = crypto::newSigningPair();
    std::uint64_t m_changes = 0;
    std::uint64_t m_seq = 0;
    crypto::Hash m_previous;
};

} // namespace kopa
