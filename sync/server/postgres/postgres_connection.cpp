#include "postgres_connection.h"

#include <QByteArrayList>
#include <QMap>
#include <QtEndian>

#include <libpq-fe.h>
#include <optional>
#include <poll.h>
#include <utility>
#include <vector>

namespace kopa::server {

using std::chrono::steady_clock;

namespace {

constexpr auto answerTime = std::chrono::seconds(5);
constexpr unsigned byteaType = 17; ///< pg_type.dat
constexpr unsigned bigintType = 20;

template <class Number> void appendNumber(QByteArray &into, Number value)
{
    char bytes[sizeof value];
    qToBigEndian(value, bytes);
    into.append(bytes, sizeof bytes);
}

/// PostgreSQL's binary form of an array of one dimension without nulls.
QByteArray arrayHead(unsigned type, qsizetype count)
{
    QByteArray head;
    appendNumber(head, qint32(count == 0 ? 0 : 1));
    appendNumber(head, qint32(0));
    appendNumber(head, quint32(type));
    if (count != 0) {
        appendNumber(head, qint32(count));
        appendNumber(head, qint32(1));
    }
    return head;
}

ErrorCode codeOf(QByteArrayView state)
{
    // PostgreSQL, appendix A: error codes.
    if (state == "53100")
        return ErrorCode::DiskFull;
    if (state == "40001" || state == "40P01" || state == "23505" || state == "55P03")
        return ErrorCode::StoreInUse;
    if (state.startsWith("XX0"))
        return ErrorCode::StoreDamaged;
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("53") || state.startsWith("57") ||
        state == "25006")
        return ErrorCode::ServerBusy;
    return ErrorCode::InputOutput;
}

Error withDetail(ErrorCode code, const char *detail)
{
    return {code, {{QStringLiteral("detail"), QString::fromUtf8(detail).simplified()}}};
}

using Options = QMap<QByteArray, QByteArray>;

Result<Options> optionsOf(const QByteArray &address)
{
    char *words = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> parsed(
        PQconninfoParse(address.constData(), &words), &PQconninfoFree);
    if (!parsed) {
        const Error error = withDetail(ErrorCode::ServerBusy, words ? words : "");
        PQfreemem(words);
        return error;
    }
    Options options;
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        if (option->val)
            options.insert(option->keyword, option->val);
    }
    return options;
}

/// Hosts, addresses and ports are lists in one order; a single port is that of all.
void askLast(Options &options, const QByteArray &host)
{
    const QByteArrayList hosts = options.value(options.contains("host") ? "host" : "hostaddr").split(',');
    const QByteArrayList ports = options.value("port").split(',');
    qsizetype place = 0;
    const auto isIt = [&](qsizetype i) {
        return ports.size() == hosts.size() ? hosts[i] + ':' + ports[i] == host
                                            : host.startsWith(hosts[i] + ':');
    };
    while (place < hosts.size() && !isIt(place))
        ++place;
    for (const char *const name : {"host", "hostaddr", "port"}) {
        QByteArrayList list = options.value(name).split(',');
        if (place < hosts.size() && list.size() == hosts.size() && options.contains(name)) {
            list.append(list.takeAt(place));
            options[name] = list.join(',');
        }
    }
}

QByteArray nameOf(int statement)
{
    return 'k' + QByteArray::number(statement);
}

} // namespace

PostgresParameters &PostgresParameters::bytes(const QByteArray &value)
{
    m_values.append(value);
    return *this;
}

PostgresParameters &PostgresParameters::number(std::uint64_t value)
{
    QByteArray bytes;
    appendNumber(bytes, quint64(value));
    m_values.append(bytes);
    return *this;
}

PostgresParameters &PostgresParameters::list(const QList<QByteArray> &values)
{
    QByteArray bytes = arrayHead(byteaType, values.size());
    for (const QByteArray &value : values) {
        appendNumber(bytes, qint32(value.size()));
        bytes.append(value);
    }
    m_values.append(bytes);
    return *this;
}

PostgresParameters &PostgresParameters::list(const QList<std::uint64_t> &values)
{
    QByteArray bytes = arrayHead(bigintType, values.size());
    for (const std::uint64_t value : values) {
        appendNumber(bytes, qint32(sizeof value));
        appendNumber(bytes, quint64(value));
    }
    m_values.append(bytes);
    return *this;
}

PostgresRows::PostgresRows(pg_result *result) : m_result(result, &PQclear) {}

int PostgresRows::size() const
{
    return PQntuples(m_result.get());
}

QByteArray PostgresRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

std::uint64_t PostgresRows::number(int row, int column) const
{
    return PQgetlength(m_result.get(), row, column) == qsizetype(sizeof(quint64))
               ? qFromBigEndian<quint64>(PQgetvalue(m_result.get(), row, column))
               : 0;
}

bool PostgresRows::boolean(int row, int column) const
{
    return PQgetlength(m_result.get(), row, column) == 1 && *PQgetvalue(m_result.get(), row, column) != 0;
}

bool PostgresRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

std::uint64_t PostgresRows::affected() const
{
    return std::strtoull(PQcmdTuples(m_result.get()), nullptr, 10);
}

