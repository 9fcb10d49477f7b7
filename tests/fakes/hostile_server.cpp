#include "hostile_server.h"

#include <QFile>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kopa::server {

namespace {

constexpr int pollMs = 20;
constexpr int silenceMs = 5000;
const QString generationSuffix = QStringLiteral(".generation");

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

HostileServer::HostileServer()
{
    open();
    m_listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 16) != 0)
        qFatal("no free port on loopback");
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HostileServer::~HostileServer()
{
    m_stopping = true;
    m_thread.join();
    close(m_listener);
}

QString HostileServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

void HostileServer::open()
{
    ApiLimits limits;
    limits.deviceAtOnce = limits.strangerAtOnce = 1'000'000;
    m_api.reset();
    m_log = SqliteLog::open(m_store).value();
    m_api = std::make_unique<Api>(*m_log, limits);
}

void HostileServer::setLie(Lie lie)
{
    const std::lock_guard lock(m_mutex);
    m_lie = std::move(lie);
}

void HostileServer::setSlotLie(SlotLie lie)
{
    const std::lock_guard lock(m_mutex);
    m_slotLie = std::move(lie);
}

void HostileServer::setCheckpointLie(CheckpointLie lie)
{
    const std::lock_guard lock(m_mutex);
    m_checkpointLie = std::move(lie);
}

void HostileServer::setKeyLie(KeyLie lie)
{
    const std::lock_guard lock(m_mutex);
    m_keyLie = std::move(lie);
}

void HostileServer::renewKey()
{
    const std::lock_guard lock(m_mutex);
    if (!m_log->renewKey().ok())
        qFatal("the server takes no other key");
    m_api.reset();
    m_log.reset();
    open();
}

void HostileServer::setTamper(Tamper tamper)
{
    const std::lock_guard lock(m_mutex);
    m_tamper = std::move(tamper);
}

void HostileServer::setForgery(Forgery forgery)
{
    const std::lock_guard lock(m_mutex);
    m_forgery = std::move(forgery);
}

void HostileServer::setWatch(Watch watch)
{
    const std::lock_guard lock(m_mutex);
    m_watch = std::move(watch);
}

qsizetype HostileServer::Way::take(qsizetype wanted)
{
    const qsizetype taken = cut ? std::min(wanted, *cut - passed) : wanted;
    passed += taken;
    return taken;
}

void HostileServer::setLine(std::optional<qsizetype> up, std::optional<qsizetype> down)
{
    const std::lock_guard lock(m_mutex);
    m_up = {up};
    m_down = {down};
}

void HostileServer::setTwice(bool twice)
{
    const std::lock_guard lock(m_mutex);
    m_twice = twice;
}

void HostileServer::look(const std::function<void(LogTransaction &)> &reader)
{
    const std::lock_guard lock(m_mutex);
    const auto looked = m_log->transact([&](LogTransaction &log) -> Result<void> {
        reader(log);
        return {};
    });
    if (!looked.ok())
        qFatal("the server's store is not read");
}

bool HostileServer::receive(int socket, QByteArray &into)
{
    pollfd waiting{socket, POLLIN, 0};
    char piece[65536];
    if (poll(&waiting, 1, silenceMs) <= 0)
        return false;
    const auto size = recv(socket, piece, sizeof piece, 0);
    if (size <= 0)
        return false;
    const std::lock_guard lock(m_mutex);
    const qsizetype taken = m_up.take(size);
    into.append(piece, taken);
    return taken == size;
}

void HostileServer::behave()
{
    const std::lock_guard lock(m_mutex);
    m_up = {};
    m_down = {};
    m_twice = false;
    m_lie = {};
    m_slotLie = {};
    m_keyLie = {};
    m_tamper = {};
    m_forgery = {};
    m_watch = {};
}

void HostileServer::backUp(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_api.reset();
    m_log.reset();
    for (const QString &suffix : {QString(), generationSuffix}) {
        QFile::remove(m_store + suffix + u'.' + name);
        QFile::copy(m_store + suffix, m_store + suffix + u'.' + name);
    }
    open();
}

