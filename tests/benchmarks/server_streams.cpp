#include "http_client.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/idle.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <unistd.h>
#include <vector>

// Devices that listen for notices and do nothing else. Says "open N" once all have had their first event, and
// lets go when standard input ends.
//   kopa_server_streams PORT KEY COUNT [tls]

namespace kopa::benchmark {
namespace {

/// A connection that stays, plain or with TLS whose certificate is not looked at: that is not what is
/// measured.
class Line
{
public:
    Line(std::uint16_t port, SSL_CTX *tls) : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
        if (!tls)
            return;
        m_tls = SSL_new(tls);
        SSL_set_fd(m_tls, m_socket);
        if (SSL_connect(m_tls) != 1)
            qFatal("no TLS");
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line()
    {
        SSL_free(m_tls);
        close(m_socket);
    }

    void send(const QByteArray &bytes)
    {
        const auto sent = m_tls ? SSL_write(m_tls, bytes.constData(), int(bytes.size()))
                                : ::send(m_socket, bytes.constData(), std::size_t(bytes.size()), 0);
        if (sent != bytes.size())
            qFatal("the connection was lost");
    }
    /// Until this has come.
    QByteArray receive(const QByteArray &until, qsizetype more = 0)
    {
        QByteArray got;
        while (!got.contains(until) || got.size() < got.indexOf(until) + until.size() + more) {
            char piece[4096];
            const auto size =
                m_tls ? SSL_read(m_tls, piece, sizeof piece) : ::recv(m_socket, piece, sizeof piece, 0);
            if (size <= 0)
                qFatal("the connection was lost after: %s", got.constData());
            got.append(piece, size);
        }
        return got;
    }

private:
    int m_socket;
    SSL *m_tls = nullptr;
};

void listen(Line &line, const crypto::VerifyKey &server)
{
    using namespace sync;
    const crypto::SigningPair keys = crypto::newSigningPair();
    const QByteArray greeting = HelloRequest{keys.verify, crypto::randomBytes(nonceBytes)}.encode();
    line.send(server::httpRequest("POST", helloPath, greeting));
    const QByteArray head = line.receive("\r\n\r\n");
    const qsizetype begin = head.indexOf("Content-Length: ") + 16;
    const qsizetype length = head.mid(begin, head.indexOf('\r', begin) - begin).toLongLong();
    QByteArray body = head.sliced(head.indexOf("\r\n\r\n") + 4);
    if (body.size() < length)
        body += line.receive("", length - body.size());
    const auto hello = HelloAnswer::parse(body.first(length));
    if (!hello.ok())
        qFatal("the server does not greet");
    const QByteArray asking = IdleRequest{crypto::randomBytes(nonceBytes), HeadsSummary::of({})}.encode();
    const auto signature = signRequest({"POST", livePath, asking, server, hello->challenge}, keys.secret);
    line.send(server::httpRequest("POST", livePath, asking,
                                  {{deviceHeader, headerText(keys.verify.toByteArray())},
                                   {challengeHeader, headerText(hello->challenge)},
                                   {signatureHeader, headerText(signature.toByteArray())}}));
    line.receive("\n\n");
}

int run(std::uint16_t port, const crypto::VerifyKey &server, int count, bool encrypted)
{
    SSL_CTX *const tls = encrypted ? SSL_CTX_new(TLS_client_method()) : nullptr;
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < count; ++i) {
        lines.push_back(std::make_unique<Line>(port, tls));
        listen(*lines.back(), server);
    }
    std::printf("open %d\n", count);
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    lines.clear();
    SSL_CTX_free(tls);
    return 0;
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    if (argc < 4 || !kopa::crypto::initialise())
        return 2;
    const auto key = kopa::sync::fromHeaderText(argv[2]);
    return kopa::benchmark::run(std::uint16_t(std::atoi(argv[1])),
                                kopa::crypto::VerifyKey::from(key.value_or(QByteArray())).value(),
                                std::atoi(argv[3]), argc > 4 && std::strcmp(argv[4], "tls") == 0);
}