PostgresConnection::PostgresConnection(pg_conn *connection) : m_connection(connection) {}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_connection);
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QByteArray &address,
                                                                     const QByteArray &last)
{
    KOPA_ASSIGN(auto options, optionsOf(address));
    askLast(options, last);
    // What the address says itself goes before these.
    for (const auto &[name, value] : {std::pair("connect_timeout", "2"),
                                      {"tcp_user_timeout", "2000"},
                                      {"target_session_attrs", "read-write"},
                                      {"application_name", "kopa-server"}})
        if (!options.contains(name))
            options.insert(name, value);
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        names.push_back(option.key().constData());
        values.push_back(option.value().constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(names.data(), values.data(), 0)));
    if (PQstatus(connection->m_connection) != CONNECTION_OK)
        return withDetail(ErrorCode::ServerBusy, PQerrorMessage(connection->m_connection));
    PQsetNoticeProcessor(
        connection->m_connection, [](void *, const char *) {}, nullptr);
    if (PQsetnonblocking(connection->m_connection, 1) != 0)
        return connection->lost();
    return connection;
}

QByteArray PostgresConnection::host() const
{
    return QByteArray(PQhost(m_connection)) + ':' + PQport(m_connection);
}

Error PostgresConnection::lost()
{
    m_broken = true;
    return withDetail(ErrorCode::ServerBusy, PQerrorMessage(m_connection));
}

Result<void> PostgresConnection::prepare(std::span<const char *const> statements)
{
    if (PQenterPipelineMode(m_connection) != 1)
        return lost();
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (PQsendPrepare(m_connection, nameOf(int(i)).constData(), statements[i], 0, nullptr) != 1)
            m_broken = true;
        ++m_sent;
    }
    const auto prepared = gather();
    return prepared.ok() ? Result<void>() : Result<void>(prepared.error());
}

void PostgresConnection::send(int statement, const PostgresParameters &parameters)
{
    const QList<QByteArray> &values = parameters.values();
    const auto count = std::size_t(values.size());
    std::vector<const char *> pointers(count);
    std::vector<int> sizes(count);
    const std::vector<int> binary(count, 1);
    for (std::size_t i = 0; i < count; ++i) {
        pointers[i] = values[qsizetype(i)].constData();
        sizes[i] = int(values[qsizetype(i)].size());
    }
    if (PQsendQueryPrepared(m_connection, nameOf(statement).constData(), int(count), pointers.data(),
                            sizes.data(), binary.data(), 1) != 1)
        m_broken = true;
    ++m_sent;
}

void PostgresConnection::send(const char *sql)
{
    if (PQsendQueryParams(m_connection, sql, 0, nullptr, nullptr, nullptr, nullptr, 1) != 1)
        m_broken = true;
    ++m_sent;
}

bool PostgresConnection::wait(TimePoint deadline, bool forReading)
{
    for (;;) {
        const int unsent = PQflush(m_connection);
        if (unsent < 0)
            return false;
        if (unsent == 0 && (!forReading || PQisBusy(m_connection) == 0))
            return true;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - steady_clock::now()).count();
        pollfd waiting{PQsocket(m_connection), short(POLLIN | (unsent != 0 ? POLLOUT : 0)), 0};
        if (left <= 0 || poll(&waiting, 1, int(left)) < 0)
            return false;
        if ((waiting.revents & ~POLLOUT) != 0 && PQconsumeInput(m_connection) != 1)
            return false;
    }
}

Result<QList<PostgresRows>> PostgresConnection::gather()
{
    if (m_broken)
        return lost();
    const int sent = std::exchange(m_sent, 0);
    if (sent == 0)
        return QList<PostgresRows>();
    if (PQpipelineSync(m_connection) != 1)
        return lost();
    return collect(steady_clock::now() + answerTime);
}

/// Each statement has an answer and an end; the last word is the pipeline's own.
Result<QList<PostgresRows>> PostgresConnection::collect(TimePoint deadline)
{
    QList<PostgresRows> answers;
    std::optional<Error> problem;
    for (;;) {
        if (!wait(deadline, true))
            return lost();
        pg_result *const result = PQgetResult(m_connection);
        if (!result && PQstatus(m_connection) != CONNECTION_OK)
            return lost();
        if (!result)
            continue;
        PostgresRows rows(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_PIPELINE_SYNC)
            break;
        answers.append(std::move(rows));
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_PIPELINE_ABORTED)
            continue;
        const char *const state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        if (!problem)
            problem = withDetail(codeOf(state ? state : ""), PQresultErrorMessage(result));
    }
    if (!problem)
        return answers;
    // A server that has become a standby, or is going, is not the one to write to any more.
    if (problem->code == ErrorCode::ServerBusy || PQstatus(m_connection) != CONNECTION_OK)
        m_broken = true;
    return *problem;
}

Result<PostgresRows> PostgresConnection::ask(int statement, const PostgresParameters &parameters)
{
    send(statement, parameters);
    KOPA_ASSIGN(const auto answers, gather());
    return answers.last();
}

Result<PostgresRows> PostgresConnection::ask(const char *sql)
{
    if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF && PQenterPipelineMode(m_connection) != 1)
        return lost();
    send(sql);
    KOPA_ASSIGN(const auto answers, gather());
    return answers.last();
}

Result<void> PostgresConnection::runScript(const QByteArray &sql)
{
    if (PQexitPipelineMode(m_connection) != 1)
        return lost();
    const PostgresRows rows(PQexec(m_connection, sql.constData()));
    const auto failed = PQstatus(m_connection) != CONNECTION_OK;
    const char *const words = PQerrorMessage(m_connection);
    if (failed)
        return lost();
    if (words && *words != '\0')
        return withDetail(ErrorCode::InputOutput, words);
    return {};
}

int PostgresConnection::socket() const
{
    return PQsocket(m_connection);
}

Result<QList<QByteArray>> PostgresConnection::notices()
{
    if (PQconsumeInput(m_connection) != 1)
        return lost();
    QList<QByteArray> payloads;
    while (PGnotify *const notice = PQnotifies(m_connection)) {
        payloads.append(QByteArray(notice->extra));
        PQfreemem(notice);
    }
    return payloads;
}

} // namespace kopa::server
