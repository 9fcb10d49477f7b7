#include "fake_exchange.h"

namespace kopa {

namespace {

template <class Answer> QFuture<Answer> ready(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace

void FakeExchange::say(const ExchangeStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

QFuture<Result<void>> FakeExchange::createNetwork(const QString &, const QString &, const QString &,
                                                  const QString &)
{
    return ready(answer);
}

QFuture<Result<ParcelTotals>> FakeExchange::writeParcel(const QString &path, const ParcelWish &wished)
{
    wish = wished;
    parcel = path;
    m_carrying = std::make_unique<QPromise<Result<ParcelTotals>>>();
    m_carrying->start();
    auto future = m_carrying->future();
    if (!carriesSlowly)
        endCarrying();
    return future;
}

void FakeExchange::endCarrying()
{
    m_carrying->addResult(answer.ok() ? Result<ParcelTotals>(ParcelTotals{1, 3, 2, 4'100'000, 0})
                                      : Result<ParcelTotals>(answer.error()));
    m_carrying->finish();
}

QFuture<Result<ParcelTotals>> FakeExchange::takeParcel(const QString &path)
{
    return writeParcel(path, {});
}

QFuture<Result<void>> FakeExchange::join(const QString &link, const QString &)
{
    joinedBy = link;
    return ready(answer);
}

} // namespace kopa
