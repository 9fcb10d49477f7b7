#include "test_device.h"

#include "core/crypto/secret_box.h"

namespace kopa::sync {

using namespace crypto;

TestDevice::TestDevice(const DeviceKeys &device, const TestSpace &space) : keys(device), m_space(&space) {}

EnvelopeHeader TestDevice::nextHeader() const
{
    EnvelopeHeader header;
    header.space = m_space->log.space();
    header.key = keyId(m_space->made.key, header.space, 0);
    header.device = keys.id();
    header.seq = m_seq + 1;
    header.previous = m_previous;
    header.logSeq = m_space->log.headSeq();
    header.logHash = m_space->log.headHash();
    return header;
}

QByteArray TestDevice::sealed(const EnvelopeHeader &header, const QByteArray &text) const
{
    return sealEnvelope(header, cutBody(text).value().first(), m_space->made.key, keys.signing.secret);
}

QByteArray TestDevice::envelope(const QByteArray &text, qsizetype bytes)
{
    QByteArray body = text;
    if (bytes > text.size())
        body += randomBytes(bytes - text.size());
    QByteArray made = sealed(nextHeader(), body);
    ++m_seq;
    m_previous = envelopeHash(made);
    return made;
}

QByteArray TestDevice::textOf(const QByteArray &envelope) const
{
    return joinBody({openEnvelope(parseEnvelope(envelope).value(), m_space->made.key).value()}).value();
}

SpaceRequest TestDevice::request(const QList<QByteArray> &envelopes) const
{
    SpaceRequest request;
    request.space = m_space->log.space();
    request.logHave = logHave;
    request.claimsHave = claimsHave;
    request.cursor = cursor;
    request.ownHave = m_seq;
    request.envelopes = envelopes;
    return request;
}

ExchangeRequest exchangeOf(const QList<SpaceRequest> &spaces, std::uint64_t limitBytes)
{
    return {randomBytes(nonceBytes), limitBytes, spaces};
}

} // namespace kopa::sync
