#include "newer_device.h"

namespace kopa {

QByteArray NewerDevice::write(TypeNumber type, const QString &object, const QList<merge::CellWrite> &writes)
{
    const merge::Change change{{id(), ++m_changes},
                               merge::HybridTime::fromMilliseconds(1'600'000'000'000 + qint64(m_changes)),
                               type,
                               object,
                               writes};
    return seal(merge::encodeBody({{}, {change}}));
}

QByteArray NewerDevice::seal(const QByteArray &body)
{
    crypto::EnvelopeHeader header;
    header.space = testSpace().id;
    header.key = testSpace().keyId;
    header.device = id();
    header.seq = ++m_seq;
    header.previous = m_previous;
    header.logHash = testSpace().logHash;
    const QByteArray bytes =
        crypto::sealEnvelope(header, must(crypto::cutBody(body)).first(), *testSpace().key, m_keys.secret);
    m_previous = crypto::envelopeHash(bytes);
    return bytes;
}

} // namespace kopa
