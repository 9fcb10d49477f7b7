#include "exchange.h"

namespace kopa {

Exchange::~Exchange() = default;

ExchangeTotals &ExchangeTotals::operator+=(const ExchangeTotals &other)
{
    sent += other.sent;
    received += other.received;
    roundTrips += other.roundTrips;
    bytesUp += other.bytesUp;
    bytesDown += other.bytesDown;
    return *this;
}

} // namespace kopa
