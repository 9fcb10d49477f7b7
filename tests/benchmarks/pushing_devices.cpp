#include "pushing_devices.h"

namespace kopa::benchmark {

using namespace sync;

PushingDevice::PushingDevice(std::uint16_t port, const crypto::VerifyKey &server)
    : m_server(server), m_wire(port, server, m_device.keys.signing)
{
    if (port == 0)
        return;
    SpaceRequest founding = m_device.request();
    founding.newEntries = withoutReceipts(m_space.entries);
    const auto greeted = m_wire.hello();
    const auto founded = greeted ? m_wire.exchange(exchangeOf({founding})) : std::nullopt;
    if (!founded || founded->status != 200)
        qFatal("the server does not take a space");
    m_device.logHave = m_space.log.entryCount();
}

/// In a space of one's own the position is the number of one's own envelopes.
QByteArray PushingDevice::nextBody(int envelopes, qsizetype bytes, QList<QByteArray> *made)
{
    SpaceRequest request = m_device.request();
    request.cursor = m_made;
    request.ownHave = m_made;
    for (int i = 0; i < envelopes; ++i)
        request.envelopes.append(m_device.envelope(QByteArray::number(m_made++), bytes));
    if (made)
        *made = request.envelopes;
    return exchangeOf({request}).encode();
}

QList<QByteArray> PushingDevice::requests(int count, int envelopesEach, qsizetype bytes)
{
    QList<QByteArray> all;
    for (int i = 0; i < count; ++i)
        all.append(m_wire.signedRequest(nextBody(envelopesEach, bytes)));
    return all;
}

PushingDevice::Bare PushingDevice::bare(int envelopesEach, qsizetype bytes)
{
    Bare made;
    made.challenge = QByteArray(challengeBytes, 'c');
    made.body = nextBody(envelopesEach, bytes, &made.envelopes);
    made.signature = signRequest({"POST", exchangePath, made.body, m_server, made.challenge},
                                 m_device.keys.signing.secret);
    return made;
}

std::uint64_t PushingDevice::stored()
{
    SpaceRequest request = m_device.request();
    request.cursor = m_made;
    request.ownHave = m_made;
    const auto answer = m_wire.exchange(exchangeOf({request}));
    if (!answer || answer->status != 200)
        return 0;
    const auto read = ExchangeAnswer::parse(answer->body);
    return read.ok() ? read->spaces.first().ownHeadSeq : 0;
}

} // namespace kopa::benchmark
