#include "http_client.h"

#include "sync/protocol/hello.h"
#include "sync/protocol/message_signature.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kopa::server {

using namespace sync;

WireConnection::WireConnection(std::uint16_t port) : m_socket(socket(AF_INET, SOCK_STREAM, 0))
{
    const timeval patience{20, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

WireConnection::~WireConnection()
{
    close();
}

void WireConnection::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void WireConnection::endSending()
{
    shutdown(m_socket, SHUT_WR);
}

bool WireConnection::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto step =
            ::send(m_socket, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (step <= 0)
            return false;
        sent += step;
    }
    return true;
}

bool WireConnection::fill()
{
    char piece[65536];
    const auto size = ::recv(m_socket, piece, sizeof piece, 0);
    if (size <= 0)
        return false;
    m_received.append(piece, size);
    return true;
}

std::optional<WireAnswer> WireConnection::receive()
{
    while (!m_received.contains("\r\n\r\n")) {
        if (!fill())
            return std::nullopt;
    }
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    WireAnswer answer;
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1))
        answer.headers.insert(line.left(line.indexOf(':')).toLower(),
                              line.mid(line.indexOf(':') + 1).trimmed());
    m_received = m_received.sliced(end + 4);
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!fill())
            return std::nullopt;
    }
    answer.body = m_received.first(length);
    m_received = m_received.sliced(length);
    return answer;
}

std::optional<QByteArray> WireConnection::receiveChunk()
{
    while (!m_received.contains("\r\n")) {
        if (!fill())
            return std::nullopt;
    }
    const qsizetype begin = m_received.indexOf("\r\n") + 2;
    const qsizetype size = m_received.left(begin - 2).toLongLong(nullptr, 16);
    while (m_received.size() < begin + size + 2) {
        if (!fill())
            return std::nullopt;
    }
    const QByteArray chunk = m_received.mid(begin, size);
    m_received = m_received.sliced(begin + size + 2);
    return chunk;
}

QByteArray httpRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const QHash<QByteArray, QByteArray> &headers)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request += header.key() + ": " + header.value() + "\r\n";
    if (!headers.contains("Content-Length") && !headers.contains("Transfer-Encoding"))
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

std::optional<WireAnswer> WireDevice::hello()
{
    const QByteArray body = HelloRequest{m_keys.verify, crypto::randomBytes(nonceBytes)}.encode();
    auto answer = request(httpRequest("POST", helloPath, body), body);
    if (answer && answer->status == 200)
        challenge = HelloAnswer::parse(answer->body).value().challenge;
    return answer;
}

QByteArray WireDevice::signedRequest(const QByteArray &body, const QByteArray &path) const
{
    const auto signature = signRequest({"POST", path, body, m_server, challenge}, m_keys.secret);
    return httpRequest("POST", path, body,
                       {{deviceHeader, headerText(m_keys.verify.toByteArray())},
                        {challengeHeader, headerText(challenge)},
                        {signatureHeader, headerText(signature.toByteArray())}});
}

std::optional<WireAnswer> WireDevice::exchange(const ExchangeRequest &exchange)
{
    const QByteArray body = exchange.encode();
    return request(signedRequest(body), body);
}

std::optional<WireAnswer> WireDevice::ask(const QByteArray &path, const QByteArray &body)
{
    return request(signedRequest(body, path), body);
}

std::optional<WireAnswer> WireDevice::request(const QByteArray &bytes, const QByteArray &body) const
{
    WireConnection connection(m_port);
    if (!connection.send(bytes))
        return std::nullopt;
    auto answer = connection.receive();
    if (!answer)
        return std::nullopt;
    const auto signature = fromHeaderText(answer->headers.value(QByteArray(serverSignatureHeader).toLower()));
    if (!signature ||
        !verifyAnswer({body, answer->status, answer->body},
                      crypto::Signature::from(*signature).value_or(crypto::Signature{}), m_server))
        qFatal("the server's signature does not hold");
    return answer;
}

} // namespace kopa::server
