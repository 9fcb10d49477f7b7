#pragma once

#include "core/exchange/exchange.h"

#include <QPromise>

#include <memory>

namespace kopa {

/// An exchange with no server behind it: a test sets what it says.
class FakeExchange : public Exchange
{
    Q_OBJECT

public:
    ExchangeStatus status() const override { return m_status; }
    void say(const ExchangeStatus &status);

    void syncNow() override { ++asked; }
    void setPaused(bool paused) override { this->paused = paused; }
    void setLargeOnMetered(bool allowed) override { large = allowed; }
    bool largeOnMetered() const override { return large; }
    void sendLargeNow() override { ++largeAsked; }
    QFuture<Result<void>> createNetwork(const QString &, const QString &, const QString &,
                                        const QString &) override;
    QFuture<Result<void>> join(const QString &link, const QString &) override;

    QFuture<Result<ParcelTotals>> writeParcel(const QString &path, const ParcelWish &) override;
    QFuture<Result<ParcelTotals>> takeParcel(const QString &path) override;

    int asked = 0;
    bool paused = false;
    bool large = false;
    int largeAsked = 0;
    QString parcel;             ///< path of the last one
    bool carriesSlowly = false; ///< a parcel ends when endCarrying() says so
    void endCarrying();
    ParcelWish wish;  ///< what it was to hold
    QString joinedBy; ///< the link of the last attempt to join
    Result<void> answer;

private:
    ExchangeStatus m_status;
    std::unique_ptr<QPromise<Result<ParcelTotals>>> m_carrying;
};

} // namespace kopa
