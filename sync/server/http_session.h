#pragma once

#include "live_bell.h"
#include "session_share.h"
#include "store_wait.h"
#include "sync/protocol/live.h"
#include "sync/protocol/message_signature.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace kopa::server {

/// One connection's requests, one after the other. Stream is a plain or a TLS stream of Beast; the session
/// owns it.
template <class Stream> class HttpSession
{
public:
    HttpSession(SessionShare &share, Stream stream, const boost::asio::ip::address &peer)
        : m_share(share), m_stream(std::move(stream)), m_peer(peer)
    {
    }

    /// Until the other end leaves, a time is over, or the server stops.
    boost::asio::awaitable<void> run(SessionShare::Seat &seat);

    Stream &stream() { return m_stream; }

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;
    enum class Body { Whole, TooLarge, NoRoom, Endless, Broken };

    boost::asio::awaitable<bool> serveOne(SessionShare::Seat &seat);
    boost::asio::awaitable<bool> readHeader(Parser &parser, SessionShare::Seat &seat);
    void count(const ApiRequest &request, const ApiAnswer &answer,
               std::chrono::steady_clock::time_point begun) const;
    boost::asio::awaitable<Body> readBody(Parser &parser, ApiRequest &request, BodyRoom &room);
    boost::asio::awaitable<bool> sayContinue(const Parser &parser);
    boost::asio::awaitable<ApiAnswer> answer(const ApiRequest &request, Body state);
    boost::asio::awaitable<Api::Draft> apply(Api::Work &work);
    boost::asio::awaitable<void> stream(SessionShare::Seat &seat);
    boost::asio::awaitable<bool> writeHead(bool chunked);
    boost::asio::awaitable<bool> writePiece(const QByteArray &bytes, bool chunked);
    boost::asio::awaitable<bool> write(const ApiAnswer &answer, bool keep);
    ApiRequest requestOf(const Parser &parser) const;
    static void dropBody(ApiRequest &request, BodyRoom &room)
    {
        request.body = QByteArray();
        room.give();
    }
    void allow(std::chrono::seconds time) { boost::beast::get_lowest_layer(m_stream).expires_after(time); }

    SessionShare &m_share;
    Stream m_stream;
    boost::asio::ip::address m_peer;
    boost::beast::flat_buffer m_buffer;
    std::shared_ptr<LiveBell> m_bell; ///< once a stream of notices was asked for
    QByteArray m_standing;            ///< its first event
    bool m_chunked = true;
};

template <class Work>
boost::asio::awaitable<std::invoke_result_t<Work>> onPool(boost::asio::thread_pool &pool, Work work)
{
    using Answer = std::invoke_result_t<Work>;
    auto run = [work = std::move(work)]() -> boost::asio::awaitable<Answer> { co_return work(); };
    co_return co_await boost::asio::co_spawn(pool, std::move(run), boost::asio::use_awaitable);
}

template <class Stream> boost::asio::awaitable<void> HttpSession<Stream>::run(SessionShare::Seat &seat)
{
    // The result has a name because g++ 12 miscompiles `if (!co_await ...) break;`.
    bool more = true;
    while (more && !m_share.stopping)
        more = co_await serveOne(seat);
    if (!m_standing.isEmpty() && !m_share.stopping)
        co_await stream(seat);
    if (m_bell)
        m_bell->leave();
}

/// A connection may wait for its next request, but once that has begun its header is to come soon.
template <class Stream>
boost::asio::awaitable<bool> HttpSession<Stream>::readHeader(Parser &parser, SessionShare::Seat &seat)
{
    namespace http = boost::beast::http;
    constexpr std::size_t firstBytes = 1024;
    parser.header_limit(http_bounds::headerBytes);
    parser.body_limit(boost::none);
    seat.idle = seat.waiting = true;
    if (m_buffer.size() == 0) {
        allow(http_bounds::idleTime);
        const auto [failed, size] = co_await m_stream.async_read_some(
            m_buffer.prepare(firstBytes), boost::asio::as_tuple(boost::asio::use_awaitable));
        if (failed)
            co_return false;
        m_buffer.commit(size);
    }
    allow(m_share.headerTime);
    const auto [failed, size] = co_await http::async_read_header(
        m_stream, m_buffer, parser, boost::asio::as_tuple(boost::asio::use_awaitable));
    seat.idle = seat.waiting = false;
    if (failed == boost::beast::error::timeout)
        m_share.metrics.countTooSlow();
    co_return !failed;
}

template <class Stream>
void HttpSession<Stream>::count(const ApiRequest &request, const ApiAnswer &answer,
                                std::chrono::steady_clock::time_point begun) const
{
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    constexpr double milliseconds = 1000;
    m_share.metrics.countRequest(Journal::knownPath(request.path), answer, std::uint64_t(request.body.size()),
                                 took.count());
    m_share.journal.request(request, answer, took.count() * milliseconds);
}

