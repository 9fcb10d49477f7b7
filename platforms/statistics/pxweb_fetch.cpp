#include "pxweb_fetch.h"

#include "core/statistics/statistics_table.h"
#include "pxweb_query.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace kopa {

namespace {

constexpr int patienceMs = 60'000;
constexpr int statusOk = 200;

/// What has come once a reply is finished; it is ended as soon as it is larger than any table.
Result<QByteArray> received(QNetworkReply *started)
{
    const std::unique_ptr<QNetworkReply> reply(started);
    const QString url = reply->url().toDisplayString();
    bool tooLarge = false;
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 come, qint64 all) {
        tooLarge = std::max(come, all) > statistics::maximumFile;
        if (tooLarge)
            reply->abort();
    });
    if (!reply->isFinished())
        loop.exec();
    if (tooLarge)
        return Error{ErrorCode::AnswerTooLarge, {{QStringLiteral("url"), url}}};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return Error{ErrorCode::ServerUnreachable, {{QStringLiteral("url"), url}}};
    if (status != statusOk)
        return Error{ErrorCode::ServerRefused,
                     {{QStringLiteral("status"), status},
                      {QStringLiteral("problem"), QStringLiteral("HTTP %1").arg(status)}}};
    if (reply->error() != QNetworkReply::NoError)
        return Error{ErrorCode::ServerUnreachable, {{QStringLiteral("url"), url}}};
    return reply->readAll();
}

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

/// PxWeb tells of a table by its variables; figures have none.
bool tellsOfTable(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{') &&
           QJsonDocument::fromJson(bytes).object().contains(QLatin1String("variables"));
}

} // namespace

Result<QByteArray> fetchStatistics(const QUrl &address)
{
    QNetworkAccessManager network;
    KOPA_ASSIGN(QByteArray first, received(network.get(requestFor(address))));
    if (!tellsOfTable(first))
        return first;
    const auto query = pxwebQuery(first);
    if (!query)
        return Error{ErrorCode::StatisticsMissing, {{QStringLiteral("missing"), QStringLiteral("KU")}}};
    return received(network.post(requestFor(address), *query));
}

} // namespace kopa
