#include "metrics.h"

#include "api.h"

#include <algorithm>
#include <sstream>

namespace kopa::server {

namespace {

template <class Bounds> std::size_t placeIn(const Bounds &bounds, double value)
{
    return std::size_t(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin());
}

void head(std::ostream &out, const char *name, const char *type, const char *help)
{
    out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
}

void one(std::ostream &out, const char *name, const char *type, const char *help, std::uint64_t value)
{
    head(out, name, type, help);
    out << name << ' ' << value << '\n';
}

template <class Bounds, class Counts>
void histogram(std::ostream &out, const std::string &name, const Bounds &bounds, const Counts &counts,
               double sum)
{
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        all += counts[i];
        out << name << "_bucket{le=\"" << bounds[i] << "\"} " << all << '\n';
    }
    all += counts[bounds.size()];
    out << name << "_bucket{le=\"+Inf\"} " << all << '\n' << name << "_sum " << sum << '\n';
    out << name << "_count " << all << '\n';
}

} // namespace

void Metrics::countRequest(const std::string &path, const ApiAnswer &answer, std::uint64_t bytesUp,
                           double seconds)
{
    constexpr int fault = 500;
    constexpr int notNow = 503;
    ++m_requests[{path, answer.status}];
    ++m_latencies[placeIn(latencyBounds, seconds)];
    m_latencySum += seconds;
    m_bytesUp += bytesUp;
    m_bytesDown += std::uint64_t(answer.body.size());
    m_stored += answer.count.stored;
    m_handedOut += answer.count.handedOut;
    m_storeErrors += answer.status >= fault && answer.status != notNow ? 1 : 0;
}

void Metrics::countCommit(std::size_t requests)
{
    ++m_groups[placeIn(groupBounds, double(requests))];
    m_grouped += requests;
}

std::string Metrics::text(const Now &now) const
{
    std::ostringstream out;
    head(out, "kopa_requests_total", "counter", "Requests that were answered.");
    for (const auto &[what, count] : m_requests)
        out << "kopa_requests_total{path=\"" << what.first << "\",status=\"" << what.second << "\"} " << count
            << '\n';
    head(out, "kopa_request_seconds", "histogram", "From a request's header to the end of its answer.");
    histogram(out, "kopa_request_seconds", latencyBounds, m_latencies, m_latencySum);
    head(out, "kopa_commit_requests", "histogram", "Requests that were committed together.");
    histogram(out, "kopa_commit_requests", groupBounds, m_groups, double(m_grouped));
    one(out, "kopa_envelopes_stored_total", "counter", "New envelopes.", m_stored);
    one(out, "kopa_envelopes_handed_out_total", "counter", "Envelopes in answers.", m_handedOut);
    one(out, "kopa_received_bytes_total", "counter", "Bodies of requests.", m_bytesUp);
    one(out, "kopa_sent_bytes_total", "counter", "Bodies of answers.", m_bytesDown);
    one(out, "kopa_store_errors_total", "counter", "Requests that the store could not do.", m_storeErrors);
    one(out, "kopa_connections_total", "counter", "Connections taken.", m_taken);
    one(out, "kopa_connections_refused_total", "counter", "Connections beyond a bound.", m_refused);
    one(out, "kopa_connections_too_slow_total", "counter", "Connections given up for slowness.", m_tooSlow);
    one(out, "kopa_connections", "gauge", "Connections now.", now.connections);
    one(out, "kopa_live_streams", "gauge", "Devices that listen for news now.", now.liveStreams);
    one(out, "kopa_body_bytes", "gauge", "Bodies of requests in hand now.", now.bodyBytes);
    one(out, "kopa_body_room_bytes", "gauge", "What bodies in hand may have together.", now.bodyRoom);
    one(out, "kopa_draining", "gauge", "1 while the server is about to stop.", now.draining ? 1 : 0);
    return out.str();
}

} // namespace kopa::server