template <class Stream> boost::asio::awaitable<bool> HttpSession<Stream>::serveOne(SessionShare::Seat &seat)
{
    Parser parser;
    const bool asked = co_await readHeader(parser, seat);
    if (!asked)
        co_return false;
    const auto begun = std::chrono::steady_clock::now();
    ApiRequest request = requestOf(parser);
    const bool continued = co_await sayContinue(parser);
    if (!continued)
        co_return false;
    BodyRoom room(m_share);
    const Body state = co_await readBody(parser, request, room);
    if (state == Body::Broken)
        co_return false;
    const ApiAnswer reply = co_await answer(request, state);
    if (m_bell && reply.status == 200) {
        // The rest happens without what this request holds in memory.
        m_standing =
            sync::standingEvent(reply.body, *crypto::Signature::from(*sync::fromHeaderText(reply.signature)));
        m_chunked = parser.get().version() >= 11;
        count(request, reply, begun);
        co_return false;
    }
    const bool keep = parser.get().keep_alive() && state != Body::Endless && !m_share.stopping;
    const bool written = co_await write(reply, keep);
    count(request, reply, begun);
    co_return written &&keep;
}

template <class Stream> ApiRequest HttpSession<Stream>::requestOf(const Parser &parser) const
{
    const auto &message = parser.get();
    const auto field = [&](auto name) {
        const auto value = message[name];
        return QByteArray(value.data(), qsizetype(value.size()));
    };
    ApiRequest request;
    request.method = QByteArray(message.method_string().data(), qsizetype(message.method_string().size()));
    request.path = QByteArray(message.target().data(), qsizetype(message.target().size()));
    request.device = field("Kopa-Device");
    request.challenge = field("Kopa-Challenge");
    request.signature = field("Kopa-Signature");
    request.languages = field(boost::beast::http::field::accept_language);
    QByteArray forwarded;
    const auto [first, last] = message.equal_range("X-Forwarded-For");
    for (auto header = first; header != last; ++header)
        forwarded += ',' + QByteArray(header->value().data(), qsizetype(header->value().size()));
    request.remote = limitName(m_share.proxies.whoAsks(m_peer, forwarded));
    request.wantsJson = field(boost::beast::http::field::accept).contains("application/json");
    return request;
}

template <class Stream> boost::asio::awaitable<bool> HttpSession<Stream>::sayContinue(const Parser &parser)
{
    namespace http = boost::beast::http;
    const auto expected = parser.get()[http::field::expect];
    const std::uint64_t announced = parser.content_length().value_or(0);
    if (!boost::beast::iequals(expected, "100-continue") || announced > m_share.api.limits().body)
        co_return true;
    http::response<http::empty_body> go(http::status::continue_, 11);
    const auto [failed, size] =
        co_await http::async_write(m_stream, go, boost::asio::as_tuple(boost::asio::use_awaitable));
    co_return !failed;
}

template <class Stream>
boost::asio::awaitable<typename HttpSession<Stream>::Body>
HttpSession<Stream>::readBody(Parser &parser, ApiRequest &request, BodyRoom &room)
{
    namespace http = boost::beast::http;
    const std::uint64_t limit = m_share.api.bodyLimit(request);
    const auto begun = std::chrono::steady_clock::now();
    const auto tooSlow = [&](std::uint64_t bytes) {
        const auto took = std::chrono::steady_clock::now() - begun;
        const auto due = std::uint64_t(std::chrono::duration_cast<std::chrono::seconds>(took).count());
        return took > http_bounds::bodyTime ||
               (took > http_bounds::paceTime && bytes < due * http_bounds::paceBytes);
    };
    std::vector<char> piece(parser.is_done() ? 0 : http_bounds::pieceBytes);
    std::uint64_t seen = 0;
    Body state = Body::Whole;
    while (!parser.is_done()) {
        parser.get().body().data = piece.data();
        parser.get().body().size = piece.size();
        allow(http_bounds::pieceTime);
        const auto [failed, size] = co_await http::async_read_some(
            m_stream, m_buffer, parser, boost::asio::as_tuple(boost::asio::use_awaitable));
        const std::size_t got = piece.size() - parser.get().body().size;
        seen += got;
        const bool slow = failed == boost::beast::error::timeout || tooSlow(seen);
        if (slow)
            m_share.metrics.countTooSlow();
        if (slow || (failed && failed != http::error::need_buffer))
            co_return Body::Broken;
        if (state == Body::Whole && seen > limit)
            state = Body::TooLarge;
        else if (state == Body::Whole && !room.take(got))
            state = Body::NoRoom;
        if (state == Body::Whole)
            request.body.append(piece.data(), qsizetype(got));
        else
            dropBody(request, room);
        if (seen > limit + http_bounds::drainBytes)
            co_return Body::Endless;
    }
    co_return state;
}

template <class Stream>
boost::asio::awaitable<ApiAnswer> HttpSession<Stream>::answer(const ApiRequest &request, Body state)
{
    Api &api = m_share.api;
    Api::Draft draft;
    if (state == Body::Whole) {
        auto received = co_await onPool(m_share.workers, [&] { return api.receive(request); });
        if (auto *const work = std::get_if<Api::Work>(&received))
            draft = co_await apply(*work);
        else
            draft = std::get<Api::Draft>(std::move(received));
    } else {
        draft = state == Body::NoRoom ? api.noRoom() : api.tooLarge();
    }
    co_return co_await onPool(m_share.workers, [&] { return api.finish(request, draft); });
}