void HostileServer::restore(bool noticed, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_api.reset();
    m_log.reset();
    for (const QString &suffix :
         noticed ? QStringList{QString()} : QStringList{QString(), generationSuffix}) {
        QFile::remove(m_store + suffix);
        QFile::copy(m_store + suffix + u'.' + name, m_store + suffix);
    }
    open();
}

void HostileServer::replace()
{
    const std::lock_guard lock(m_mutex);
    m_store = m_folder.filePath(QStringLiteral("other"));
    open();
}

void HostileServer::serve()
{
    while (!m_stopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (poll(&waiting, 1, pollMs) <= 0)
            continue;
        const int connection = accept(m_listener, nullptr, nullptr);
        if (connection < 0)
            continue;
        serveConnection(connection);
        close(connection);
    }
}

void HostileServer::serveConnection(int socket)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_up.isCut() || m_down.isCut())
            return;
    }
    QByteArray received;
    while (!received.contains("\r\n\r\n")) {
        if (!receive(socket, received))
            return;
    }
    const qsizetype end = received.indexOf("\r\n\r\n") + 4;
    const QByteArray head = received.first(end);
    const qsizetype length = headerOf(head, "Content-Length").toLongLong();
    while (received.size() < end + length) {
        if (!receive(socket, received))
            return;
    }
    const QByteArray body = received.mid(end, length);
    QByteArray answer = answerTo(head, body);
    if (m_twice)
        answer = answerTo(head, body);
    {
        const std::lock_guard lock(m_mutex);
        answer.truncate(m_down.take(answer.size()));
    }
    for (qsizetype sent = 0; sent < answer.size();) {
        const auto step =
            ::send(socket, answer.constData() + sent, std::size_t(answer.size() - sent), MSG_NOSIGNAL);
        if (step <= 0)
            return;
        sent += step;
    }
}

void HostileServer::lie(const Api::Work &work, Api::Draft &draft) const
{
    if (m_lie && work.kind == Api::Work::Kind::Exchange) {
        if (auto answer = sync::ExchangeAnswer::parse(draft.body); answer.ok()) {
            m_lie(work.exchange, *answer);
            draft.body = answer->encode();
        }
    } else if (m_slotLie && work.kind == Api::Work::Kind::Slots) {
        if (auto answer = sync::SlotsAnswer::parse(draft.body); answer.ok()) {
            m_slotLie(work.slots, *answer);
            draft.body = answer->encode();
        }
    } else if (m_checkpointLie && work.kind == Api::Work::Kind::Checkpoints) {
        if (auto answer = sync::CheckpointsAnswer::parse(draft.body); answer.ok()) {
            m_checkpointLie(work.checkpoints, *answer);
            draft.body = answer->encode();
        }
    }
}

QByteArray HostileServer::answerTo(const QByteArray &head, const QByteArray &body)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests;
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    const ApiRequest request{line.value(0),
                             line.value(1),
                             body,
                             headerOf(head, "Kopa-Device"),
                             headerOf(head, "Kopa-Challenge"),
                             headerOf(head, "Kopa-Signature"),
                             "loopback",
                             false};
    auto received = m_api->receive(request);
    Api::Draft draft;
    if (const auto *const work = std::get_if<Api::Work>(&received)) {
        draft = m_api->apply(0, {work}).first();
        lie(*work, draft);
    } else {
        draft = std::get<Api::Draft>(std::move(received));
        const auto asked = sync::ServerKeyRequest::parse(body);
        if (auto told = sync::ServerKeyAnswer::parse(draft.body); m_keyLie && asked.ok() && told.ok()) {
            m_keyLie(*asked, *told);
            draft.body = told->encode();
        }
    }
    if (m_forgery)
        draft.body = m_forgery(request.path, draft.body);
    const ApiAnswer answer = m_api->finish(request, draft);
    if (m_watch)
        m_watch(request.path, body, answer.body);
    const QByteArray http = "HTTP/1.1 " + QByteArray::number(answer.status) +
                            " Kopa\r\nConnection: close\r\nContent-Type: " + answer.type +
                            "\r\nKopa-Server-Signature: " + answer.signature +
                            "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" +
                            answer.body;
    return m_tamper ? m_tamper(http) : http;
}

} // namespace kopa::server