/// A stream of notices listens before it is looked what the device lacks.
template <class Stream> boost::asio::awaitable<Api::Draft> HttpSession<Stream>::apply(Api::Work &work)
{
    Api &api = m_share.api;
    if (work.kind == Api::Work::Kind::Live) {
        m_bell = LiveBell::hang(m_stream.get_executor(), api.live());
        work.stream = m_bell->join(work.device);
        if (work.stream == 0) {
            m_bell.reset();
            co_return Api::tooManyStreams();
        }
    }
    co_return co_await applied(m_share.store, work);
}

/// A guest's page asks for nothing from elsewhere, and tells nobody where it was.
template <class Response> void setPageHeaders(Response &response)
{
    response.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; "
        "img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Referrer-Policy", "no-referrer");
}

template <class Stream>
boost::asio::awaitable<bool> HttpSession<Stream>::write(const ApiAnswer &answer, bool keep)
{
    namespace http = boost::beast::http;
    http::response<http::string_body> response(http::status(unsigned(answer.status)), 11);
    response.set(http::field::content_type, answer.type.constData());
    response.set(http::field::cache_control, "no-store");
    if (answer.signature.isEmpty())
        setPageHeaders(response);
    else
        response.set("Kopa-Server-Signature", answer.signature.constData());
    if (answer.retryAfter != 0)
        response.set(http::field::retry_after, std::to_string(answer.retryAfter));
    response.keep_alive(keep);
    response.body() = answer.body.toStdString();
    response.prepare_payload();
    const auto inPace = http_bounds::paceTime +
                        std::chrono::seconds(std::uint64_t(answer.body.size()) / http_bounds::paceBytes);
    allow(std::min<std::chrono::seconds>(inPace, http_bounds::bodyTime));
    const auto [failed, size] =
        co_await http::async_write(m_stream, response, boost::asio::as_tuple(boost::asio::use_awaitable));
    co_return !failed;
}

template <class Stream> boost::asio::awaitable<bool> HttpSession<Stream>::writeHead(bool chunked)
{
    namespace http = boost::beast::http;
    http::response<http::empty_body> head(http::status::ok, chunked ? 11 : 10);
    head.set(http::field::content_type, sync::eventStreamType);
    head.set(http::field::cache_control, "no-store");
    head.set("X-Accel-Buffering", "no"); // for proxies that would gather events
    head.keep_alive(false);
    head.chunked(chunked);
    http::response_serializer<http::empty_body> serializer(head);
    allow(http_bounds::pieceTime);
    const auto [failed, size] = co_await http::async_write_header(
        m_stream, serializer, boost::asio::as_tuple(boost::asio::use_awaitable));
    co_return !failed;
}

template <class Stream>
boost::asio::awaitable<bool> HttpSession<Stream>::writePiece(const QByteArray &bytes, bool chunked)
{
    namespace http = boost::beast::http;
    QByteArray piece = bytes;
    if (chunked)
        piece = QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    allow(http_bounds::pieceTime);
    const auto [failed, size] = co_await boost::asio::async_write(
        m_stream, boost::asio::buffer(piece.constData(), std::size_t(piece.size())),
        boost::asio::as_tuple(boost::asio::use_awaitable));
    boost::beast::get_lowest_layer(m_stream).expires_never();
    co_return !failed;
}

/// Until the device leaves, opens another stream, or the server stops.
template <class Stream> boost::asio::awaitable<void> HttpSession<Stream>::stream(SessionShare::Seat &seat)
{
    m_buffer.clear();
    m_buffer.shrink_to_fit();
    seat.idle = true;
    seat.close = [bell = m_bell] { bell->ring(LiveRegistry::Call::Over); };
    auto &socket = boost::beast::get_lowest_layer(m_stream).socket();
    LiveBell::noticeSilentLoss(socket.native_handle());
    // What is written has a name because g++ 12 miscompiles temporaries of an awaited call.
    QByteArray piece = std::exchange(m_standing, QByteArray());
    bool alive = co_await writeHead(m_chunked);
    if (alive)
        alive = co_await writePiece(piece, m_chunked);
    // A device says nothing more on this connection: whatever comes is its leaving.
    socket.async_wait(
        boost::asio::socket_base::wait_read,
        [bell = m_bell](const boost::system::error_code &) { bell->ring(LiveRegistry::Call::Over); });
    while (alive && !m_share.stopping) {
        const LiveBell::Heard heard = co_await m_bell->listen(m_share.heartbeat);
        if (heard == LiveBell::Heard::Over)
            break;
        piece = heard == LiveBell::Heard::News ? sync::newsEvent() : sync::heartbeatEvent();
        alive = co_await writePiece(piece, m_chunked);
    }
    piece.clear();
    if (alive)
        alive = co_await writePiece(piece, m_chunked);
    boost::system::error_code ignored;
    socket.cancel(ignored);
}

} // namespace kopa::server
